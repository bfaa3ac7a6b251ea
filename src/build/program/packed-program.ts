import fs from 'node:fs';
import path from 'node:path';
import { listFilesBelow } from '../../archive/files/files-below.ts';
import { isOurs } from '../../archive/files/sealed-file.ts';
import { writeWhole } from '../../archive/files/write-whole.ts';

/** Every file of a program by its path in it. */
export type PackedProgram = ReadonlyMap<string, Uint8Array>;

export function packProgram(folder: string): PackedProgram {
  return new Map(listFilesBelow(folder).map((file) => [path.relative(folder, file), fs.readFileSync(file)]));
}

/**
 * Puts a program into the first of two folders, where Node finds again what it compiled of it, or where that cannot be
 * written, or could be by others, into the second; returns which. What lies there already counts for nothing: it is made
 * what the package holds.
 */
export function unpackProgram(files: PackedProgram, [stable, own]: readonly [stable: string, own: string]): string {
  try {
    fs.mkdirSync(stable, { recursive: true, mode: 0o700 });
    if (isOurs(stable)) return writeAll(files, stable);
  } catch {
    // As where it is not ours.
  }
  return writeAll(files, own);
}

/** What is in the folder has the modes of any file, since parts of it are copied into the site. */
function writeAll(files: PackedProgram, folder: string): string {
  const strange = listFilesBelow(folder).filter((file) => !files.has(path.relative(folder, file)));
  for (const file of strange) fs.rmSync(file);
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) continue;
    // Whole, since another build may be reading it.
    writeWhole(file, bytes);
  }
  return folder;
}
