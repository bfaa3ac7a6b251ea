import { parseDate, type DateBounds } from '../../model/dates/edtf.ts';
import type { EntryKey } from '../entry/entry.ts';
import type { Origin } from '../entry/origins.ts';
import type { EntryIndex, IndexedClaim } from '../entry/entry-index.ts';

/** What lies around texts that are checked by themselves: the rest of the archive, as far as it is known. */
export interface RestOfArchive {
  ids: ReadonlySet<EntryKey>;
  withdrawn: ReadonlySet<EntryKey>;
  /** Former ids, and where they lead. */
  moved: ReadonlyMap<EntryKey, EntryKey>;
  claims: readonly IndexedClaim[];
  lifeOf(key: EntryKey): DateBounds | undefined;
  /** Whose word a source is, where that is known. */
  originOf(source: string): Origin | undefined;
  /** What an entry names as like it or near it. */
  seeAlso(key: EntryKey): readonly EntryKey[];
  /** Ids of the dispatches that dispute a claim and are not answered. */
  openDisputes(claim: EntryKey): readonly string[];
}

/** Surroundings of some entries, which are themselves left out: what is checked takes their place. */
export function toRestOfArchive(index: EntryIndex, checked: ReadonlySet<EntryKey>): RestOfArchive {
  const others = index.entries.filter(({ key }) => !checked.has(key));
  const lives = new Map(others.flatMap(({ key, life }) => (life === undefined ? [] : [[key, life]])));
  const origins = new Map(
    others.flatMap(({ key, origin }) =>
      origin ? [[key.slice('sources/'.length), { id: key.slice('sources/'.length), ...origin }]] : [],
    ),
  );
  const beside = new Map(others.flatMap(({ key, seeAlso }) => (seeAlso ? [[key, seeAlso]] : [])));
  // Of what is checked too: a claim keeps its disputes.
  const disputes = new Map(index.entries.flatMap(({ key, claim }) => (claim?.disputes ? [[key, claim.disputes]] : [])));
  return {
    ids: new Set([...others.map(({ key }) => key), ...index.withdrawn]),
    withdrawn: new Set(index.withdrawn),
    moved: new Map(index.moved.filter(([, to]) => !checked.has(to))),
    claims: others.flatMap(({ claim }) => claim ?? []),
    lifeOf: (key) => parseDate(lives.get(key) ?? ''),
    originOf: (source) => origins.get(source),
    seeAlso: (key) => beside.get(key) ?? [],
    openDisputes: (claim) => (disputes.get(claim) ?? []).filter((id) => !checked.has(`dispatches/${id}`)),
  };
}
