import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { FileFacts } from './file-facts.ts';
import { findPackedSize } from './packed-sizes.ts';
import { bringFile } from './site-files.ts';
import { listSite, type SiteFile } from './site-listing.ts';
import { toFormerKey, type WithdrawnEntry } from '../archive/entry/entry.ts';
import { toDigest, type FileList, type FileRow, type KeptVersion } from '../offline/file-list.ts';
import { listName, versionName, workerName } from '../offline/names.ts';
import { createKeptMap, type KeptMap } from '../archive/files/kept-map.ts';
import { siteLanguages } from '../model/names/site-languages.ts';

/** A folder of pages in one language, finished but for these files. */
export interface OfflineSite {
  files: readonly SiteFile[];
  facts: FileFacts;
  /** Sizes of packed files that are known. */
  sizes: KeptMap<number>;
  /** The same site as it was, made by the same code. */
  before: string | undefined;
}

/**
 * Writes what a reader needs who wants pages kept: the worker, the list of all files that can be kept, and the small
 * file that tells what was withdrawn. Runs when everything else of the site is there.
 */
export async function writeOfflineFiles(
  site: string,
  withdrawn: readonly WithdrawnEntry[],
  { files, facts, sizes, before }: OfflineSite = openSite(site),
): Promise<void> {
  const kept = listKeepable(files, facts).map((name) => toFile(name, facts, sizes));
  const rows = kept.map(({ row }) => row);
  const digests = withdrawn.flatMap(listAddresses).map(toDigest).sort();
  const list: FileList = { version: toHash(JSON.stringify([rows, digests]), 16), files: rows };
  const said: KeptVersion = {
    version: list.version,
    files: kept.length,
    bytes: sum(rows.map(([, , bytes]) => bytes)),
    loaded: sum(kept.map(({ loaded }) => loaded)),
    withdrawn: digests,
  };
  fs.writeFileSync(path.join(site, listName), JSON.stringify(list));
  fs.writeFileSync(path.join(site, versionName), JSON.stringify(said));
  const worker = before && path.join(before, workerName);
  if (worker && fs.existsSync(worker)) bringFile(worker, path.join(site, workerName));
  else fs.writeFileSync(path.join(site, workerName), await (bundled ??= bundleWorker()));
}

function openSite(site: string): OfflineSite {
  const files = listSite(site);
  return { files, facts: new FileFacts(site, files), sizes: createKeptMap(), before: undefined };
}

/** Names of the files that pages show, load or search in; the desk, the forms and what is downloaded are left out. */
function listKeepable(files: readonly SiteFile[], facts: FileFacts): string[] {
  // Each language is kept by itself.
  const inside = siteLanguages.slice(1).map((language) => `${language}/`);
  const own = files.map(({ name }) => name).filter((name) => !inside.some((folder) => name.startsWith(folder)));
  const pages = own.filter((name) => name.endsWith('.html') && !others.test(name));
  const plain = own.filter((name) => data.test(name));
  return [...pages, ...plain, ...followNames(facts, { all: own, from: pages })].sort();
}

const others = /^(?:admin|contribute|review)\/|^[a-z]+\/[^/]+\/(?:cite|history)\//;

/** What search and pages ask for by script, what a booklet is made of, pictures of entries, and icons. */
const data =
  /^(?:[a-z]+\/([^/]+)\/\1\.booklet\.json|(?:findable|finder|finder-rows|joins|list|meanings|(?:compare|path)\/choices)\.json|media\/.+|pagefind\/(?!pagefind-(?:ui|modular|highlight|component)).+|manifest\.webmanifest|favicon\.ico|icon-\d+\.png|[\w-]+\.svg)$/;

/** Styles, scripts and fonts that pages name, and those that they name in turn. */
function followNames(facts: FileFacts, { all, from }: { all: readonly string[]; from: readonly string[] }): string[] {
  const made = new Set(all.filter((name) => name.startsWith('_astro/')));
  const found = new Set<string>();
  const queue: string[] = [];
  const add = (file: string) => {
    if (!made.has(file) || found.has(file)) return;
    found.add(file);
    queue.push(file);
  };
  for (const page of from) facts.listNamed(page).forEach(add);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (!/\.(?:css|m?js)$/.test(name)) continue;
    // A script names the others beside it.
    for (const [named] of facts
      .read(name)
      .toString()
      .matchAll(/[\w.~-]+\.\w{2,5}\b/g))
      add(named.startsWith('_astro/') ? named : `_astro/${named}`);
  }
  return [...found];
}

function toFile(name: string, facts: FileFacts, sizes: KeptMap<number>): { row: FileRow; loaded: number } {
  const digest = facts.digest(name);
  const address = name.replace(/(^|\/)index\.html$/, '$1');
  const isSmall = /\.(?:png|jpe?g|webp|woff2|wasm|pf_\w+|pagefind|ico)$/.test(name);
  const bytes = facts.size(name);
  return {
    row: [address, digest.slice(0, 6), bytes],
    loaded: isSmall ? bytes : findPackedSize(sizes, digest, () => facts.read(name)),
  };
}

/** The beginning of a SHA-256 digest, for telling versions apart and nothing else. */
function toHash(content: string | Buffer, signs: number): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, signs);
}

/** Every path at which an entry stood before it was withdrawn. */
function listAddresses({ collection, key, formerIds }: WithdrawnEntry): string[] {
  return [key, ...formerIds.map((id) => toFormerKey(collection, id))].map((name) => `${name}/`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** One worker serves all languages. */
let bundled: Promise<string> | undefined;

/** The worker as one file, since not every browser takes a worker made of modules. */
async function bundleWorker(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // It asks nothing of the machine; see model/names/site-languages.
    define: { SITE_LANGUAGE: JSON.stringify(siteLanguages[0]) },
    build: {
      write: false,
      lib: { entry: path.resolve('src/offline/worker.ts'), formats: ['iife'], name: 'worker', fileName: 'worker' },
    },
  });
  const [chunk] = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The worker could not be bundled.');
  return chunk.code;
}
