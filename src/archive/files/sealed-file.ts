import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './write-whole.ts';

/** Beside the packages, where tools keep what can be made again. */
export const keptFolder = path.resolve(import.meta.dirname, '../../../node_modules/.cache/handed-on');

/**
 * What `storeSealed` wrote with this version; undefined where there is nothing, or where it is damaged, of another
 * version, or could have been written by somebody else.
 */
export function loadSealed(place: string, version: string): unknown {
  try {
    if (!isOurs(path.dirname(place)) || !isOurs(place)) return undefined;
    const bytes = fs.readFileSync(place);
    const end = bytes.indexOf('\n');
    const payload = bytes.subarray(end + 1);
    return bytes.toString('latin1', 0, end) === toSeal(version, payload) ? deserialize(payload) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value whole or not at all. False where it could not: the next run makes all anew, which is no fault. */
export function storeSealed(place: string, version: string, value: unknown): boolean {
  const payload = serialize(value);
  try {
    fs.mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
    writeWhole(place, Buffer.concat([Buffer.from(`${toSeal(version, payload)}\n`), payload]), { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

/** Leaves the newest `most` of the files or folders whose names begin so: whoever builds from many folders does not fill the disk. */
export function removeOldest(folder: string, { prefix, most }: { prefix: string; most: number }): void {
  if (!fs.existsSync(folder)) return;
  const names = fs.readdirSync(folder).filter((name) => name.startsWith(prefix));
  const byAge = names
    .map((name) => ({ place: path.join(folder, name), ms: fs.statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.ms - a.ms);
  for (const { place } of byAge.slice(most)) fs.rmSync(place, { recursive: true, force: true });
}

/** Nobody but the user of this process can have written it. */
export function isOurs(place: string): boolean {
  const { uid, mode } = fs.lstatSync(place);
  return !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0);
}

function toSeal(version: string, payload: Buffer): string {
  return `${version} ${createHash('sha256').update(payload).digest('hex')}`;
}
