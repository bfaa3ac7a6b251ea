import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { isTextEntry } from '../../archive/entry/entry.ts';
import { codeVersion } from '../../archive/files/code-version.ts';
import { isOurs, keptFolder } from '../../archive/files/sealed-file.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { canBeDrawn, toShareWords, type ShareWords } from '../../exports/share-words.ts';
import { entryFilePath } from '../../site/paths.ts';
import { readSettings } from '../../site/settings.ts';
import { writeWhole } from '../../archive/files/write-whole.ts';
import { makeRoomAt } from '../write-at.ts';
import { drawSharePicture, openFaces } from './draw-share-picture.ts';

/**
 * Writes a picture beside the page of every entry, for links to it. Each is drawn once for what it says: those of earlier
 * builds are kept beside the packages, and those that no entry says any more are let go. None is kept where nobody watches.
 */
export async function makeSharePictures(archive: Archive, site: string): Promise<void> {
  // Threads would cost more than so small a picture has to share out.
  sharp.concurrency(1);
  const isKept = !readSettings().settings.isUnattended;
  const folder = isKept ? keptFolder : fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  try {
    await writePictures(archive, site, openDrawer(folder));
  } finally {
    if (!isKept) fs.rmSync(folder, { recursive: true, force: true });
  }
}

type Drawer = ReturnType<typeof openDrawer>;

/** Draws pictures of words, each once, in a folder that only this user writes to. */
function openDrawer(parent: string) {
  const folder = path.join(
    parent,
    `pictures-${siteLanguage}-${codeVersion('exports', 'build', 'drawings').slice(0, 16)}`,
  );
  const old = new RegExp(`^pictures-${siteLanguage}-`);
  for (const name of fs.existsSync(parent) ? fs.readdirSync(parent) : [])
    if (old.test(name) && path.join(parent, name) !== folder)
      fs.rmSync(path.join(parent, name), { recursive: true, force: true });
  if (fs.existsSync(folder) && !isOurs(folder)) fs.rmSync(folder, { recursive: true });
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const faces = openFaces(path.join(folder, 'faces'));
  const used = new Set(['faces']);
  return {
    async draw(words: ShareWords): Promise<string> {
      const name = `${toName(words)}.png`;
      const file = path.join(folder, name);
      used.add(name);
      if (!fs.existsSync(file)) writeWhole(file, await drawSharePicture(words, faces));
      return file;
    },
    clear() {
      for (const name of fs.readdirSync(folder)) if (!used.has(name)) fs.rmSync(path.join(folder, name));
    },
  };
}

async function writePictures(archive: Archive, site: string, drawer: Drawer): Promise<void> {
  for (const entry of archive.entries.values()) {
    if (!isTextEntry(entry)) continue;
    const words = toShareWords(archive, entry);
    if (!canBeDrawn(words)) continue;
    fs.copyFileSync(await drawer.draw(words), makeRoomAt(site, entryFilePath(entry.key, 'png')));
  }
  drawer.clear();
}

function toName(words: ShareWords): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 24);
}
