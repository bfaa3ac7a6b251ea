import { getCollection, type CollectionKey } from 'astro:content';
import { collectionNames, type CollectionName } from '../model/collections.ts';
import { buildArchive, type Archive } from './graph/archive.ts';
import { toKey, type AnyEntry, type EntryKey } from './entry/entry.ts';
import { readSideFile, sideFileStamp } from './files/body-file.ts';

/** The archive, built once for all pages, and anew when content changes under the development server. */
export function loadArchive(): Promise<Archive> {
  const stamp = sideFileStamp();
  if (!loaded || loaded.stamp !== stamp) loaded = { stamp, archive: load() };
  return loaded.archive;
}

let loaded: { stamp: number; archive: Promise<Archive> } | undefined;

async function load(): Promise<Archive> {
  const { bodies, withdrawn, history } = readSideFile();
  const lists = await Promise.all(collectionNames.map((name) => loadCollection(name)));
  const entries = lists.flat().map((entry) => {
    const body = bodies[entry.key];
    return body ? { ...entry, body } : entry;
  });
  return buildArchive(entries, withdrawn, new Map(history as [EntryKey, (typeof history)[number][1]][]));
}

async function loadCollection(collection: CollectionName): Promise<AnyEntry[]> {
  // Astro writes its types when it syncs; a collection that is new to them is no fault of type.
  const name: string = collection;
  const entries = await getCollection(name as CollectionKey);
  return entries.map(
    ({ id, data, filePath }) =>
      ({ collection, id, key: toKey(collection, id), file: filePath ?? '', data }) as AnyEntry,
  );
}
