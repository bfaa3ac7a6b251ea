import fs from 'node:fs';
import path from 'node:path';
import type { ReadResult } from '../archive/read-archive.ts';

/**
 * Copies the checked pictures that an entry names into a built site, under the addresses that entries use. One that
 * nobody names, or that only a withdrawn entry named, stays where it is.
 */
export function publishMedia({ media, named }: Pick<ReadResult, 'media' | 'named'>, site: string): void {
  for (const { address, name, path: from } of media) {
    if (!named.has(address)) continue;
    const to = path.join(site, name);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(from, to);
  }
}
