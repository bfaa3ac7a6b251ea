import fs from 'node:fs';
import path from 'node:path';
import { watchArchive } from '../archive/reads/watched-archive.ts';
import { checkArchive, toEmptyFault } from '../archive/check-archive.ts';
import type { ReadResult } from '../archive/read-archive.ts';
import { openKept } from '../archive/files/kept-readings.ts';
import { leaveReading } from '../archive/files/reading-file.ts';
import { countFaults, formatFault } from '../archive/entry/faults.ts';
import { parseBackend } from '../cms/settings/backend.ts';
import { siteLanguages, type Language } from '../model/names/site-languages.ts';
import { Refusal } from '../site/refusal.ts';
import { readSettings } from '../site/settings.ts';
import { findBuilt, noteBuilt, toFingerprint } from './built-before.ts';
import { writeKeptData } from './data/write-kept-data.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { listHeavyLoads, listHeavyPages, mostPackedBytes, mostPageBytes } from './heavy-pages.ts';
import { keepNotes, leaveKeeping, toKeeping } from './page-notes.ts';
import { makeHistory } from './make-history.ts';
import { openPackedSizes } from './packed-sizes.ts';
import { publishMedia } from './publish-media.ts';
import { folderOf, renderLanguages } from './language/make-languages.ts';
import { buildIndex } from './search/search-index.ts';
import { replaceFolder } from './replace-folder.ts';
import { findSiteFolder, markSite } from './site-folder.ts';
import { openWorkshop, sweepWorkshops } from './workshop.ts';

export interface BuildResult {
  faults: number;
  /** The folder that now holds the site. */
  folder: string;
}

/**
 * Checks the archive, builds the site beside its place, indexes it for search and only then puts it there, so that a
 * build that fails or is cut off leaves the previous site whole. Throws a Refusal where the place is not ours to take.
 * An archive without an entry takes the place of no site; `mayBeEmpty` lets it become one where there is none.
 */
export async function buildSite({ mayBeEmpty = false } = {}): Promise<BuildResult> {
  parseBackend(process.env);
  const { root, content, out, languages, language: own } = readSettings().settings;
  if (own !== siteLanguages[0])
    throw new Refusal(
      'A build makes every language that SITE_LANGUAGES names. SITE_LANGUAGE is for npm run dev: leave it out.',
    );
  const around = { project: process.cwd(), content };
  const { folder, isTaken } = findSiteFolder(out, around);
  for (const parent of [process.cwd(), path.dirname(folder)]) sweepWorkshops(parent);
  // Taken before anything is read: what is saved meanwhile makes another build, and is never taken for built.
  const fingerprint = await toFingerprint({ content, today: new Date().toISOString().slice(0, 10) });
  const { faults, warnings, entries, archive, history } = await checkArchive(content, {
    base: root,
    kept: openKept(content, root),
  });
  const isEmpty = faults.length === 0 && entries === 0 && (isTaken || !mayBeEmpty);
  const stops = isEmpty ? [toEmptyFault(path.relative('.', content) || '.')] : faults;
  if (stops.length > 0) {
    for (const fault of stops) console.error(formatFault(fault));
    console.error(`\n${countFaults(stops)}; nothing was built.`);
    return { faults: stops.length, folder };
  }
  for (const warning of warnings.filter(({ code }) => code === 'history-unread'))
    console.error(`warning: ${formatFault(warning)}`);
  const before = fingerprint && findBuilt(folder);
  if (before && before.whole === fingerprint.whole) {
    console.error('Nothing has changed since the site was built.');
    return { faults: 0, folder };
  }
  const workshop = openWorkshop(process.cwd());
  const site = path.join(workshop, 'site');
  try {
    const cache = path.join(workshop, 'cache');
    leaveReading(cache, { ...archive, history });
    const beside = { history, neighbours: archive.neighbours };
    const watched = watchArchive(archive.entries, archive.withdrawn, beside);
    await makeHistory(watched.archive, { content, cache });
    const keeping = fingerprint && toKeeping(folder, fingerprint, before);
    if (keeping) leaveKeeping(cache, keeping);
    await renderLanguages({ site, cache, languages });
    await writeKeptData(watched, { site, cache, keeping });
    for (const language of languages)
      await buildIndex(folderOf(site, language), keeping?.before && folderOf(keeping.before.folder, language));
    await finishLanguages(archive, site, languages);
    markSite(site);
    findSiteFolder(out, around);
    replaceFolder(folder, site);
    if (fingerprint) {
      keepNotes(cache, { folder, parts: [...languages, 'data'] });
      noteBuilt(folder, fingerprint);
    }
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
  }
  return { faults: 0, folder };
}

/** Pictures of each language's pages, and the list of what a device keeps of them; says which pages are too heavy. */
async function finishLanguages(archive: ReadResult, site: string, languages: readonly Language[]): Promise<void> {
  const sizes = openPackedSizes();
  for (const folder of languages.map((language) => folderOf(site, language))) {
    publishMedia(archive, folder);
    await writeOfflineFiles(folder, archive.withdrawn, sizes);
  }
  sizes.save();
  for (const { name, bytes } of listHeavyPages(site))
    console.error(`warning: ${name} has ${bytes} bytes of HTML; a page should have at most ${mostPageBytes}`);
  for (const { name, bytes } of listHeavyLoads(site))
    console.error(
      `warning: ${name} loads ${bytes} bytes of packed HTML and styles; a page should load at most ${mostPackedBytes}`,
    );
}
