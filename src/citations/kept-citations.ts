import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../archive/files/reading-file.ts';
import { siteLanguage } from '../model/names/site-languages.ts';
import { writeWhole } from '../archive/files/write-whole.ts';
import type { KnownCitations } from './styles.ts';

/**
 * Citations that were made for this build in the language of the site, read once; without any, as under the development
 * server, pages make their own.
 */
export function loadCitations(): KnownCitations {
  loaded ??= readCitations(cacheFolder());
  return loaded;
}

let loaded: KnownCitations | undefined;

/** Citations that were left in a folder; none where there is no file, or one that cannot be read. */
export function readCitations(folder: string): KnownCitations {
  try {
    return new Map(Object.entries(JSON.parse(fs.readFileSync(path.join(folder, fileName), 'utf8')) as object));
  } catch {
    return new Map();
  }
}

/** Leaves citations in a folder, whole or not at all. */
export function leaveCitations(folder: string, citations: KnownCitations): void {
  const sorted = [...citations].sort(([a], [b]) => (a < b ? -1 : 1));
  writeWhole(path.join(folder, fileName), JSON.stringify(Object.fromEntries(sorted)));
}

const fileName = `citations-${siteLanguage}.json`;
