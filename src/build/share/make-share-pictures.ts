import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { siteLanguage } from '../../model/names/site-languages.ts';
import type { TextEntry } from '../../archive/entry/entry.ts';
import { codeVersion } from '../../archive/files/code-version.ts';
import { isOurs, keptFolder } from '../../archive/files/sealed-file.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { canBeDrawn, toShareWords, type ShareWords } from '../../exports/share-words.ts';
import { readSettings } from '../../site/settings.ts';
import { writeWhole } from '../../archive/files/write-whole.ts';
import { askWorker } from '../program/ask-worker.ts';
import { drawSharePicture, openFaces } from './draw-share-picture.ts';

/** Draws the pictures that others show with a link to an entry. */
export interface PictureDrawer {
  /** The picture of an entry (PNG); undefined where it is in a script that cannot be drawn. */
  draw(archive: Archive, entry: TextEntry): Promise<Buffer | undefined>;
  /** Lets go of what is not needed any more; `isAll` tells that every picture of the archive was asked for. */
  close(isAll: boolean): Promise<void>;
}

/**
 * Each picture is drawn once for what it says: those of earlier builds are kept beside the packages, and when a build
 * makes all, those that no entry says any more are let go. None is kept where nobody watches.
 */
export function openDrawer(): PictureDrawer {
  // Threads would cost more than so small a picture has to share out.
  sharp.concurrency(1);
  const isKept = !readSettings().settings.isUnattended;
  const parent = isKept ? keptFolder : fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  const folder = openFolder(parent);
  const faces = openFaces(path.join(folder, 'faces'));
  const used = new Set(['faces']);
  let drawn = 0;
  let worker: Worker | undefined;
  const drawBeside = async (words: ShareWords) => {
    drawn += 1;
    if (drawn <= fewPictures) return drawSharePicture(words, faces);
    worker ??= new Worker(new URL('./share-worker.ts', import.meta.url));
    return Buffer.from(await askWorker<Uint8Array<ArrayBuffer>>(worker, { words, faces }));
  };
  return {
    async draw(archive, entry) {
      const words = toShareWords(archive, entry);
      if (!canBeDrawn(words)) return undefined;
      const name = `${toName(words)}.png`;
      const file = path.join(folder, name);
      used.add(name);
      if (fs.existsSync(file)) return fs.readFileSync(file);
      const picture = await drawBeside(words);
      if (isKept) writeWhole(file, picture);
      return picture;
    },
    async close(isAll) {
      await worker?.terminate();
      if (!isKept) fs.rmSync(parent, { recursive: true, force: true });
      else if (isAll)
        for (const name of fs.readdirSync(folder)) if (!used.has(name)) fs.rmSync(path.join(folder, name));
    },
  };
}

/**
 * More are drawn by a worker: pictures throw much memory away, and each time that is sought again the whole archive is
 * gone through, which in a large one takes longer than the pictures. To start a worker takes as long as to draw so many.
 */
const fewPictures = 50;

/** A folder for pictures that only this user writes to; those that other code drew are taken away. */
function openFolder(parent: string): string {
  const version = codeVersion('exports', 'build', 'drawings').slice(0, 16);
  const folder = path.join(parent, `pictures-${siteLanguage}-${version}`);
  const old = new RegExp(`^pictures-${siteLanguage}-`);
  for (const name of fs.existsSync(parent) ? fs.readdirSync(parent) : [])
    if (old.test(name) && path.join(parent, name) !== folder)
      fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  if (fs.existsSync(folder) && !isOurs(folder)) fs.rmSync(folder, { recursive: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

function toName(words: ShareWords): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 24);
}
