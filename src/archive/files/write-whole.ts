import fs from 'node:fs';
import path from 'node:path';

/**
 * Writes a file over what was there, and makes its folder; who reads it meanwhile has the old one, never a part. Where
 * it throws, nothing is left beside it. `mode` is that of the file.
 */
export function writeWhole(file: string, content: Uint8Array | string, { mode = 0o666 } = {}): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  try {
    fs.writeFileSync(beside, content, { mode });
    fs.renameSync(beside, file);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw error;
  }
}
