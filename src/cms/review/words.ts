import { collections } from '../../model/collections.ts';
import { collectionNames, type CollectionName } from '../../model/names/collection-names.ts';
import { capitalise } from '../../model/names/fill.ts';
import { shorten } from '../../model/names/shorten.ts';
import { isolate } from '../../site/language.ts';
import type {
  ChangedEntry,
  ChangeNote,
  ChangeReview,
  ChangeSummary,
  DraftStatus,
} from '../settings/change-protocol.ts';
import { wholeChange } from './typed/typed-texts.ts';

/** Steps of a change as the page names them, in their order. */
export const stepNames: Readonly<Record<DraftStatus, string>> = {
  draft: 'Draft',
  pending_review: 'In review',
  pending_publish: 'Ready',
};

/** What a change adds and alters, in one sentence; by kind alone where it holds many. */
export function describeChange({ entries, pictures }: Pick<ChangeSummary, 'entries' | 'pictures'>): string {
  const list = entries.length > mostNamed ? countKinds : nameAll;
  const added = list(entries.filter(({ isNew }) => isNew));
  const altered = list(entries.filter(({ isNew }) => !isNew));
  const parts = [
    ...(added ? [`adds ${added}`] : []),
    ...(altered ? [`alters ${altered}`] : []),
    ...(pictures.length > 0 ? [`brings ${count(pictures.length, 'picture')}`] : []),
  ];
  return parts.length > 0 ? `${capitalise(parts.join('; '))}.` : 'Changes no entry.';
}

/** Why a change cannot be published now, one reason a line; empty where it can. */
export function listReasons(change: ChangeReview): string[] {
  const waiting = change.needs.filter(({ status }) => status !== 'pending_publish');
  const isReady = change.status === 'pending_publish';
  return [
    ...(change.entries.length === 0 ? ['It changes no entry.'] : []),
    ...(isReady ? [] : [`Its step is “${stepNames[change.status]}”, and not yet “Ready”.`]),
    ...say(change.faults, (n) => `${n === 1 ? '1 thing has' : `${n} things have`} to be mended first.`),
    ...say(change.foreign, (n) => `${count(n, 'file')} on its branch ${isOrAre(n)} nothing that the desk publishes.`),
    ...say(change.conflicts, (n) => `${count(n, 'file')} changed on the site too, since it was begun.`),
    ...say(waiting, (n) => `${count(n, 'draft')} that it names ${isOrAre(n)} not ready.`),
  ];
}

/** What publishing will do, in sentences. */
export function describePublishing(change: ChangeReview): string[] {
  const along = change.needs.map(({ key, title }) => nameEntry({ key, title }));
  const people = [change.author, ...change.coAuthors].map((name) => isolate(name));
  return [
    `Publishing ${describeChange(change).replace(/^./, (letter) => letter.toLowerCase())}`,
    ...(along.length > 0 ? [`It takes along ${join(along)}, which other branches hold.`] : []),
    `All of it goes in at once, or nothing does. The credit goes to ${join(people)}.`,
    'The site is then built anew, and the branch is taken away.',
  ];
}

/** Says of what was typed about those entries, or about the whole, that it was not sent. */
export function describeUnsent(keys: readonly string[], { entries }: Pick<ChangeReview, 'entries'>): string {
  const names = keys.map((key) =>
    key === wholeChange
      ? 'the whole change'
      : nameEntry(entries.find((entry) => entry.key === key) ?? { key, title: key }),
  );
  return `You have not sent what you typed about ${join(names)}. It cannot be sent afterwards; it stays on this page, to be copied, until you leave it.`;
}

/** `project “Mill Row strike”`. */
export function nameEntry({ key, title }: Pick<ChangedEntry, 'key' | 'title'>): string {
  return `${nameKind(key)} “${isolate(shorten(title))}”`;
}

/** What an entry is called in the middle of a sentence: `project`. */
export function nameKind(key: string, amount = 1): string {
  const collection = collectionNames.find((name) => name === key.split('/')[0]);
  if (!collection) return amount === 1 ? 'file' : 'files';
  return collections[collection].label[amount === 1 ? 'one' : 'many'];
}

/** `1 picture`, `3 pictures`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** How many entries a change holds, and pictures. */
export function countHeld({ entries, pictures }: Pick<ChangeSummary, 'entries' | 'pictures'>): string {
  const held = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
  return pictures.length > 0 ? `${held}, ${count(pictures.length, 'picture')}` : held;
}

/** Who is to act on an open question: whoever asked it, once somebody else has answered, and until then all others. */
export function describeTurn(
  { author }: Pick<ChangeNote, 'author'>,
  answers: readonly Pick<ChangeNote, 'author'>[],
): string {
  const last = answers.at(-1);
  if (!last) return 'It waits for an answer.';
  if (last.author !== author) return `${isolate(last.author)} has answered: ${isolate(author)} is to look at it now.`;
  return `${isolate(author)} has written last: it waits for an answer.`;
}

/** What in a text could lead to a person, as a noun. */
export function nameDetail(kind: string): string {
  return details.get(kind) ?? kind;
}

/** Day and time by the clock of whoever reads. */
export function formatTime(date: string): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  return time.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}

const details: ReadonlyMap<string, string> = new Map([
  ['phone', 'a telephone number'],
  ['e-mail', 'an address of mail'],
  ['street', 'a street'],
  ['name', 'what may be somebody’s name'],
  ['link', 'an address on the web'],
]);

/** So many entries a sentence can name. */
const mostNamed = 8;

function nameAll(entries: readonly ChangedEntry[]): string {
  return join(entries.map(nameEntry), ', ');
}

function countKinds(entries: readonly ChangedEntry[]): string {
  const kinds = Map.groupBy(entries, ({ key }) => key.split('/')[0] as CollectionName);
  return join([...kinds.values()].map((some) => `${some.length} ${nameKind(some[0]?.key ?? '', some.length)}`));
}

function join(words: readonly string[], last = ' and '): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${last}${words.at(-1) ?? ''}`;
}

function say(list: readonly unknown[], toSentence: (amount: number) => string): string[] {
  return list.length === 0 ? [] : [toSentence(list.length)];
}

function isOrAre(amount: number): string {
  return amount === 1 ? 'is' : 'are';
}
