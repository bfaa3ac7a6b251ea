import { parseDate, type DateBounds } from '../../model/dates/edtf.ts';
import type { EntryKey } from '../entry/entry.ts';
import type { EntryIndex, IndexedClaim } from '../entry/entry-index.ts';

/** What lies around texts that are checked by themselves: the rest of the archive, as far as it is known. */
export interface RestOfArchive {
  ids: ReadonlySet<EntryKey>;
  withdrawn: ReadonlySet<EntryKey>;
  /** Former ids, and where they lead. */
  moved: ReadonlyMap<EntryKey, EntryKey>;
  claims: readonly IndexedClaim[];
  lifeOf(key: EntryKey): DateBounds | undefined;
}

/** Surroundings of some entries, which are themselves left out: what is checked takes their place. */
export function toRestOfArchive(index: EntryIndex, checked: ReadonlySet<EntryKey>): RestOfArchive {
  const others = index.entries.filter(({ key }) => !checked.has(key));
  const lives = new Map(others.flatMap(({ key, life }) => (life === undefined ? [] : [[key, life]])));
  return {
    ids: new Set([...others.map(({ key }) => key), ...index.withdrawn]),
    withdrawn: new Set(index.withdrawn),
    moved: new Map(index.moved.filter(([, to]) => !checked.has(to))),
    claims: others.flatMap(({ claim }) => claim ?? []),
    lifeOf: (key) => parseDate(lives.get(key) ?? ''),
  };
}
