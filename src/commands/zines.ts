import { tellEntries } from '../archive/translations/tell.ts';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { checkArchive } from '../archive/check-archive.ts';
import { isTextEntry, toKey, type EntryKey } from '../archive/entry/entry.ts';
import { countFaults } from '../archive/entry/faults.ts';
import { openKept } from '../archive/files/kept-readings.ts';
import { buildArchive, type Archive } from '../archive/graph/archive.ts';
import { chooseFrontPage } from '../archive/graph/front-page.ts';
import { requestEntry, requestList, requestTheme, requestWalk, toBook, type Request } from '../booklets/book/book.ts';
import { Printer } from '../build/booklets/printer.ts';
import { writeBooklet } from '../build/booklets/write-booklets.ts';
import { writePoster } from '../build/booklets/write-poster.ts';
import { collectionNames } from '../model/collections.ts';
import { siteLanguage } from '../model/names/site-languages.ts';
import { readSettings } from '../site/settings.ts';
import { Refusal } from '../site/refusal.ts';
import { site } from '../site/site.ts';
import { findBrowser } from './find-browser.mjs';
import { runCommand } from './run-command.ts';

const help = `npm run zines -- [ID …] [--theme ID] [--list ID,ID,…] [--walk] [--poster] [--language es] [--to FOLDER]

Writes booklets into zines/: for each a PDF to fold and staple and one with plain pages, on A4 and on Letter paper, and
an EPUB. An ID is that of an entry, such as vandu or practices/needle-exchange; --theme takes a theme and its projects,
--list a reading list in its order, --walk the first walks of the front page. --poster writes the whole lineage as one
page of A2 and of A3, --language es writes in Spanish. Without an entry, theme or list it writes the walks.`;

/** So many pages a stapler still goes through: 20 sheets. */
const mostPages = 80;

await runCommand(run);

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.language !== siteLanguage) return speak(values.language);
  const browser = findBrowser();
  if (browser === undefined) {
    console.error(
      'Booklets are printed by Chromium, and none was found. Run npm run setup -- --browser, or set CHROMIUM to its path.',
    );
    return 1;
  }
  const { content, url } = readSettings().settings;
  const {
    archive: read,
    faults,
    history,
  } = await checkArchive(content, {
    base: site.root,
    kept: openKept(content, site.root),
  });
  if (faults.length > 0) {
    console.error(`${countFaults(faults)}. Run npm run check, mend them, and ask again.`);
    return 1;
  }
  const archive = buildArchive(tellEntries(read.entries), read.withdrawn, { history, neighbours: read.neighbours });
  const requests = listRequests(archive, { ...values, ids: positionals });
  if (url === undefined)
    console.error(`SITE_URL is not set, so addresses and QR codes lead to ${site.url}. Set it to print for others.`);
  const printer = await Printer.start(browser, path.join(content, 'media'));
  const to = path.resolve(values.to);
  try {
    if (values.poster) await writeLineage(archive, printer, to);
    await writeAll(archive, requests, { printer, to });
  } finally {
    await printer.stop();
  }
  return 0;
}

/** Runs the same in another language: a process has one, for all that it writes. */
function speak(language: string): number {
  if (!site.languages.some((one) => one === language))
    throw new Refusal(`The site is not made in “${language}”: say one of ${site.languages.join(', ')}.`);
  const env = { ...process.env, SITE_LANGUAGE: language };
  return spawnSync(process.execPath, process.argv.slice(1), { env, stdio: 'inherit' }).status ?? 1;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      theme: { type: 'string', multiple: true, default: [] },
      list: { type: 'string' },
      walk: { type: 'boolean', default: false },
      poster: { type: 'boolean', default: false },
      language: { type: 'string', default: siteLanguage },
      to: { type: 'string', default: 'zines' },
      help: { type: 'boolean', default: false },
    },
  });
}

interface Wanted {
  ids: string[];
  theme: string[];
  list?: string | undefined;
  walk: boolean;
  poster: boolean;
}

function listRequests(archive: Archive, { ids, theme, list, walk, poster }: Wanted): Request[] {
  const isNothing = ids.length + theme.length === 0 && list === undefined && !poster;
  const themes = theme.map((id) => {
    const entry = archive.find(`themes/${id}`);
    if (entry?.collection !== 'themes') throw new Refusal(`There is no theme “${id}”.`);
    return entry;
  });
  return [
    ...ids.map((id) => requestEntry(archive, findKey(archive, id))),
    ...themes.map((entry) => requestTheme(archive, entry)),
    ...(list === undefined ? [] : [requestList(archive, readListed(archive, list))]),
    ...(walk || isNothing ? chooseFrontPage(archive).walks.map((entry) => requestWalk(archive, entry)) : []),
  ];
}

/** Entries that a reading list names; sources and people, which it may hold too, have no chapter. */
function readListed(archive: Archive, list: string): EntryKey[] {
  const ids = list.split(',').map((id) => id.trim());
  const keys = ids.filter(Boolean).flatMap((id) => findListed(archive, id));
  if (keys.length === 0) throw new Refusal('There is nothing in this list that a booklet can hold.');
  return keys;
}

/** The key of an entry, whether its kind is said or not. */
function findKey(archive: Archive, id: string): EntryKey {
  const keys = listKeys(archive, id);
  const [key] = keys;
  if (key === undefined) throw new Refusal(`There is no entry “${id}” that a booklet can hold.`);
  if (keys.length > 1) throw new Refusal(`“${id}” is more than one entry: say which of ${keys.join(', ')}.`);
  return key;
}

/** What was withdrawn, or has no text, is left out of a reading list, and said so. */
function findListed(archive: Archive, id: string): EntryKey[] {
  const entry = archive.find(id);
  if (entry && !isTextEntry(entry)) {
    console.error(`${entry.key} has no text of its own, so it is not in the booklet.`);
    return [];
  }
  const gone = archive.withdrawn.find(({ key }) => key === id || key.endsWith(`/${id}`));
  if (!gone || listKeys(archive, id).length > 0) return [findKey(archive, id)];
  console.error(`${gone.key} was withdrawn, so it is not in the booklet.`);
  return [];
}

/** Every entry that is called so and has a text, by its kind and id or by its id alone. */
function listKeys(archive: Archive, id: string): EntryKey[] {
  const names = id.includes('/') ? [id] : collectionNames.map((kind) => toKey(kind, id));
  return names.flatMap((name) => {
    const entry = archive.find(name);
    return entry && isTextEntry(entry) ? [entry.key] : [];
  });
}

async function writeLineage(archive: Archive, printer: Printer, to: string): Promise<void> {
  const start = performance.now();
  const { files, missing } = await writePoster(archive, printer, to);
  console.log(`The whole lineage: ${sayWritten(files, { to, start })}`);
  sayMissing(missing);
}

async function writeAll(
  archive: Archive,
  requests: readonly Request[],
  { printer, to }: { printer: Printer; to: string },
): Promise<void> {
  const media = path.join(readSettings().settings.content, 'media');
  for (const request of requests) {
    const start = performance.now();
    const { files, pages, missing } = await writeBooklet(toBook(archive, request), printer, { to, media });
    console.log(`${request.title}: ${pages} pages, ${sayWritten(files, { to, start })}`);
    if (pages > mostPages)
      console.log(`  ${pages / 4} sheets are hard to staple; take fewer entries, or bind the plain pages.`);
    sayMissing(missing);
  }
}

function sayWritten(files: readonly string[], { to, start }: { to: string; start: number }): string {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return `${seconds} s. Wrote ${files.map((name) => path.relative('.', path.join(to, name))).join(', ')}`;
}

function sayMissing(letters: readonly string[]): void {
  for (const letter of letters)
    console.log(
      `  No face here has the letter “${letter}” (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}): it is drawn as a box. A font of this machine that has it will be used.`,
    );
}
