import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import { listFilesBelow } from '../../archive/files/files-below.ts';

/** A hash of all that is not content and decides what a page is: the code, the packages and the program that runs both. SHA-256. */
export function hashOwnFiles(): Hash {
  const hash = createHash('sha256').update(process.version);
  for (const place of ownFiles) addFiles(hash, place);
  return hash;
}

/** Adds the name and the bytes of each file of a folder, or of one file. */
export function addFiles(hash: Hash, place: string): void {
  for (const file of listFilesBelow(place)) hash.update(`\0${file}\0`).update(fs.readFileSync(file));
}

const ownFiles = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'node_modules/.package-lock.json'];
