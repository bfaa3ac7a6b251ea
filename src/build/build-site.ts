import fs from 'node:fs';
import path from 'node:path';
import { watchArchive } from '../archive/reads/watched-archive.ts';
import { checkArchive, toEmptyFault } from '../archive/check-archive.ts';
import { openKept } from '../archive/files/kept-readings.ts';
import { leaveReading } from '../archive/files/reading-file.ts';
import { countFaults, formatFault } from '../archive/entry/faults.ts';
import { parseBackend } from '../cms/settings/backend.ts';
import { siteLanguages } from '../model/names/site-languages.ts';
import { Refusal } from '../site/refusal.ts';
import { readSettings } from '../site/settings.ts';
import { findBuilt, noteBuilt, toFingerprint } from './built-before.ts';
import { writeKeptData } from './data/write-kept-data.ts';
import { keepNotes, leaveKeeping, toKeeping } from './page-notes.ts';
import { makeHistory } from './make-history.ts';
import { folderOf, renderLanguages } from './language/make-languages.ts';
import { buildIndex } from './search-index.ts';
import { finishLanguages } from './language/finish-languages.ts';
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
  const before = fingerprint && findBuilt(folder);
  const isSame = before !== undefined && before.whole === fingerprint?.whole;
  // A history that could not be read, though git knows of one, may be read another time.
  if (isSame && (before.said.length === 0 || !before.isCommitted)) return tellSame(folder, before.said);
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
  const said = warnings.filter(({ code }) => code === 'history-unread').map((one) => `warning: ${formatFault(one)}`);
  for (const line of said) console.error(line);
  if (isSame) return tellSame(folder);
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
    await finishLanguages(archive, { site, cache, languages, keeping });
    markSite(site);
    findSiteFolder(out, around);
    replaceFolder(folder, site);
    if (fingerprint) {
      keepNotes(cache, { folder, parts: ['data', ...languages.flatMap((one) => [one, `files-${one}` as const])] });
      noteBuilt(folder, { ...fingerprint, said });
    }
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
  }
  return { faults: 0, folder };
}

/** Says of a site that it is what a build would make, and what its build said of the archive. */
function tellSame(folder: string, said: readonly string[] = []): BuildResult {
  for (const line of [...said, 'Nothing has changed since the site was built.']) console.error(line);
  return { faults: 0, folder };
}
