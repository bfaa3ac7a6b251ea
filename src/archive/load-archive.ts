import { collectionNames } from '../model/collections.ts';
import { compareText } from './entry/faults.ts';
import { loadReading, readingStamp } from './files/reading-file.ts';
import { tellEntries } from './translations/tell.ts';
import { buildArchive, type Archive } from './graph/archive.ts';

/** The archive, built once for all pages, and anew when content changes under the development server. */
export function loadArchive(): Promise<Archive> {
  const stamp = readingStamp();
  if (!loaded || loaded.stamp !== stamp) loaded = { stamp, archive: load() };
  return loaded.archive;
}

let loaded: { stamp: string | undefined; archive: Promise<Archive> } | undefined;

// A promise, so that what cannot be read is a failure of the page and not of the module.
async function load(): Promise<Archive> {
  const { entries, withdrawn, ...beside } = await Promise.resolve(loadReading());
  // Lists of several kinds show this order; that of the files differs, since a hyphen comes before a dot.
  const told = tellEntries(entries);
  const inOrder = collectionNames.flatMap((name) =>
    told.filter(({ collection }) => collection === name).sort((a, b) => compareText(a.id, b.id)),
  );
  return buildArchive(inOrder, withdrawn, beside);
}
