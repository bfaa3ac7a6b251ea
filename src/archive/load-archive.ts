import { collectionNames } from '../model/collections.ts';
import type { AnyEntry, WithdrawnEntry } from './entry/entry.ts';
import { compareText } from './entry/faults.ts';
import { loadReading, readingStamp } from './files/reading-file.ts';
import { buildArchive, type Archive, type Beside } from './graph/archive.ts';
import { takeArchive } from './reads/page-reads.ts';
import { tellEntries } from './translations/tell.ts';

/** The archive, built once for all pages, and anew when content changes under the development server. */
export function loadArchive(): Promise<Archive> {
  const handed = takeArchive();
  if (handed) return Promise.resolve(handed);
  const stamp = readingStamp();
  if (!loaded || loaded.stamp !== stamp) loaded = { stamp, archive: load() };
  return loaded.archive;
}

let loaded: { stamp: string | undefined; archive: Promise<Archive> } | undefined;

/** What the last reading left, as this process tells it, in the order of kinds and names. */
export function loadTold(): { entries: AnyEntry[]; withdrawn: WithdrawnEntry[]; beside: Beside } {
  const { entries, withdrawn, ...beside } = loadReading();
  // Lists of several kinds show this order; that of the files differs, since a hyphen comes before a dot.
  const told = tellEntries(entries);
  const inOrder = collectionNames.flatMap((name) =>
    told.filter(({ collection }) => collection === name).sort((a, b) => compareText(a.id, b.id)),
  );
  return { entries: inOrder, withdrawn, beside };
}

// A promise, so that what cannot be read is a failure of the page and not of the module.
async function load(): Promise<Archive> {
  const { entries, withdrawn, beside } = await Promise.resolve(loadTold());
  return buildArchive(entries, withdrawn, beside);
}
