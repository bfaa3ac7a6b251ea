import { hash } from 'node:crypto';

/**
 * Words of a search index as Pagefind 1.6 packs them: CBOR (RFC 8949) of nothing but arrays, texts and whole numbers. What
 * stands of a word on one page is carried over as the bytes that it was packed to.
 */
export interface IndexWord {
  word: string;
  pages: WordPage[];
  /** Spellings with other marks on their letters. */
  variants: { form: string; pages: WordPage[] }[];
  /** All of it, as it was read. */
  packed: Buffer;
}

export interface WordPage {
  page: number;
  /** Places in the text and in what is said about a page, packed. */
  places: Buffer;
  /** How many these are. */
  count: number;
  /** Whether it stands in the text. */
  isInText: boolean;
}

/** The words of one file of an index, in their order. */
export function readWords(bytes: Buffer): IndexWord[] {
  const reader = new Reader(bytes);
  reader.open(1);
  return reader.list(() => {
    const start = reader.at;
    reader.open(3);
    const word = reader.text();
    const pages = readPages(reader);
    const variants = reader.list(() => {
      reader.open(2);
      return { form: reader.text(), pages: readPages(reader) };
    });
    return { word, pages, variants, packed: reader.bytes.subarray(start, reader.at) };
  });
}

/** Each page is told by its distance from the one before. */
function readPages(reader: Reader): WordPage[] {
  let page = 0;
  return reader.list(() => {
    reader.open(3);
    page += reader.number();
    const from = reader.at;
    const inText = reader.skipNumbers();
    const about = reader.skipNumbers();
    return { page, places: reader.bytes.subarray(from, reader.at), count: inText + about, isInText: inText > 0 };
  });
}

/** One word, packed. */
export function packWord({ word, pages, variants }: Omit<IndexWord, 'packed'>): Buffer {
  const packed = [head(kinds.list, 3), text(word), ...packPages(pages), head(kinds.list, variants.length)];
  for (const variant of variants) packed.push(head(kinds.list, 2), text(variant.form), ...packPages(variant.pages));
  return Buffer.concat(packed);
}

function packPages(pages: readonly WordPage[]): Buffer[] {
  const packed = [head(kinds.list, pages.length)];
  let before = 0;
  for (const { page, places } of pages) {
    packed.push(head(kinds.list, 3), head(kinds.number, page - before), places);
    before = page;
  }
  return packed;
}

/** A file of so many packed words. */
export function packFile(words: readonly Buffer[]): Buffer {
  return Buffer.concat([head(kinds.list, 1), head(kinds.list, words.length), ...words]);
}

/** Any value of lists, texts and whole numbers from 0. */
export function packValue(value: Packable): Buffer {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return head(kinds.number, value);
  return Buffer.concat([head(kinds.list, value.length), ...value.map(packValue)]);
}

/** What `packValue` packed. */
export function readValue(bytes: Buffer): Packable {
  return new Reader(bytes).value();
}

export type Packable = string | number | readonly Packable[];

/** SHA-1 as Pagefind writes it: each byte in as few digits as it needs. It tells files apart, and guards nothing. */
export function toFileHash(bytes: Buffer): string {
  return [...hash('sha1', bytes, 'buffer')].map((byte) => byte.toString(16)).join('');
}

/** Kinds of values, as the upper three bits of their first byte. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 } as const;

const heads = new Map<number, Buffer>();

function head(kind: number, size: number): Buffer {
  const name = kind * 2 ** 32 + size;
  const known = heads.get(name) ?? makeHead(kind << 5, size);
  if (size < 4096) heads.set(name, known);
  return known;
}

function makeHead(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.of(kind | size);
  if (size < 256) return Buffer.of(kind | 24, size);
  if (size < 65_536) return Buffer.of(kind | 25, size >> 8, size & 255);
  return Buffer.of(kind | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255);
}

function text(words: string): Buffer {
  const bytes = Buffer.from(words);
  return Buffer.concat([head(kinds.text, bytes.length), bytes]);
}

/** Goes through packed values from the first to the last. Throws at what Pagefind 1.6 does not write. */
class Reader {
  readonly bytes: Buffer;
  at = 0;
  #kind: number = kinds.number;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Into a list that has as many items as it must have. */
  open(items: number): void {
    if (this.#head() !== items || this.#kind !== kinds.list) throw unknown();
  }

  list<Item>(read: () => Item): Item[] {
    const items = this.#head();
    if (this.#kind !== kinds.list) throw unknown();
    return Array.from({ length: items }, read);
  }

  number(): number {
    const value = this.#head();
    if (this.#kind !== kinds.number) throw unknown();
    return value;
  }

  text(): string {
    const size = this.#head();
    if (this.#kind !== kinds.text) throw unknown();
    this.at += size;
    return this.bytes.toString('utf8', this.at - size, this.at);
  }

  /** Past a list of numbers; how many they were. */
  skipNumbers(): number {
    const items = this.#head();
    if (this.#kind !== kinds.list) throw unknown();
    for (let item = 0; item < items; item++) {
      this.#head();
      if (!this.#isNumber()) throw unknown();
    }
    return items;
  }

  value(): Packable {
    const start = this.at;
    const size = this.#head();
    if (this.#kind === kinds.number) return size;
    this.at = start;
    return this.#kind === kinds.text ? this.text() : this.list(() => this.value());
  }

  #isNumber(): boolean {
    return this.#kind <= kinds.negative;
  }

  #head(): number {
    const { bytes } = this;
    const first = bytes[this.at++];
    if (first === undefined) throw unknown();
    this.#kind = first >> 5;
    const small = first & 31;
    if (small < 24) return small;
    if (small > 26) throw unknown();
    const length = 2 ** (small - 24);
    this.at += length;
    return bytes.readUIntBE(this.at - length, length);
  }
}

function unknown(): Error {
  return new Error('The search index is packed otherwise than Pagefind 1.6 packs it.');
}
