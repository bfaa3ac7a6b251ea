import fs from 'node:fs';
import path from 'node:path';

/** Writes many small files below a folder, which each folder is made for once. */
export class FolderWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(name: string, text: string): void {
    const file = path.join(this.#folder, name);
    const parent = path.dirname(file);
    if (!this.#made.has(parent)) fs.mkdirSync(parent, { recursive: true });
    this.#made.add(parent);
    fs.writeFileSync(file, text);
  }
}
