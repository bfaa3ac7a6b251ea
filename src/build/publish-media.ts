import fs from 'node:fs';
import path from 'node:path';
import type { MediaFile } from '../archive/files/list-files.ts';

/** Copies the checked pictures of the archive into a built site, under the addresses that entries use. */
export function publishMedia(media: readonly MediaFile[], site: string): void {
  for (const { name, path: from } of media) {
    const to = path.join(site, name);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(from, to);
  }
}
