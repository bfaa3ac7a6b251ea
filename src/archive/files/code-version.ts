import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { listFilesBelow } from './files-below.ts';

/** The rooms that decide what is read from a file; see src/README.md. */
const rooms = ['model', 'mdx', 'pictures', 'site', 'archive'];

/** A hash of the code that reads entries, of other rooms that are named, and of what npm notes of the packages it installed: SHA-256, hexadecimal. */
export function codeVersion(...others: readonly string[]): string {
  const source = path.resolve(import.meta.dirname, '../..');
  const names = [...rooms, ...others].flatMap((room) => listFilesBelow(path.join(source, room)));
  const hash = createHash('sha256');
  const installed = path.resolve(source, '../node_modules/.package-lock.json');
  for (const name of [...names.sort(), ...(fs.existsSync(installed) ? [installed] : [])])
    hash
      .update(`${path.relative(source, name)}\0`)
      .update(fs.readFileSync(name))
      .update('\0');
  return hash.digest('hex');
}
