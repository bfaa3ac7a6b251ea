import { nameOf, numberOf } from '../../archive/reads/page-reads.ts';

/** Of what the pages of one language in a site were made. */
export interface PageNotes {
  /** All that any page read, with a digest of what it was given for it. */
  names: string[];
  digests: string[];
  /** By its file, a digest of what the route gave a page, and the places of what it read in `names`. */
  pages: Map<string, { given: string; reads: Uint32Array }>;
}

/** Tells which pages of a site hold in another build, and notes of what each is made. */
export class PageKeeper {
  readonly #digestOf: (name: string) => string;
  readonly #digests = new Map<string, string>();
  readonly #before: PageNotes | undefined;
  /** Of everything that a page of `before` read, whether it gives the same now. */
  readonly #isSame: boolean[];
  readonly #pages = new Map<string, { given: string; reads: readonly number[] }>();

  constructor(digestOf: (name: string) => string, before?: PageNotes) {
    this.#digestOf = digestOf;
    this.#before = before;
    this.#isSame = before ? before.names.map((name, at) => this.#digest(name) === before.digests[at]) : [];
  }

  /** Keeps a page as it was, where all that it read and was given is as it was. */
  keeps(file: string, given: string): boolean {
    const noted = this.#before?.pages.get(file);
    if (!noted || noted.given !== given || !noted.reads.every((read) => this.#isSame[read])) return false;
    const names = this.#before?.names ?? [];
    this.note(file, { given, reads: Array.from(noted.reads, (read) => numberOf(names[read] ?? '')) });
    return true;
  }

  note(file: string, { given, reads }: { given: string; reads: Iterable<number> }): void {
    this.#pages.set(file, { given, reads: [...reads] });
  }

  toNotes(): PageNotes {
    const places = new Map<number, number>();
    const placeOf = (read: number) => {
      const place = places.get(read) ?? places.size;
      places.set(read, place);
      return place;
    };
    const pages: PageNotes['pages'] = new Map();
    for (const [file, { given, reads }] of this.#pages)
      pages.set(file, { given, reads: Uint32Array.from(reads, placeOf) });
    const names = [...places.keys()].map((read) => nameOf(read) ?? '');
    return { names, digests: names.map((name) => this.#digest(name)), pages };
  }

  #digest(name: string): string {
    const digest = this.#digests.get(name) ?? this.#digestOf(name);
    this.#digests.set(name, digest);
    return digest;
  }
}
