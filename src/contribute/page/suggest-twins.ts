import { findQuestion, make, messageSlot, clearMessage } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** Says where the archive may have the project already, and asks for Latin letters where its name has none. */
export function watchTitle(live: LiveForm): void {
  const input = live.form.querySelector<HTMLInputElement>('input[name=title]');
  if (!input || live.settings.form !== 'story') return;
  let timer = 0;
  let seen = '';
  live.onChange(() => {
    if (input.value === seen) return;
    seen = input.value;
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(live, input.value), 350);
  });
}

async function look(live: LiveForm, title: string): Promise<void> {
  const offers = await live.loadOffers();
  if (!offers) return;
  findQuestion(live.form, 'address')?.classList.toggle('is-needed', title.trim() !== '' && offers.toId(title) === '');
  const index =
    title.trim() === ''
      ? undefined
      : await live.loadTyped({ typed: title, collections: ['projects'], listFiles: offers.listNameFiles });
  const twins = index ? offers.findTwins(title, index) : [];
  clearMessage(live.form, 'twin', 'title');
  if (twins.length === 0) return;
  const list = make('ul');
  for (const { key, title: name } of twins) {
    const item = make('li');
    const link = make('a', name);
    link.href = `${live.settings.shortForm}?about=${key}`;
    item.append(link);
    list.append(item);
  }
  const words = make('p', fillMessage(live.settings, 'tellTwin'));
  live.announce(words.textContent);
  messageSlot(live.form, 'title', 'twin')?.append(words, list);
}
