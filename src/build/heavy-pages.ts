import fs from 'node:fs';
import path from 'node:path';
import { listFilesBelow } from '../archive/files/files-below.ts';

/** So many bytes of HTML, packed or not, an old phone reads and lays out without a wait. */
export const mostPageBytes = 100_000;

/** A page that is heavier than a reader should wait for. */
export interface HeavyPage {
  /** Path in the site, such as `es/projects/vandu/index.html`. */
  name: string;
  bytes: number;
}

/** Pages of a built site, in every language, that are heavier than so many bytes; the desk is a program and no page to read. */
export function listHeavyPages(site: string, most: number = mostPageBytes): HeavyPage[] {
  return listFilesBelow(site)
    .map((file) => path.relative(site, file))
    .filter((name) => name.endsWith('.html') && path.basename(path.dirname(name)) !== 'admin')
    .map((name) => ({ name, bytes: fs.statSync(path.join(site, name)).size }))
    .filter(({ bytes }) => bytes > most)
    .sort((a, b) => b.bytes - a.bytes);
}
