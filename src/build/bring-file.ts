import fs from 'node:fs';

/** Puts a file as it was into another folder: the same file by a hard link, into which nobody writes, or a copy of it. */
export function bringFile(before: string, file: string): void {
  try {
    fs.linkSync(before, file);
  } catch {
    fs.copyFileSync(before, file);
  }
}

/** Whether two files are one, or hold the same bytes. */
export function isSameFile(one: string, other: string): boolean {
  const [here, there] = [one, other].map((file) => fs.statSync(file, { throwIfNoEntry: false }));
  if (!here || here.size !== there?.size) return false;
  return (here.ino === there.ino && here.dev === there.dev) || fs.readFileSync(one).equals(fs.readFileSync(other));
}
