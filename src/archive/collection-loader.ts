import type { Loader, LoaderContext } from 'astro/loaders';
import { collections, type CollectionName } from '../model/collections.ts';
import { readSettings } from '../site/settings.ts';
import { site } from '../site/site.ts';
import { checkArchive } from './check-archive.ts';
import type { AnyEntry } from './entry/entry.ts';
import { countFaults, formatFault } from './entry/faults.ts';
import { writeSideFile } from './files/body-file.ts';
import { openKept, type KeptReadings } from './files/kept-readings.ts';
import { takeReading, type Reading } from './files/reading-file.ts';

/** Folder that holds the archive: `content`, unless CONTENT_DIR names another. */
export function contentFolder(): string {
  return readSettings().settings.content;
}

/** Astro's way into the archive: facts go to the data store, texts to the side file, faults stop the build. */
export function collectionLoader(name: CollectionName): Loader {
  return {
    name: 'handed-on',
    schema: collections[name].schema,
    async load(context) {
      await fill(name, context);
      context.watcher?.add(contentFolder());
      context.watcher?.on('all', (_event, file) => {
        if (file.startsWith(contentFolder()))
          fill(name, context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** Puts the entries of a collection into Astro's store; where there are faults, what was there stays. */
async function fill(name: CollectionName, { store }: LoaderContext): Promise<void> {
  const entries = await readOnce();
  store.clear();
  for (const entry of entries)
    if (entry.collection === name) store.set({ id: entry.id, data: entry.data, filePath: entry.file });
}

let reading: Promise<AnyEntry[]> | undefined;

/** All collections are loaded at once and share one reading. */
function readOnce(): Promise<AnyEntry[]> {
  reading ??= readAll().finally(() => {
    reading = undefined;
  });
  return reading;
}

async function readAll(): Promise<AnyEntry[]> {
  const { entries, withdrawn, history } = takeReading() ?? (await readChecked());
  const bodies = Object.fromEntries(entries.flatMap((entry) => (entry.body ? [[entry.key, entry.body]] : [])));
  writeSideFile({ bodies, withdrawn, history: [...history] });
  return entries;
}

/** What the development server has read, so that one saved file costs one reading. */
let kept: KeptReadings | undefined;

async function readChecked(): Promise<Reading> {
  kept ??= openKept(contentFolder(), site.base);
  const { faults, archive, history } = await checkArchive(contentFolder(), { base: site.base, kept });
  if (faults.length > 0)
    throw new Error(`${faults.map(formatFault).join('\n')}\n\n${countFaults(faults)}; nothing was built.`);
  return { entries: archive.entries, withdrawn: archive.withdrawn, history };
}
