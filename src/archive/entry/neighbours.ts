import type { CollectionName } from '../../model/collections.ts';
import { toJsonSchema } from '../../model/json-schema.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';
import type { KeptCopy, NeighbourRow } from '../../model/neighbours/neighbour.ts';
import { translate } from '../../site/translate.ts';
import type { AnyEntry, EntryKey } from './entry.ts';

/** An archive beside this one, and the copy of it that is kept, if one was taken. */
export interface Neighbour extends NeighbourRow {
  copy?: KeptCopy;
}

/** Folder of a neighbour's `archive.json`. */
export function dataFolder({ address, data }: NeighbourRow): string {
  return data ?? `${address}data/`;
}

/** Folder of a neighbour's search index (Pagefind). */
export function searchFolder({ address, search }: NeighbourRow): string {
  return search ?? `${address}pagefind/`;
}

/**
 * Entries of neighbours as ends of claims: what the copies say of them, and no more. They are in no list of this
 * archive, and none of their own claims is known.
 */
export function listAbroad(neighbours: readonly Neighbour[]): AnyEntry[] {
  return neighbours.flatMap((neighbour) => (neighbour.copy?.entries ?? []).map((kept) => toEntry(neighbour, kept)));
}

function toEntry({ id: archive, name, address, copy }: Neighbour, kept: KeptCopy['entries'][number]): AnyEntry {
  const [collection = '', id = ''] = kept.key.split('/');
  const { withdrawn, missing, unread, taken, ...known }: Partial<Record<string, string>> = kept;
  const said = withdrawn ? { title: translate('neighbourWithdrawnTitle'), language: siteLanguage } : known;
  const { key: _key, url = address, ...texts }: Partial<Record<string, string>> = said;
  const data = { ...blankOf(collection as CollectionName), period: 'XXXX', ...texts };
  return {
    collection,
    id,
    key: `${archive}:${kept.key}` as EntryKey,
    file: `archives/${archive}.json`,
    data,
    neighbour: {
      archive: { id: archive, name, address },
      url,
      taken: taken ?? copy?.taken ?? '',
      ...(copy?.away && { away: copy.away }),
      ...(withdrawn && { withdrawn }),
      ...(missing && { missing }),
      ...(unread && { unread }),
    },
  } as unknown as AnyEntry;
}

/** An entry of which nothing is known: every list is empty. */
function blankOf(collection: CollectionName): Record<string, unknown> {
  const properties = toJsonSchema(collection)['properties'] as Record<string, { type?: unknown }>;
  const lists = Object.entries(properties).filter(([, { type }]) => type === 'array');
  return Object.fromEntries(lists.map(([name]) => [name, []]));
}
