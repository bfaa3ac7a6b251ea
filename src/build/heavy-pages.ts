import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { siteLanguages } from '../model/names/site-languages.ts';
import { listSite, type SiteFile } from './site-listing.ts';

/** So many bytes of HTML, packed or not, an old phone reads and lays out without a wait. */
export const mostPageBytes = 100_000;

/** So many bytes of HTML and styles, packed as quickly as a server does at first, the largest entry may load. */
export const mostPackedBytes = 25 * 1024;

/** A page that is heavier than a reader should wait for. */
export interface HeavyPage {
  /** Path in the site, such as `es/projects/vandu/index.html`. */
  name: string;
  bytes: number;
}

/** Pages of a built site, in every language, that are heavier than so many bytes; the desk is a program and no page to read. */
export function listHeavyPages(
  site: string,
  most: number = mostPageBytes,
  files: readonly SiteFile[] = listSite(site),
): HeavyPage[] {
  return files
    .filter(({ name, size }) => size > most && name.endsWith('.html'))
    .filter(({ name }) => path.basename(path.dirname(name)) !== 'admin')
    .map(({ name, size }) => ({ name, bytes: size }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Pages of entries with a story, in every language, whose HTML and styles are heavier than so many bytes when they are packed. */
export function listHeavyLoads(
  site: string,
  most: number = mostPackedBytes,
  files: readonly SiteFile[] = listSite(site),
): HeavyPage[] {
  const styles = new Map<string, number>();
  const weighStyle = (name: string) => {
    const known = styles.get(name) ?? pack(fs.readFileSync(path.join(site, name)));
    styles.set(name, known);
    return known;
  };
  // HTML packs to less than half.
  const heavy = listHeavyPages(site, most * 2, files).filter(({ name }) => told.test(name));
  return heavy.flatMap(({ name }) => {
    const html = fs.readFileSync(path.join(site, name));
    // Each language has its files in its own folder.
    const tongue = siteLanguages.slice(1).find((language) => name.startsWith(`${language}/`));
    const named = [...html.toString().matchAll(/<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)"/g)];
    const bytes = named.reduce((sum, [, style = '']) => sum + weighStyle(path.join(tongue ?? '', style)), pack(html));
    return bytes > most ? [{ name, bytes }] : [];
  });
}

const told = /^(?:[a-z]+\/)?(?:projects|practices|principles|lineages)\/[^/]+\/index\.html$/;

function pack(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
