import fs from 'node:fs';
import path from 'node:path';
import { site } from '../site/site.ts';

/** Puts a file as it was into another folder: the same file by a hard link, into which nobody writes, or a copy of it. */
export function bringFile(before: string, file: string): void {
  try {
    fs.linkSync(before, file);
  } catch {
    fs.copyFileSync(before, file);
  }
}

/** The file of a site, by its path in it, that an address of the site leads to. */
export function fileAt(address: string): string {
  return address.slice(site.base.length);
}

/** Whether two files are one, or hold the same bytes. */
export function isSameFile(one: string, other: string): boolean {
  const [here, there] = [one, other].map((file) => fs.statSync(file, { throwIfNoEntry: false }));
  if (!here || here.size !== there?.size) return false;
  return (here.ino === there.ino && here.dev === there.dev) || fs.readFileSync(one).equals(fs.readFileSync(other));
}

/** Writes files into a site, or brings them as they were. Each folder is made once. */
export type SiteWriter = (name: string, content: string | Uint8Array | { before: string }) => void;

export function writerInto(out: string): SiteWriter {
  const folders = new Set<string>();
  return (name, content) => {
    const file = path.join(out, name);
    const folder = path.dirname(file);
    if (!folders.has(folder)) fs.mkdirSync(folder, { recursive: true });
    folders.add(folder);
    if (typeof content === 'string' || content instanceof Uint8Array) fs.writeFileSync(file, content);
    else bringFile(content.before, file);
  };
}
