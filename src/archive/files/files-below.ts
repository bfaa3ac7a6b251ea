import fs from 'node:fs';
import path from 'node:path';

/** A file itself, or all files below a folder, sorted; nothing where there is neither. Links inside are no files. */
export function listFilesBelow(place: string): string[] {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat ? [place] : [];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
