import fs from 'node:fs';
import path from 'node:path';
import { fragmentName, readPacked } from './pagefind-folder.ts';

/** Which entry each of Pagefind's pages is, by the hash of the page: results can be told apart before their texts are loaded. */
export type FragmentNames = Record<string, string>;

/** Writes these names, but for `known` pages read from the pages themselves. */
export function nameFragments(folder: string, known: ReadonlyMap<string, string> = new Map()): void {
  const fragments = path.join(folder, 'fragment');
  const hashes = fs.existsSync(fragments) ? fs.readdirSync(fragments).map((name) => path.parse(name).name) : [];
  const names = hashes.sort().map((hash) => [hash, known.get(hash) ?? readKey(folder, hash)]);
  fs.writeFileSync(path.join(folder, fileName), JSON.stringify(Object.fromEntries(names)));
}

export function readFragmentNames(folder: string): FragmentNames {
  return JSON.parse(fs.readFileSync(path.join(folder, fileName), 'utf8')) as FragmentNames;
}

/** The key of the entry whose page this is. */
export function readKey(folder: string, hash: string): string {
  return readFragment(folder, hash)
    .url.replace(/^\//, '')
    .replace(/\/(?:index\.html)?$/, '');
}

/** What Pagefind keeps of a page, as far as we look into it. */
export function readFragment(folder: string, hash: string): { url: string; meta: Record<string, string> } {
  const text = readPacked(path.join(folder, fragmentName(hash))).toString('utf8');
  return JSON.parse(text) as { url: string; meta: Record<string, string> };
}

const fileName = 'entries.json';
