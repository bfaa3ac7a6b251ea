import { nameOf } from '../../archive/reads/page-reads.ts';

/** Of what the pages of one language in a site, or other files, were made. */
export interface PageNotes {
  /** All that any page read, with a digest of what it was given for it; some are of pages that are gone. */
  names: string[];
  digests: string[];
  /** Digests of the wholes that many of these are parts of, by their names. */
  wholes: Map<string, string>;
  /** By its file, a digest of what the route gave a page, and the places of what it read in `names`. */
  pages: Map<string, PageNote>;
}

interface PageNote {
  given: string;
  reads: Uint32Array;
}

/** What is asked of an archive now. */
export interface Answers {
  /** A digest of what a reading with this name, or a whole, gives. */
  digestOf: (name: string) => string;
  /** The name of a whole that says the same only where each of its parts does; undefined for what is no part of one. */
  wholeOf: (name: string) => string | undefined;
}

/** Tells which pages of a site hold in another build, and notes of what each is made. */
export class PageKeeper {
  readonly #answers: Answers;
  readonly #before: PageNotes;
  readonly #wholes = new Map<string, string>();
  /** Of everything that a page of `before` read, what it gives now, and whether that is the same. */
  readonly #digests: string[];
  readonly #isSame: boolean[];
  readonly #kept = new Map<string, PageNote>();
  readonly #made = new Map<string, PageNote>();

  constructor(answers: Answers, before: PageNotes = { names: [], digests: [], wholes: new Map(), pages: new Map() }) {
    this.#answers = answers;
    this.#before = before;
    this.#digests = before.names.map((name, at) =>
      this.#isSameWhole(name) ? (before.digests[at] ?? '') : answers.digestOf(name),
    );
    this.#isSame = this.#digests.map((digest, at) => digest === before.digests[at]);
  }

  /** Keeps a page as it was, where all that it read and was given is as it was. */
  keeps(file: string, given: string): boolean {
    const noted = this.#before.pages.get(file);
    if (!noted || noted.given !== given || !noted.reads.every((read) => this.#isSame[read])) return false;
    this.#kept.set(file, noted);
    return true;
  }

  note(file: string, { given, reads }: { given: string; reads: Iterable<number> }): void {
    this.#made.set(file, { given, reads: Uint32Array.from(reads) });
  }

  toNotes(): PageNotes {
    const names = [...this.#before.names];
    const digests = [...this.#digests];
    const places = new Map(names.map((name, at) => [name, at]));
    const add = (name: string) => {
      digests.push(this.#answers.digestOf(name));
      return names.push(name) - 1;
    };
    // Most of what a page reads, others read too.
    const placesOfReads: number[] = [];
    const placeOf = (read: number) => {
      const name = nameOf(read) ?? '';
      return (placesOfReads[read] ??= places.get(name) ?? add(name));
    };
    const pages = new Map(this.#kept);
    for (const [file, { given, reads }] of this.#made)
      pages.set(file, { given, reads: Uint32Array.from(reads, placeOf) });
    return { names, digests, wholes: this.#listWholes(names), pages };
  }

  #isSameWhole(name: string): boolean {
    const whole = this.#answers.wholeOf(name);
    const before = whole === undefined ? undefined : this.#before.wholes.get(whole);
    return whole !== undefined && before !== undefined && this.#digestOfWhole(whole) === before;
  }

  #digestOfWhole(whole: string): string {
    const digest = this.#wholes.get(whole) ?? this.#answers.digestOf(whole);
    this.#wholes.set(whole, digest);
    return digest;
  }

  #listWholes(names: readonly string[]): Map<string, string> {
    const wholes = new Set(names.map((name) => this.#answers.wholeOf(name)));
    return new Map([...wholes].flatMap((whole) => (whole === undefined ? [] : [[whole, this.#digestOfWhole(whole)]])));
  }
}
