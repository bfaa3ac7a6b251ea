import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { listFilesBelow } from '../archive/files/files-below.ts';
import { isSameFile, writerInto } from './site-files.ts';

/**
 * Indexes a built site with Pagefind, into its `pagefind` folder. Where every page that is found is that of the site as it
 * was, in the folder `before`, its index is brought.
 */
export async function buildIndex(site: string, before?: string): Promise<void> {
  const pages = listIndexed(site);
  const folder = path.join(site, folderName);
  if (before && isIndexOf(before, { site, pages })) {
    bringIndex(before, site);
    return;
  }
  await runPagefind(site, { pages, folder });
  nameFragments(folder);
}

/** Pages of entries with a text, in an order that is the same on every machine. */
function listIndexed(site: string): string[] {
  return kinds
    .flatMap((kind) => {
      const folder = path.join(site, kind);
      return fs.existsSync(folder) ? fs.readdirSync(folder).map((id) => `${kind}/${id}/index.html`) : [];
    })
    .filter((name) => fs.existsSync(path.join(site, name)))
    .sort();
}

const kinds = ['projects', 'practices', 'principles', 'themes', 'lineages', 'dispatches', 'founding'];
const folderName = 'pagefind';

function isIndexOf(before: string, { site, pages }: { site: string; pages: readonly string[] }): boolean {
  const was = listIndexed(before);
  return (
    fs.existsSync(path.join(before, folderName)) &&
    was.length === pages.length &&
    pages.every((name, at) => name === was[at] && isSameFile(path.join(site, name), path.join(before, name)))
  );
}

function bringIndex(before: string, site: string): void {
  const write = writerInto(site);
  for (const file of listFilesBelow(path.join(before, folderName)))
    write(path.relative(before, file), { before: file });
}

/** Has Pagefind index pages in the order that they are given. */
async function runPagefind(
  site: string,
  { pages, folder }: { pages: readonly string[]; folder: string },
): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  try {
    if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
    const problems: string[] = [];
    const add = async (name: string) => {
      const content = fs.readFileSync(path.join(site, name), 'utf8');
      problems.push(...(await index.addHTMLFile({ sourcePath: name, content })).errors);
    };
    for (let at = 0; at < pages.length; at += atOnce) await Promise.all(pages.slice(at, at + atOnce).map(add));
    problems.push(...(await index.writeFiles({ outputPath: folder })).errors);
    if (problems.length > 0) throw new Error(`Pagefind could not index the site: ${problems.join('; ')}`);
  } finally {
    await close();
  }
}

/** It takes one page after the other; the next ones wait at its door. */
const atOnce = 32;

/** Writes which entry each of Pagefind's pages is, so that results can be told apart before their texts are loaded. */
function nameFragments(folder: string): void {
  const fragments = path.join(folder, 'fragment');
  const names = fs.existsSync(fragments) ? fs.readdirSync(fragments).sort() : [];
  const keys = names.map((name) => {
    const text = gunzipSync(fs.readFileSync(path.join(fragments, name))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return [path.parse(name).name, url.replace(/^\//, '').replace(/\/(?:index\.html)?$/, '')];
  });
  fs.writeFileSync(path.join(folder, 'entries.json'), JSON.stringify(Object.fromEntries(keys)));
}
