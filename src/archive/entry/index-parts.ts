import { foldWords } from '../../model/names/fold.ts';
import type { EntryIndex, IndexedEntry } from './entry-index.ts';

/**
 * The index as a site serves it. Sources are most of it, and a form that names two of them needs no more than the parts
 * in which these can stand; so they lie in parts of some 250, whatever the size of the archive.
 */
export interface ServedIndex extends EntryIndex {
  /** How many parts the sources lie in. */
  sourceParts: number;
}

/** Parts of the sources, from 0; a source stands in the part of its title, and in that of its id. */
export type IndexParts = readonly (readonly IndexedEntry[])[];

export function splitIndex({ entries, ...rest }: EntryIndex): { served: ServedIndex; parts: IndexParts } {
  const sources = entries.filter(isSource);
  const sourceParts = Math.ceil(sources.length / 250);
  const parts = Array.from({ length: sourceParts }, (): IndexedEntry[] => []);
  for (const source of sources)
    for (const part of listParts([source.title, toStem(source.key)], sourceParts)) parts[part]?.push(source);
  return { served: { entries: entries.filter((entry) => !isSource(entry)), ...rest, sourceParts }, parts };
}

/** The parts in which sources of some titles, or whose ids have some stems, stand if they are there. */
export function listParts(names: readonly string[], sourceParts: number): number[] {
  if (sourceParts === 0) return [];
  return [...new Set(names.map((name) => toNumber(foldWords(name).join(' ')) % sourceParts))];
}

/** An id without the numbers that make it the only one: `meng` of `sources/meng-2021-2`. */
export function toStem(key: string): string {
  return key.slice(key.indexOf('/') + 1).replace(/(?:-(?:\d+|nd))+$/, '');
}

/** The index with the sources of some parts, each once. */
export function joinParts({ entries, withdrawn, moved }: ServedIndex, parts: IndexParts): EntryIndex {
  const sources = new Map(parts.flat().map((source) => [source.key, source]));
  return { entries: [...entries, ...sources.values()], withdrawn, moved };
}

function isSource({ key }: IndexedEntry): boolean {
  return key.startsWith('sources/');
}

/** FNV-1a, 32 bits: spreads names over parts alike here and in every browser. */
function toNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
