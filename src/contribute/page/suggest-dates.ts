import { make, makeButton, messageSlot, clearMessage } from '../form/element.ts';
import { setData } from '../form/form-answers.ts';
import type { LiveForm } from '../form/live-form.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** Offers to write a date that was typed in common words as the archive writes it; it counts once it is agreed to. */
export function offerDates(live: LiveForm): void {
  let timer = 0;
  live.form.addEventListener('input', ({ target }) => {
    if (!isDate(target)) return;
    setData(target, 'means', '');
    clearTimeout(timer);
    timer = window.setTimeout(() => void offer(live, target), 350);
  });
  live.onChange((filled) => {
    if (!filled) return;
    for (const input of live.form.querySelectorAll<HTMLInputElement>('input[data-kind=date]'))
      if (input.value.trim()) void offer(live, input);
      else clearMessage(live.form, 'date', input.name);
  });
}

function isDate(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['kind'] === 'date';
}

async function offer(live: LiveForm, input: HTMLInputElement): Promise<void> {
  const offers = await live.loadOffers();
  clearMessage(live.form, 'date', input.name);
  if (!offers || !input.value.trim()) return;
  const read = offers.readDate(input.value);
  if (read?.isPlain && offers.isSameSaid(read.words, input.value)) return;
  const place = messageSlot(live.form, input.name, 'date');
  if (!read) {
    place?.append(make('p', fillMessage(live.settings, 'tellUnread')));
    return;
  }
  if (read.isPlain || input.dataset['means'] === read.means) {
    place?.append(make('p', fillMessage(live.settings, 'tellReads', { words: read.words })));
    return;
  }
  const agree = makeButton(fillMessage(live.settings, 'tellYes'), 'quiet', () => {
    setData(input, 'means', read.means);
    input.focus();
    void offer(live, input);
    live.changed();
  });
  const words = make('p', fillMessage(live.settings, 'tellWouldRead', { words: read.words }));
  live.announce(words.textContent);
  place?.append(words, agree);
}
