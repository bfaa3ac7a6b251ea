import { isBlank } from '../answers/answers.ts';
import { clearMessage, make, makeButton, messageSlot } from '../form/element.ts';
import type { LiveForm } from '../form/live-form.ts';
import { listItems, moveItem, putBack, takeOut, type TakenItem } from '../form/repeated-groups.ts';
import type { ItemAnswers } from '../questions/question.ts';
import { fillMessage } from '../questions/form-settings.ts';

/** Adds to the lists of the form, puts them in order and takes things out of them, which can be put back. */
export function watchLists(live: LiveForm): void {
  live.form.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-add], [data-remove], [data-move]') : null;
    const list = button?.closest<HTMLElement>('[data-list]');
    if (!button || !list) return;
    const item = button.closest<HTMLElement>('[data-item]');
    if (!item) live.add(nameOf(list));
    else if (button.dataset['move']) move(live, { list, item, button });
    else remove(live, list, item);
    live.changed();
  });
  live.onChange((filled) => {
    if (!filled) return;
    clearMessage(live.form, 'undo');
    for (const list of live.form.querySelectorAll<HTMLElement>('[data-taken]')) list.removeAttribute('data-taken');
  });
}

function move(live: LiveForm, { list, item, button }: Record<'list' | 'item' | 'button', HTMLElement>): void {
  const isMoved = moveItem(list, item, Number(button.dataset['move']));
  button.focus();
  const ids = listItems(list);
  const n = ids.indexOf(item.dataset['item'] ?? '') + 1;
  if (isMoved) live.announce(fillMessage(live.settings, 'tellMoved', { n, all: ids.length }));
}

/** An item in which nothing was said is gone at once; any other can be put back. */
function remove(live: LiveForm, list: HTMLElement, item: HTMLElement): void {
  const thing = item.querySelector('legend')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  const wasBlank = isBlankItem(live, list, item.dataset['item']);
  const taken = takeOut(list, item);
  clearMessage(live.form, 'undo', nameOf(list));
  if (wasBlank) {
    list.removeAttribute('data-taken');
    list.querySelector<HTMLElement>('[data-add], [data-choose]')?.focus();
    return;
  }
  list.dataset['taken'] = taken.id;
  const words = make('p', fillMessage(live.settings, 'tellTakenOut', { thing }));
  const undo = makeButton(fillMessage(live.settings, 'tellPutBack'), 'quiet', () => restore(live, list, taken));
  messageSlot(live.form, nameOf(list), 'undo')?.append(words, undo);
  live.announce(words.textContent);
  undo.focus();
}

function restore(live: LiveForm, list: HTMLElement, taken: TakenItem): void {
  const [only = '', ...others] = listItems(list);
  // The empty one that took its place.
  if (others.length === 0 && isBlankItem(live, list, only)) list.querySelector('[data-item]')?.remove();
  putBack(list, taken, live.freeId(list));
  list.removeAttribute('data-taken');
  clearMessage(live.form, 'undo', nameOf(list));
  live.announce(fillMessage(live.settings, 'tellIsBack'));
  taken.item.querySelector<HTMLElement>('input, select, textarea')?.focus();
  live.changed();
}

/** True where nothing was said in an item; a picture is never blank. */
function isBlankItem(live: LiveForm, list: HTMLElement, id: string | undefined): boolean {
  const question = live.questions.find(({ name }) => name === nameOf(list));
  if (question?.kind !== 'list' || question.isFiles) return false;
  const items = live.draft().answers[question.name] as ItemAnswers[];
  return items.every((item) => item.id !== id || isBlank(question.questions, item));
}

function nameOf(list: HTMLElement): string {
  return list.dataset['list'] ?? '';
}
