import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toKey, type EntryKey } from '../../archive/entry/entry.ts';
import { isReservedId } from '../../model/names/reserved-ids.ts';
import type { CollectionName } from '../../model/names/collection-names.ts';

/** Gives out ids that nothing in the archive has or ever had. */
export class Ids {
  readonly #taken: Set<EntryKey>;

  constructor({ entries, withdrawn, moved }: EntryIndex) {
    this.#taken = new Set([...entries.map(({ key }) => key), ...withdrawn, ...moved.map(([from]) => from)]);
  }

  isTaken(collection: CollectionName, id: string): boolean {
    return this.#taken.has(toKey(collection, id));
  }

  /** The id wanted, or, where it is taken or reserved, the same with `-2`, `-3` … behind it. */
  take(collection: CollectionName, wanted: string): string {
    let id = wanted;
    for (let number = 2; isReservedId(id) || this.isTaken(collection, id); number += 1)
      id = `${cut(wanted, 76)}-${number}`;
    this.#taken.add(toKey(collection, id));
    return id;
  }
}

/** Some words of an id, without a hyphen at the end. */
export function cut(id: string, length: number): string {
  return id.slice(0, length).replace(/-+$/, '');
}
