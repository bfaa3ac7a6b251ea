import fs from 'node:fs';
import path from 'node:path';

/** Writes a file over what was there, and makes its folder; who reads it meanwhile has the old one, never a part. */
export function writeWhole(file: string, content: Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  fs.writeFileSync(beside, content);
  fs.renameSync(beside, file);
}
