import type { CollectionName } from '../../model/names/collection-names.ts';
import { foldWords } from '../../model/names/fold.ts';
import type { EntryIndex, IndexedEntry } from './entry-index.ts';
import type { NameHead } from './name-parts.ts';

/**
 * What a form loads first. Of a small archive it holds all entries but the sources, of a large one none: those lie on
 * shelves, of which a form takes down what it names.
 */
export interface IndexHead extends EntryIndex {
  /** How many shelves there are. */
  shelves: number;
  /** How many files hold all entries that are not here, for the desk. */
  stacks: number;
  /** Where names are looked up as someone types one, where the entries are not here. */
  names?: NameHead;
}

/** Collections whose names are suggested as someone types one; the counts of a word are in this order. */
export const namedCollections = [
  'projects',
  'practices',
  'principles',
  'themes',
  'lineages',
] as const satisfies readonly CollectionName[];

/** The shelves on which entries stand that are named so: by a title, another name, a place, or an id. */
export function listShelves(names: readonly string[], shelves: number): number[] {
  if (shelves === 0) return [];
  return [...new Set(names.map((name) => toNumber(foldWords(name).join(' ')) % shelves))];
}

/** The name under which an entry stands by itself. */
export function toIdName(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The name of the shelf on which the claims stand that begin at an entry. */
export function toClaimsName(key: string): string {
  return `from ${key}`;
}

/** The file that says where the names of a collection lie. */
export function toTreeName(collection: string): string {
  return `tree-${collection}`;
}

/** The index with entries of some parts, each once; one that is whole takes the place of its name alone. */
export function joinParts(
  { entries, withdrawn, moved }: EntryIndex,
  parts: Iterable<readonly IndexedEntry[]>,
): EntryIndex {
  const all = new Map([...parts].flatMap((part) => part.map((entry) => [entry.key, entry])));
  const joined = [...entries, ...all.values()];
  joined.sort((one, other) => (one.key < other.key ? -1 : 1));
  return { entries: joined, withdrawn, moved };
}

/** FNV-1a, 32 bits: spreads names over shelves alike here and in every browser. */
function toNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
