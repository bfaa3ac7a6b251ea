import { slugFormatter } from 'decap-cms-core/dist/esm/lib/formatters.js';
import { store } from 'decap-cms-core/dist/esm/redux/index.js';
import type { CollectionName } from '../../model/names/collection-names.ts';

/** The entry that is open in Decap’s editor; the only place that reads Decap’s store. */
export interface OpenEntry {
  collection: CollectionName;
  /** Name of its file without the ending, as Decap makes it for a new entry; empty where it cannot make one. */
  id: string;
  isNew: boolean;
  data: Record<string, unknown>;
}

/** What is open now, or undefined. The same object until the entry changes. */
export function readOpenEntry(): OpenEntry | undefined {
  const kept = store.getState().entryDraft.get('entry') as KeptEntry | undefined;
  if (kept === last.kept) return last.entry;
  last = { kept, entry: toOpenEntry(kept) };
  return last.entry;
}

/** An entry as Decap hands it around, in plain values. */
export function toOpenEntry(kept: KeptEntry | undefined): OpenEntry | undefined {
  const data = kept?.get('data') as { toJS?: () => unknown } | undefined;
  if (!kept || typeof data?.toJS !== 'function') return undefined;
  const isNew = kept.get('newRecord') === true;
  const collection = kept.get('collection') as CollectionName;
  return {
    collection,
    isNew,
    id: isNew ? makeId(collection, data) : String(kept.get('slug')),
    data: data.toJS() as Record<string, unknown>,
  };
}

/** Calls back on every change in Decap, whatever it is. */
export const watchStore = (listener: () => void): (() => void) => store.subscribe(listener);

let last: { kept: KeptEntry | undefined; entry: OpenEntry | undefined } = { kept: undefined, entry: undefined };

function makeId(collection: CollectionName, data: unknown): string {
  const { collections, config } = store.getState();
  try {
    return slugFormatter(collections.get(collection), data, config.slug);
  } catch {
    return '';
  }
}

export interface KeptEntry {
  get: (key: string) => unknown;
}
