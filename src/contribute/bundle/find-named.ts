import type { EntryIndex, IndexedEntry } from '../../archive/entry/entry-index.ts';
import { findSimilar } from '../../archive/entry/similar.ts';
import type { CollectionName } from '../../model/names/collection-names.ts';
import { toId } from '../../model/names/id.ts';

/** Entries that someone may mean who has typed this much, the likeliest first. */
export function listSuggestions(
  typed: string,
  collections: readonly CollectionName[],
  { entries }: EntryIndex,
): IndexedEntry[] {
  const words = toWords(typed);
  if (words.join('').length < 3) return [];
  const among = entries.filter(({ key }) => isIn(key, collections));
  const begun = among.filter(({ title, also = [] }) =>
    [title, ...also].some((name) => {
      const known = toWords(name);
      return words.every((word) => known.some((other) => other.startsWith(word)));
    }),
  );
  begun.sort((a, b) => a.title.length - b.title.length);
  const similar = findSimilar(typed, among, most) as IndexedEntry[];
  return [...new Set([...begun.slice(0, most), ...similar])].slice(0, most);
}

/** The entry of that very name, whatever the capitals and accents. */
export function findNamed(
  name: string,
  collections: readonly CollectionName[],
  { entries }: EntryIndex,
): IndexedEntry | undefined {
  const wanted = fold(name);
  if (wanted === '') return undefined;
  return entries.find(
    ({ key, title, also = [] }) => isIn(key, collections) && [title, ...also].some((known) => fold(known) === wanted),
  );
}

/** True for two spellings of one name that differ in capitals, accents and marks alone; never for names without any letter. */
export function isSameName(one: string, other: string): boolean {
  return fold(one) !== '' && fold(one) === fold(other);
}

/** Most suggestions that are shown at once. */
const most = 4;

function isIn(key: string, collections: readonly CollectionName[]): boolean {
  return collections.some((collection) => key.startsWith(`${collection}/`));
}

function toWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’ʼ]+/u)
    .map((word) => toId(word) || word.toLowerCase())
    .filter(Boolean);
}

function fold(text: string): string {
  return toWords(text).join(' ');
}
