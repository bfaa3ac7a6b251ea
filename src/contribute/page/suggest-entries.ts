import type { IndexedEntry } from '../../archive/entry/entry-index.ts';
import { foldWords } from '../../model/names/fold.ts';
import { findQuestion, make, makeButton, messageSlot, clearMessage } from '../form/element.ts';
import { setData } from '../form/form-answers.ts';
import { findAsked, type LiveForm } from '../form/live-form.ts';
import { createPressWatch } from '../form/press-watch.ts';
import { fillMessage } from '../questions/form-settings.ts';

/**
 * Suggests entries of the archive as someone types the name of one, so that things are joined and not doubled; and
 * asks more about what is new, once it is known to be new.
 */
export function offerEntries(live: LiveForm): void {
  const timers = new WeakMap<HTMLInputElement, number>();
  live.form.addEventListener('input', ({ target }) => {
    if (!isEntry(target)) return;
    setData(target, 'key', '');
    // What is asked already stays while the name is still being typed; nothing is asked before there was a look.
    setUndecided(target, !isShownNew(live, target));
    showNew(live, target);
    clearTimeout(timers.get(target));
    timers.set(
      target,
      window.setTimeout(() => void suggest(live, target), 250),
    );
  });
  live.form.addEventListener('change', ({ target }) => {
    if (isEntry(target)) void joinNamed(live, target);
  });
  // What was named in one place may have been taken out, moved or called otherwise in another.
  for (const event of ['click', 'change'])
    live.form.addEventListener(event, () => {
      for (const input of listInputs(live)) showNew(live, input);
    });
  live.onChange((filled) => {
    if (!filled) return;
    for (const input of listInputs(live)) {
      setUndecided(input, false);
      showNew(live, input);
      showJoined(live, input);
      if (isShownNew(live, input) && !isTold(live, input)) void suggest(live, input);
    }
  });
}

function isEntry(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset['kind'] === 'entry';
}

/** Questions about a new thing are asked once it has a name and is not in the archive, nor may be what is offered. */
function showNew(live: LiveForm, input: HTMLInputElement): void {
  const isNew =
    input.value.trim() !== '' &&
    !input.dataset['key'] &&
    input.dataset['undecided'] === undefined &&
    !isToldBefore(live, input);
  itemOf(live.form, input)?.classList.toggle('is-new', isNew);
}

/** True where a question before this one was answered with the same name, so that more was asked of it there. */
function isToldBefore(live: LiveForm, input: HTMLInputElement): boolean {
  const toName = (one: HTMLInputElement) => [suggestsOf(live, one), ...foldWords(one.value)].join(' ');
  const inputs = listInputs(live);
  const name = toName(input);
  return inputs.slice(0, Math.max(0, inputs.indexOf(input))).some((other) => toName(other) === name);
}

function listInputs({ form }: LiveForm): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[data-kind=entry]')];
}

function isShownNew({ form }: LiveForm, input: HTMLInputElement): boolean {
  return itemOf(form, input)?.classList.contains('is-new') ?? false;
}

/** True where something was said already that is asked of new things alone. */
function isTold({ form }: LiveForm, input: HTMLInputElement): boolean {
  const asked = itemOf(form, input)?.querySelectorAll<HTMLInputElement>('[data-for-new] :is(input, textarea, select)');
  return [...(asked ?? [])].some(({ value }) => value.trim() !== '');
}

function itemOf(form: HTMLElement, input: HTMLInputElement): HTMLElement | undefined {
  return findQuestion(form, input.name)?.closest<HTMLElement>('[data-item]') ?? undefined;
}

/** Whether entries are offered and none was chosen yet. */
function setUndecided(input: HTMLInputElement, isUndecided: boolean): void {
  if (isUndecided) input.dataset['undecided'] = '';
  else Reflect.deleteProperty(input.dataset, 'undecided');
}

/** What is offered and asked must not move a button away that is being pressed. */
const untilReleased = createPressWatch(document);

/** Entries of which somebody said that they are not meant. */
const declined = new WeakMap<HTMLInputElement, Set<string>>();

type Loaded = NonNullable<Awaited<ReturnType<typeof loadTyped>>>;

/** What may be meant by what was typed so far. */
async function loadTyped(live: LiveForm, input: HTMLInputElement) {
  const offers = await live.loadOffers();
  if (!offers) return undefined;
  const { listNameFiles: listFiles } = offers;
  const index = await live.loadTyped({ typed: input.value, collections: suggestsOf(live, input), listFiles });
  return index && { offers, index };
}

function suggestsOf(live: LiveForm, input: HTMLInputElement) {
  const question = findAsked(live.questions, input.name);
  return question?.kind === 'entry' ? question.suggests : [];
}

async function suggest(live: LiveForm, input: HTMLInputElement): Promise<void> {
  const loaded = await loadTyped(live, input);
  await untilReleased();
  // It may have been joined by its name meanwhile, and what is said of that stays; or taken out, and another stands there.
  if (input.dataset['key'] || !input.isConnected) return;
  clearMessage(live.form, 'entry', input.name);
  if (!loaded)
    messageSlot(live.form, input.name, 'entry')?.append(make('p', fillMessage(live.settings, 'tellNoIndex')));
  const found = loaded ? listOffers(live, input, loaded) : [];
  setUndecided(input, found.length > 0);
  showNew(live, input);
  if (found.length === 0) return;
  const list = make('ul');
  list.append(
    ...found.map((entry) => {
      const item = make('li');
      const button = makeButton('', 'quiet offer', () => join(live, input, entry));
      button.append(make('b', entry.title), make('small', describe(live, entry)));
      item.append(button);
      return item;
    }),
    makeNone(live, input, found),
  );
  const words = make('p', fillMessage(live.settings, 'tellSuggested'));
  live.announce(words.textContent);
  messageSlot(live.form, input.name, 'entry')?.append(words, list);
}

function listOffers(live: LiveForm, input: HTMLInputElement, { offers, index }: Loaded): IndexedEntry[] {
  const options = { collections: suggestsOf(live, input), limit: 4 };
  const found = offers.suggestEntries(index, input.value, options);
  return found.filter(({ key }) => !declined.get(input)?.has(key));
}

/** The way on for a new thing that is like another. */
function makeNone(live: LiveForm, input: HTMLInputElement, offered: readonly IndexedEntry[]): HTMLElement {
  const item = make('li');
  const none = makeButton(fillMessage(live.settings, 'tellNoneOfThese'), 'quiet', () => {
    declined.set(input, new Set([...(declined.get(input) ?? []), ...offered.map(({ key }) => key)]));
    setUndecided(input, false);
    clearMessage(live.form, 'entry', input.name);
    showNew(live, input);
    input.focus();
  });
  item.append(none);
  return item;
}

function describe({ settings }: LiveForm, { key, detail, also = [] }: IndexedEntry): string {
  const kind = fillMessage(settings, `tellKind-${key.split('/')[0] ?? ''}`);
  return [kind, detail, also[0]].filter(Boolean).join(' · ');
}

async function joinNamed(live: LiveForm, input: HTMLInputElement): Promise<void> {
  const loaded = await loadTyped(live, input);
  await untilReleased();
  const entry = loaded?.offers.findNamed(input.value, suggestsOf(live, input), loaded.index);
  if (entry && !input.dataset['key'] && input.isConnected) join(live, input, entry);
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
