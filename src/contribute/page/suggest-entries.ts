import type { IndexedEntry } from '../../archive/entry/entry-index.ts';
import { findQuestion, make, makeButton, messageSlot, clearMessage } from '../form/element.ts';
import { setData } from '../form/form-answers.ts';
import { findAsked, type LiveForm } from '../form/live-form.ts';
import { fillMessage } from '../questions/form-settings.ts';

/**
 * Suggests entries of the archive as someone types the name of one, so that things are joined and not doubled; and
 * asks more about what is new.
 */
export function offerEntries(live: LiveForm): void {
  let timer = 0;
  live.form.addEventListener('input', ({ target }) => {
    if (!isEntry(target)) return;
    setData(target, 'key', '');
    setUndecided(target, false);
    showNew(live, target);
    clearTimeout(timer);
    timer = window.setTimeout(() => void suggest(live, target), 250);
  });
  live.form.addEventListener('change', ({ target }) => {
    if (isEntry(target)) void joinNamed(live, target);
  });
  live.onChange((filled) => {
    if (!filled) return;
    for (const input of live.form.querySelectorAll<HTMLInputElement>('input[data-kind=entry]')) {
      showNew(live, input);
      showJoined(live, input);
    }
  });
}

function isEntry(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['kind'] === 'entry';
}

/** Questions about a new thing are asked once it has a name and is not in the archive, nor may be what is offered. */
function showNew({ form }: LiveForm, input: HTMLInputElement): void {
  const isNew = input.value.trim() !== '' && !input.dataset['key'] && input.dataset['undecided'] === undefined;
  findQuestion(form, input.name)?.closest('[data-item]')?.classList.toggle('is-new', isNew);
}

/** Whether entries of the very name are offered and none was chosen yet. */
function setUndecided(input: HTMLInputElement, isUndecided: boolean): void {
  if (isUndecided) input.dataset['undecided'] = '';
  else Reflect.deleteProperty(input.dataset, 'undecided');
}

async function load(live: LiveForm) {
  const [offers, index] = await Promise.all([live.loadOffers(), live.loadIndex()]);
  return offers && index ? { offers, index } : undefined;
}

function suggestsOf(live: LiveForm, input: HTMLInputElement) {
  const question = findAsked(live.questions, input.name);
  return question?.kind === 'entry' ? question.suggests : [];
}

async function suggest(live: LiveForm, input: HTMLInputElement): Promise<void> {
  const loaded = await load(live);
  clearMessage(live.form, 'entry', input.name);
  if (!loaded) {
    messageSlot(live.form, input.name, 'entry')?.append(make('p', fillMessage(live.settings, 'tellNoIndex')));
    return;
  }
  const found = loaded.offers.suggestEntries(loaded.index, input.value, {
    collections: suggestsOf(live, input),
    limit: 4,
  });
  if (found.length === 0 || input.dataset['key']) return;
  const list = make('ul');
  list.append(
    ...found.map((entry) => {
      const item = make('li');
      const button = makeButton('', 'quiet offer', () => join(live, input, entry));
      button.append(make('b', entry.title), make('small', describe(entry)));
      item.append(button);
      return item;
    }),
  );
  const { toId } = loaded.offers;
  const isSame = found.some(({ title, also = [] }) =>
    [title, ...also].some((name) => toId(name) === toId(input.value)),
  );
  setUndecided(input, isSame);
  showNew(live, input);
  if (isSame) list.append(makeNone(live, input));
  const words = make('p', fillMessage(live.settings, 'tellSuggested'));
  live.announce(words.textContent);
  messageSlot(live.form, input.name, 'entry')?.append(words, list);
}

/** The way on for a new thing that bears the name of another. */
function makeNone(live: LiveForm, input: HTMLInputElement): HTMLElement {
  const item = make('li');
  const none = makeButton(fillMessage(live.settings, 'tellNoneOfThese'), 'quiet', () => {
    setUndecided(input, false);
    clearMessage(live.form, 'entry', input.name);
    showNew(live, input);
    input.focus();
  });
  item.append(none);
  return item;
}

function describe({ key, detail, also = [] }: IndexedEntry): string {
  return [key.split('/')[0]?.replace(/s$/, ''), detail, also[0]].filter(Boolean).join(' · ');
}

async function joinNamed(live: LiveForm, input: HTMLInputElement): Promise<void> {
  const loaded = await load(live);
  const entry = loaded?.offers.findNamed(input.value, suggestsOf(live, input), loaded.index);
  if (entry && !input.dataset['key']) join(live, input, entry);
}

function join(live: LiveForm, input: HTMLInputElement, entry: Pick<IndexedEntry, 'key' | 'title'>): void {
  const hadFocus = findQuestion(live.form, input.name)?.contains(document.activeElement);
  input.value = entry.title;
  setUndecided(input, false);
  setData(input, 'key', entry.key);
  showNew(live, input);
  showJoined(live, input);
  if (hadFocus) input.focus();
  live.changed();
}

function showJoined(live: LiveForm, input: HTMLInputElement): void {
  clearMessage(live.form, 'entry', input.name);
  if (!input.dataset['key']) return;
  const words = make('p', fillMessage(live.settings, 'tellJoined', { title: input.value }));
  live.announce(words.textContent);
  const undo = makeButton(fillMessage(live.settings, 'tellUnjoin'), 'quiet', () => {
    setData(input, 'key', '');
    input.value = '';
    clearMessage(live.form, 'entry', input.name);
    showNew(live, input);
    input.focus();
    live.changed();
  });
  messageSlot(live.form, input.name, 'entry')?.append(words, undo);
}
