import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../archive/files/reading-file.ts';
import type { KnownCitations } from './styles.ts';

/** Citations that were made for this build, read once; without any, as under the development server, pages make their own. */
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
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, fileName);
  const beside = `${file}.${String(process.pid)}`;
  fs.writeFileSync(beside, JSON.stringify(Object.fromEntries([...citations].sort(([a], [b]) => (a < b ? -1 : 1)))));
  fs.renameSync(beside, file);
}

const fileName = 'citations.json';
