import type { CollectionName } from '../../model/collections.ts';
import type { Entry, EntryKey } from '../entry/entry.ts';
import type { Archive } from './archive.ts';

/**
 * The entries of a collection that name this one in a field, in the order of their list. It takes as long as there are of
 * these, so a page that asks costs the same in a small archive and in a large one.
 */
export function listReferring<Name extends CollectionName>(
  archive: Archive,
  key: EntryKey,
  { collection, field }: { collection: Name; field: string },
): Entry<Name>[] {
  const keys = archive.incoming(key).flatMap((edge) => (edge.field === field ? [edge.from] : []));
  return pickListed(archive, collection, keys);
}

/** Those of a list that have one of these keys, each once, in the order of the list. */
export function pickListed<Name extends CollectionName>(
  archive: Archive,
  collection: Name,
  keys: Iterable<EntryKey>,
): Entry<Name>[] {
  const list = archive.list(collection);
  const places = placesIn(list);
  const found = new Set<number>();
  for (const key of keys) {
    const place = places.get(key);
    if (place !== undefined) found.add(place);
  }
  return [...found].toSorted((a, b) => a - b).flatMap((place) => list[place] ?? []);
}

/** Where the entries of a list stand in it; a list is made once for an archive, and keys are no reading of an entry. */
function placesIn(list: readonly { key: EntryKey }[]): ReadonlyMap<EntryKey, number> {
  let places = known.get(list);
  if (!places) {
    places = new Map(list.map(({ key }, place) => [key, place]));
    known.set(list, places);
  }
  return places;
}

const known = new WeakMap<readonly object[], ReadonlyMap<EntryKey, number>>();
