import fs from 'node:fs';
import path from 'node:path';

/** Writes a file over what was there, and makes its folder; who reads it meanwhile has the old one, never a part. */
export function writeWhole(file: string, content: Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.part`, content);
  fs.renameSync(`${file}.part`, file);
}
