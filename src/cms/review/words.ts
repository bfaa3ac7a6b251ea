import { collectionNames, type CollectionName } from '../../model/names/collection-names.ts';
import { capitalise } from '../../model/names/fill.ts';
import { shorten } from '../../model/names/shorten.ts';
import { siteLanguage, toLocale } from '../../model/names/site-languages.ts';
import { isolate } from '../../site/language.ts';
import { nameKind as nameCollection } from '../../site/translate.ts';
import type {
  ChangedEntry,
  ChangeNote,
  ChangeReview,
  ChangeSummary,
  DraftStatus,
} from '../settings/change-protocol.ts';
import { say, sayCount } from '../settings/say-review.ts';
import { wholeChange } from './typed/typed-texts.ts';

/** Steps of a change as the page names them, in their order. */
export const stepNames: Readonly<Record<DraftStatus, string>> = {
  draft: say('draft'),
  pending_review: say('inReview'),
  pending_publish: say('ready'),
};

/** What a change adds and alters, in one sentence; by kind alone where it holds many. */
export function describeChange({ entries, pictures }: Pick<ChangeSummary, 'entries' | 'pictures'>): string {
  const list = entries.length > mostNamed ? countKinds : nameAll;
  const added = list(entries.filter(({ isNew }) => isNew));
  const altered = list(entries.filter(({ isNew }) => !isNew));
  const parts = [
    ...(added ? [say('adds', { list: added })] : []),
    ...(altered ? [say('alters', { list: altered })] : []),
    ...(pictures.length > 0 ? [say('brings', { list: countPictures(pictures.length) })] : []),
  ];
  return parts.length > 0 ? `${capitalise(parts.join('; '))}.` : say('changesNothing');
}

/** Why a change cannot be published now, one reason a line; empty where it can. */
export function listReasons(change: ChangeReview): string[] {
  const waiting = change.needs.filter(({ status }) => status !== 'pending_publish');
  const isReady = change.status === 'pending_publish';
  return [
    ...(change.entries.length === 0 ? [say('noEntryChanged')] : []),
    ...(isReady ? [] : [say('stepNotReady', { step: stepNames[change.status], ready: stepNames.pending_publish })]),
    ...tell(change.faults, 'mendFirst', 'mendFirstMany'),
    ...tell(change.foreign, 'foreignFile', 'foreignFiles'),
    ...tell(change.conflicts, 'conflictFile', 'conflictFiles'),
    ...tell(waiting, 'draftWaits', 'draftsWait'),
  ];
}

/** What publishing will do, in sentences. */
export function describePublishing(change: ChangeReview): string[] {
  const along = change.needs.map(({ key, title }) => nameEntry({ key, title }));
  const people = [change.author, ...change.coAuthors].map((name) => isolate(name));
  return [
    say('publishingDoes', { what: describeChange(change).replace(/^./, (letter) => letter.toLowerCase()) }),
    ...(along.length > 0 ? [say('takesAlong', { list: join(along) })] : []),
    say('allAtOnce', { people: join(people) }),
    say('builtAnew'),
  ];
}

/** Says of what was typed about those entries, or about the whole, that it was not sent. */
export function describeUnsent(keys: readonly string[], { entries }: Pick<ChangeReview, 'entries'>): string {
  const names = keys.map((key) =>
    key === wholeChange
      ? say('theWholeChange')
      : nameEntry(entries.find((entry) => entry.key === key) ?? { key, title: key }),
  );
  return say('unsent', { list: join(names) });
}

/** `project “Mill Row strike”`. */
export function nameEntry({ key, title }: Pick<ChangedEntry, 'key' | 'title'>): string {
  return say('namedEntry', { kind: nameKind(key), title: isolate(shorten(title)) });
}

/** What an entry is called in the middle of a sentence: `project`. */
export function nameKind(key: string, amount = 1): string {
  const collection = collectionNames.find((name) => name === key.split('/')[0]);
  if (!collection) return say(amount === 1 ? 'fileOne' : 'fileMany');
  return nameCollection(collection, amount);
}

/** How many entries a change holds, and pictures. */
export function countHeld({ entries, pictures }: Pick<ChangeSummary, 'entries' | 'pictures'>): string {
  const held = sayCount(entries.length, 'entryOne', 'entryMany');
  return pictures.length > 0 ? `${held}, ${countPictures(pictures.length)}` : held;
}

/** Who is to act on an open question: whoever asked it, once somebody else has answered, and until then all others. */
export function describeTurn(
  { author }: Pick<ChangeNote, 'author'>,
  answers: readonly Pick<ChangeNote, 'author'>[],
): string {
  const last = answers.at(-1);
  if (!last) return say('waitsForAnswer');
  if (last.author !== author) return say('hasAnswered', { last: isolate(last.author), author: isolate(author) });
  return say('wroteLast', { author: isolate(author) });
}

/** What in a text could lead to a person, as a noun. */
export function nameDetail(kind: string): string {
  return details.get(kind) ?? kind;
}

/** Day and time by the clock of whoever reads. */
export function formatTime(date: string): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  return time.toLocaleString(toLocale(siteLanguage), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

const details: ReadonlyMap<string, string> = new Map([
  ['phone', say('phone')],
  ['e-mail', say('mail')],
  ['street', say('street')],
  ['name', say('personName')],
  ['link', say('webAddress')],
]);

/** So many entries a sentence can name. */
const mostNamed = 8;

function nameAll(entries: readonly ChangedEntry[]): string {
  return entries.map(nameEntry).join(', ');
}

function countKinds(entries: readonly ChangedEntry[]): string {
  const kinds = Map.groupBy(entries, ({ key }) => key.split('/')[0] as CollectionName);
  return join([...kinds.values()].map((some) => `${some.length} ${nameKind(some[0]?.key ?? '', some.length)}`));
}

function countPictures(amount: number): string {
  return sayCount(amount, 'pictureOne', 'pictureMany');
}

function join(words: readonly string[]): string {
  return lists.format(words);
}

/** British: no comma before the last of three. */
const lists = new Intl.ListFormat(toLocale(siteLanguage));

function tell(list: readonly unknown[], one: Parameters<typeof sayCount>[1], many: typeof one): string[] {
  return list.length === 0 ? [] : [sayCount(list.length, one, many)];
}
