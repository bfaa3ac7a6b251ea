import type { EntryIndex, IndexedEntry } from '../../archive/entry/entry-index.ts';
import type { CollectionName } from '../../model/names/collection-names.ts';
import { plainLetters } from '../../model/names/id.ts';

/**
 * Entries of some collections that hold every word asked for in their title, other names, id or detail, whatever the
 * accents and capitals: those that are called just so first, then those that begin with the words, then those that have
 * them in the title, then the rest. Without words all entries match.
 */
export function searchEntries(
  index: EntryIndex,
  words: string,
  { collections, limit }: { collections: readonly CollectionName[]; limit: number },
): IndexedEntry[] {
  const asked = toPlain(words).split(' ').filter(Boolean);
  const found = index.entries
    .filter(({ key }) => collections.some((collection) => key.startsWith(`${collection}/`)))
    .map((entry) => ({ entry, rank: rankOf(toSearchable(entry), asked) }))
    .filter(({ rank }) => rank < Infinity);
  found.sort((one, other) => one.rank - other.rank || compare(one.entry.title, other.entry.title));
  return found.slice(0, limit).map(({ entry }) => entry);
}

/** A text without accents, capitals, apostrophes and other marks, one space between words. */
export function toPlain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\p{L}/gu, (letter) => plainLetters.get(letter) ?? letter)
    .replaceAll(/['’ʼ]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface Searchable {
  /** Title, other names and id, each as a whole. */
  names: readonly string[];
  title: string;
  also: string;
  rest: string;
}

const searchables = new WeakMap<IndexedEntry, Searchable>();

function toSearchable(entry: IndexedEntry): Searchable {
  const known = searchables.get(entry);
  if (known) return known;
  const id = entry.key.slice(entry.key.indexOf('/') + 1);
  const names = [entry.title, ...(entry.also ?? []), id].map(toPlain);
  const made = {
    names,
    title: toPlain(entry.title),
    also: names.slice(1, -1).join(' '),
    rest: toPlain(`${id} ${entry.detail ?? ''}`),
  };
  searchables.set(entry, made);
  return made;
}

function rankOf({ names, title, also, rest }: Searchable, words: readonly string[]): number {
  if (names.includes(words.join(' '))) return -1;
  if (title.startsWith(words.join(' '))) return 0;
  const isIn = (text: string) => words.every((word) => text.includes(word));
  if (words.every((word) => ` ${title}`.includes(` ${word}`))) return 1;
  if (isIn(title)) return 2;
  if (isIn(`${title} ${also}`)) return 3;
  return isIn(`${title} ${also} ${rest}`) ? 4 : Infinity;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function compare(one: string, other: string): number {
  return collator.compare(one, other);
}
