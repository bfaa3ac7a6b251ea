import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { SiteFile } from './site-listing.ts';

/** What was found in files of a site as it was: they are known again by where and since when they lie on the disk. */
export type FactNotes = Map<string, Noted>;

interface Noted {
  lies: string;
  /** SHA-256, base64url. */
  digest: string;
  /** Files of `_astro` that a page names, one a line. */
  named: string;
}

/** Reads what is in the files of a site, each at most once, and not at all where it is that of the site as it was. */
export class FileFacts {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, SiteFile>;
  readonly #before: FactNotes;
  readonly #found: FactNotes = new Map();

  constructor(folder: string, files: readonly SiteFile[], before: FactNotes = new Map()) {
    this.#folder = folder;
    this.#files = new Map(files.map((file) => [file.name, file]));
    this.#before = before;
  }

  digest(name: string): string {
    return this.#find(name).digest;
  }

  /** Files of `_astro` that a page names. */
  listNamed(name: string): string[] {
    const { named } = this.#find(name);
    return named === '' ? [] : named.split('\n');
  }

  read(name: string): Buffer {
    return fs.readFileSync(path.join(this.#folder, name));
  }

  size(name: string): number {
    return this.#files.get(name)?.size ?? this.read(name).length;
  }

  toNotes(): FactNotes {
    return this.#found;
  }

  #find(name: string): Noted {
    const known = this.#found.get(name);
    if (known) return known;
    const file = this.#files.get(name);
    const lies = file ? `${file.ino} ${file.size} ${file.mtimeMs}` : '';
    const before = this.#before.get(name);
    const found = before?.lies === lies && lies !== '' ? before : { lies, ...toFacts(name, this.read(name)) };
    this.#found.set(name, found);
    return found;
  }
}

function toFacts(name: string, content: Buffer): Omit<Noted, 'lies'> {
  const digest = createHash('sha256').update(content).digest('base64url');
  if (!name.endsWith('.html')) return { digest, named: '' };
  const named = new Set(Array.from(content.toString().matchAll(/_astro\/[\w.~-]+/g), ([file]) => file));
  return { digest, named: [...named].sort().join('\n') };
}
