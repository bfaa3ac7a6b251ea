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
    swap({ folder, next, previous });
    if (!isWholeSite(folder)) {
      fs.renameSync(folder, next);
      throw new Refusal(`The site did not reach ${folder} whole; what was there before is as it was. Try again.`);
    }
  } finally {
    if (!fs.existsSync(folder) && fs.existsSync(previous)) fs.renameSync(previous, folder);
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

/** Another build may put its site there between the two renames, or take it away before the first: then from the start. */
function swap({ folder, next, previous }: { folder: string; next: string; previous: string }): void {
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      if (fs.existsSync(folder)) {
        fs.rmSync(previous, { recursive: true, force: true });
        fs.renameSync(folder, previous);
      }
      fs.renameSync(next, folder);
      return;
    } catch (error) {
      if (!raced.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw new Refusal(`Other builds put their sites into ${folder} again and again, so this one left theirs. Try again.`);
}

const mostTries = 20;
const raced: ReadonlySet<string> = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST']);

function moveFolder(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true });
  }
}
