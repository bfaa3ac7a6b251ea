import { make, makeButton, saidAt, unsay } from '../form/element.ts';
import { setData } from '../form/form-answers.ts';
import type { LiveForm } from '../form/live-form.ts';
import { say } from '../questions/form-settings.ts';

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
      else unsay(live.form, 'date', input.name);
  });
}

function isDate(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['kind'] === 'date';
}

async function offer(live: LiveForm, input: HTMLInputElement): Promise<void> {
  const offers = await live.loadOffers();
  unsay(live.form, 'date', input.name);
  if (!offers || !input.value.trim()) return;
  const read = offers.readDate(input.value);
  if (read?.isPlain && offers.isSameSaid(read.words, input.value)) return;
  const place = saidAt(live.form, input.name, 'date');
  if (!read) {
    place?.append(make('p', say(live.settings, 'tellUnread')));
    return;
  }
  if (read.isPlain || input.dataset['means'] === read.means) {
    place?.append(make('p', say(live.settings, 'tellReads', { words: read.words })));
    return;
  }
  const agree = makeButton(say(live.settings, 'tellYes'), 'quiet', () => {
    setData(input, 'means', read.means);
    input.focus();
    void offer(live, input);
    live.changed();
  });
  const words = make('p', say(live.settings, 'tellWouldRead', { words: read.words }));
  live.speak(words.textContent);
  place?.append(words, agree);
}
