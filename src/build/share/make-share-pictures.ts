import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { isTextEntry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { canBeDrawn, toShareWords, type ShareWords } from '../../exports/share-words.ts';
import { entryFilePath } from '../../site/paths.ts';
import { site as settings } from '../../site/site.ts';
import { writeWhole } from '../booklets/write-whole.ts';
import { drawSharePicture, openFaces } from './draw-share-picture.ts';

/**
 * Writes a picture beside the page of every entry, for links to it. Each is drawn once for what it says: those of earlier
 * builds are kept beside the packages, and those that no entry says any more are let go with the folder.
 */
export async function makeSharePictures(archive: Archive, site: string): Promise<void> {
  // Threads would cost more than so small a picture has to share out.
  sharp.concurrency(1);
  const faces = openFaces(path.join(keptFolder, 'faces'));
  for (const entry of archive.entries.values()) {
    if (!isTextEntry(entry)) continue;
    const words = toShareWords(archive, entry);
    if (!canBeDrawn(words)) continue;
    const kept = path.join(keptFolder, `share/${toName(words)}.png`);
    if (!fs.existsSync(kept)) writeWhole(kept, await drawSharePicture(words, faces));
    const to = path.join(site, entryFilePath(entry.key, 'png').slice(settings.base.length));
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(kept, to);
  }
}

/** Nothing is lost where it is deleted. */
const keptFolder = path.resolve('node_modules/.cache/handed-on');

/** Changed where pictures are drawn otherwise. */
const look = 1;

function toName(words: ShareWords): string {
  return createHash('sha256')
    .update(JSON.stringify([look, words]))
    .digest('hex')
    .slice(0, 24);
}
