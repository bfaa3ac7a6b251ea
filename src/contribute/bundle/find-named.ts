import type { EntryIndex, IndexedEntry } from '../../archive/entry/entry-index.ts';
import type { CollectionName } from '../../model/names/collection-names.ts';
import { foldWords } from '../../model/names/fold.ts';

/** The entry of that very name, whatever the capitals and accents. */
export function findNamed(
  name: string,
  collections: readonly CollectionName[],
  { entries }: EntryIndex,
): IndexedEntry | undefined {
  return entries.find(
    ({ key, title, also = [] }) =>
      collections.some((collection) => key.startsWith(`${collection}/`)) &&
      [title, ...also].some((known) => isSameName(known, name)),
  );
}

/** True for two spellings of one name that differ in capitals, accents and marks alone; never for names without any letter. */
export function isSameName(one: string, other: string): boolean {
  const words = foldWords(one).join(' ');
  return words !== '' && words === foldWords(other).join(' ');
}
