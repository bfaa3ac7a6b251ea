import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../site/refusal.ts';
import { isWholeSite } from './site-folder.ts';
import { openWorkshop, previousIn } from './workshop.ts';

/**
 * Puts a finished site where another may be. The change itself is two renames on one disk; the other is kept until the
 * new one is seen to be whole in its place, and comes back where it is not.
 */
export function replaceFolder(folder: string, site: string): void {
  const parent = path.dirname(folder);
  fs.mkdirSync(parent, { recursive: true });
  const beside = openWorkshop(parent, path.basename(folder));
  const previous = previousIn(beside);
  try {
    const next = path.join(beside, 'next');
    moveFolder(site, next);
    if (fs.existsSync(folder)) fs.renameSync(folder, previous);
    fs.renameSync(next, folder);
    if (!isWholeSite(folder)) {
      fs.renameSync(folder, next);
      throw new Refusal(`The site did not reach ${folder} whole; what was there before is as it was. Try again.`);
    }
  } finally {
    if (!fs.existsSync(folder) && fs.existsSync(previous)) fs.renameSync(previous, folder);
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

function moveFolder(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true });
  }
}
