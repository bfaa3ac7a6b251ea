import { nameOf } from '../../archive/reads/page-reads.ts';

/** Of what the pages of one language in a site were made. */
export interface PageNotes {
  /** All that any page read, with a digest of what it was given for it. */
  names: string[];
  digests: string[];
  /** By its file, a digest of what the route gave a page, and the places of what it read in `names`. */
  pages: Map<string, PageNote>;
}

interface PageNote {
  given: string;
  reads: Uint32Array;
}

/** Tells which pages of a site hold in another build, and notes of what each is made. */
export class PageKeeper {
  readonly #digestOf: (name: string) => string;
  readonly #before: PageNotes;
  /** Of everything that a page of `before` read, whether it gives the same now. */
  readonly #isSame: boolean[];
  /** Pages that are kept, whose reads are places in the names of `before`, and those that were made. */
  readonly #kept = new Map<string, PageNote>();
  readonly #made = new Map<string, { given: string; reads: readonly number[] }>();

  constructor(digestOf: (name: string) => string, before: PageNotes = { names: [], digests: [], pages: new Map() }) {
    this.#digestOf = digestOf;
    this.#before = before;
    this.#isSame = before.names.map((name, at) => digestOf(name) === before.digests[at]);
  }

  /** Keeps a page as it was, where all that it read and was given is as it was. */
  keeps(file: string, given: string): boolean {
    const noted = this.#before.pages.get(file);
    if (!noted || noted.given !== given || !noted.reads.every((read) => this.#isSame[read])) return false;
    this.#kept.set(file, noted);
    return true;
  }

  note(file: string, { given, reads }: { given: string; reads: Iterable<number> }): void {
    this.#made.set(file, { given, reads: [...reads] });
  }

  toNotes(): PageNotes {
    const names: string[] = [];
    const digests: string[] = [];
    const pages: PageNotes['pages'] = new Map();
    const places = new Map<string, number>();
    const placeOfKept = new Int32Array(this.#before.names.length).fill(-1);
    const add = (name: string, digest: string) => {
      digests.push(digest);
      places.set(name, names.push(name) - 1);
      return names.length - 1;
    };
    // What a kept page read is the same now, so its digest is that of before.
    const ofKept = (read: number) => {
      if (placeOfKept[read] === -1)
        placeOfKept[read] = add(this.#before.names[read] ?? '', this.#before.digests[read] ?? '');
      return placeOfKept[read] ?? 0;
    };
    const ofMade = (read: number) => {
      const name = nameOf(read) ?? '';
      return places.get(name) ?? add(name, this.#digestOf(name));
    };
    for (const [file, { given, reads }] of this.#kept) pages.set(file, { given, reads: reads.map(ofKept) });
    for (const [file, { given, reads }] of this.#made)
      pages.set(file, { given, reads: Uint32Array.from(reads, ofMade) });
    return { names, digests, pages };
  }
}
