import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { findPackedSize } from './packed-sizes.ts';
import { toFormerKey, type WithdrawnEntry } from '../archive/entry/entry.ts';
import { listFilesBelow } from '../archive/files/files-below.ts';
import { toDigest, type FileList, type FileRow, type KeptVersion } from '../offline/file-list.ts';
import { listName, versionName, workerName } from '../offline/names.ts';
import { createKeptMap, type KeptMap } from '../archive/files/kept-map.ts';
import { siteLanguages } from '../model/names/site-languages.ts';

/**
 * Writes what a reader needs who wants pages kept: the worker, the list of all files that can be kept, and the small
 * file that tells what was withdrawn. Runs when everything else of the site is there; `sizes` are those of packed files
 * that are known.
 */
export async function writeOfflineFiles(
  site: string,
  withdrawn: readonly WithdrawnEntry[],
  sizes: KeptMap<number> = createKeptMap(),
): Promise<void> {
  const files = listKeepable(site).map((name) => toFile(name, fs.readFileSync(path.join(site, name)), sizes));
  const rows = files.map(({ row }) => row);
  const digests = withdrawn.flatMap(listAddresses).map(toDigest).sort();
  const list: FileList = { version: toHash(JSON.stringify([rows, digests]), 16), files: rows };
  const said: KeptVersion = {
    version: list.version,
    files: files.length,
    bytes: sum(rows.map(([, , bytes]) => bytes)),
    loaded: sum(files.map(({ loaded }) => loaded)),
    withdrawn: digests,
  };
  fs.writeFileSync(path.join(site, listName), JSON.stringify(list));
  fs.writeFileSync(path.join(site, versionName), JSON.stringify(said));
  fs.writeFileSync(path.join(site, workerName), await (bundled ??= bundleWorker()));
}

/** Names of the files that pages show, load or search in; the desk, the forms and what is downloaded are left out. */
export function listKeepable(site: string): string[] {
  const all = listFilesBelow(site).map((file) => path.relative(site, file).replaceAll('\\', '/'));
  // Each language is kept by itself.
  const inside = siteLanguages.slice(1).map((language) => `${language}/`);
  const own = all.filter((name) => !inside.some((folder) => name.startsWith(folder)));
  const pages = own.filter((name) => name.endsWith('.html') && !others.test(name));
  const plain = own.filter((name) => data.test(name));
  return [...pages, ...plain, ...followNames(site, { all: own, from: pages })].sort();
}

const others = /^(?:admin|contribute|review)\/|^[a-z]+\/[^/]+\/(?:cite|history)\//;

/** What search and pages ask for by script, what a booklet is made of, pictures of entries, and icons. */
const data =
  /^(?:[a-z]+\/([^/]+)\/\1\.booklet\.json|(?:findable|finder|finder-rows|joins|list|meanings|(?:compare|path)\/choices)\.json|media\/.+|pagefind\/(?!pagefind-(?:ui|modular|highlight|component)).+|manifest\.webmanifest|favicon\.ico|icon-\d+\.png|[\w-]+\.svg)$/;

/** Styles, scripts and fonts that pages name, and those that they name in turn. */
function followNames(site: string, { all, from }: { all: readonly string[]; from: readonly string[] }): string[] {
  const made = new Set(all.filter((name) => name.startsWith('_astro/')));
  const found = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (!/\.(?:html|css|m?js)$/.test(name)) continue;
    // A script names the others beside it; a page names all by their folder.
    const names = name.endsWith('.html') ? /_astro\/[\w.~-]+/g : /[\w.~-]+\.\w{2,5}\b/g;
    for (const [named] of fs.readFileSync(path.join(site, name), 'utf8').matchAll(names)) {
      const file = named.startsWith('_astro/') ? named : `_astro/${named}`;
      if (!made.has(file) || found.has(file)) continue;
      found.add(file);
      queue.push(file);
    }
  }
  return [...found];
}

function toFile(name: string, content: Buffer, sizes: KeptMap<number>): { row: FileRow; loaded: number } {
  const digest = toHash(content, 43);
  const address = name.replace(/(^|\/)index\.html$/, '$1');
  const isSmall = /\.(?:png|jpe?g|webp|woff2|wasm|pf_\w+|pagefind|ico)$/.test(name);
  return {
    row: [address, digest.slice(0, 6), content.length],
    loaded: isSmall ? content.length : findPackedSize(sizes, digest, content),
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
