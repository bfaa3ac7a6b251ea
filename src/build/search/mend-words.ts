import fs from 'node:fs';
import path from 'node:path';
import { bringFile } from '../site-files.ts';
import { packFile, packWord, readWords, type IndexWord, type WordPage } from './index-words.ts';
import {
  chunkName,
  readPacked,
  toShortHash,
  writePacked,
  type IndexFolder,
  type IndexMeta,
} from './pagefind-folder.ts';

/** Part of an index, with the place that each of its pages has in the whole; -1 for those that are left out. */
interface Part extends IndexFolder {
  folder: string;
  places: Int32Array;
}

type Chunk = IndexMeta['chunks'][number];

/** Writes the words of an index from those of two parts, into files of the size that Pagefind gives them. */
export function mendWords(was: Part, now: Part, to: string): Chunk[] {
  const chunks: Chunk[] = [];
  let packed: Buffer[] = [];
  let [size, first, last] = [0, '', ''];
  const close = () => {
    const bytes = packFile(packed);
    const hash = toShortHash(was.language, bytes);
    const before = path.join(was.folder, chunkName(hash));
    if (fs.existsSync(before)) bringFile(before, path.join(to, chunkName(hash)));
    else writePacked(path.join(to, chunkName(hash)), bytes);
    chunks.push({ from: first, to: last, hash });
    [packed, size] = [[], 0];
  };
  for (const { word, bytes, weight } of listWords(was, now)) {
    if (packed.length === 0) first = word;
    last = word;
    packed.push(bytes);
    size += weight;
    if (size >= chunkSize) close();
  }
  if (packed.length > 0) close();
  return shorten(chunks);
}

/** What one file holds at least, in places and pages (Pagefind’s `index_chunk_size`). */
const chunkSize = 20_000;

interface PackedWord {
  word: string;
  bytes: Buffer;
  weight: number;
}

/** All words of both parts, in their order. */
function* listWords(was: Part, now: Part): Generator<PackedWord> {
  const isMoved = was.places.some((place, at) => place !== -1 && place !== at);
  const added = readPart(now)[Symbol.iterator]();
  let next = added.next();
  for (const { hash } of was.meta.chunks)
    for (const old of readWords(readPacked(path.join(was.folder, chunkName(hash))))) {
      while (!next.done && compareBytes(next.value.word, old.word) < 0) {
        yield pack(next.value);
        next = added.next();
      }
      const more = !next.done && next.value.word === old.word ? next.value : undefined;
      if (more) next = added.next();
      if (!more && !isMoved && isWhole(old, was.places)) {
        yield { word: old.word, bytes: old.packed, weight: weigh(old) };
        continue;
      }
      const joined = joinWords(place(old, was.places), more);
      if (joined.pages.length + joined.variants.length > 0) yield pack(joined);
    }
  for (; !next.done; next = added.next()) yield pack(next.value);
}

/** The words of a small part, in their order, without the pages that are left out. */
function* readPart(part: Part): Generator<IndexWord> {
  for (const { hash } of part.meta.chunks)
    for (const word of readWords(readPacked(path.join(part.folder, chunkName(hash))))) {
      const placed = place(word, part.places);
      if (placed.pages.length + placed.variants.length > 0) yield placed;
    }
}

function pack(word: IndexWord): PackedWord {
  return { word: word.word, bytes: packWord(word), weight: weigh(word) };
}

/** How large Pagefind takes a word to be: its places, its pages, and for each other spelling as much and one. */
function weigh({ pages, variants }: IndexWord): number {
  const weighPages = (all: readonly WordPage[]) => all.reduce((sum, { count }) => sum + count + 1, 0);
  return variants.reduce((sum, variant) => sum + weighPages(variant.pages) + 1, weighPages(pages));
}

/** Whether all pages of a word stay. */
function isWhole({ pages, variants }: IndexWord, places: Int32Array): boolean {
  const stay = (all: readonly WordPage[]) => all.every(({ page }) => places[page] !== -1);
  return stay(pages) && variants.every((variant) => stay(variant.pages));
}

/** A word with its pages where they are in the whole. */
function place({ word, pages, variants, packed }: IndexWord, places: Int32Array): IndexWord {
  const move = (all: readonly WordPage[]) =>
    all
      .map((one) => ({ ...one, page: places[one.page] ?? -1 }))
      .filter(({ page }) => page !== -1)
      .sort((a, b) => a.page - b.page);
  const moved = variants.map(({ form, pages: own }) => ({ form, pages: move(own) }));
  return { word, packed, pages: move(pages), variants: moved.filter((variant) => variant.pages.length > 0) };
}

function joinWords(one: IndexWord, other: IndexWord | undefined): IndexWord {
  const joinPages = (some: readonly WordPage[], more: readonly WordPage[]) =>
    more.length === 0 ? [...some] : [...some, ...more].sort((a, b) => a.page - b.page);
  const forms = new Map(one.variants.map(({ form, pages }) => [form, pages]));
  for (const { form, pages } of other?.variants ?? []) forms.set(form, joinPages(forms.get(form) ?? [], pages));
  const variants = [...forms].map(([form, pages]) => ({ form, pages })).sort(compareVariants);
  return { ...one, pages: joinPages(one.pages, other?.pages ?? []), variants };
}

/** As Pagefind meets them: page after page, on each first those in its text, by their letters. */
function compareVariants(a: IndexWord['variants'][number], b: IndexWord['variants'][number]): number {
  const [[here], [there]] = [a.pages, b.pages];
  if (!here || !there) return 0;
  return here.page - there.page || Number(there.isInText) - Number(here.isInText) || compareBytes(a.form, b.form);
}

/** What a word must begin with to stand in a file: as much of the first and the last as tells them from those beside. */
function shorten(chunks: readonly Chunk[]): Chunk[] {
  const short = chunks.map((chunk) => ({ ...chunk }));
  short.forEach((chunk, at) => {
    const next = short[at + 1];
    if (!next) return;
    const [before, after] = [Array.from(chunk.to), Array.from(next.from)];
    const shared = after.findIndex((letter, index) => letter !== before[index]);
    const length = (shared === -1 ? after.length : shared) + 1;
    const end = before.slice(0, length).join('');
    if (compareBytes(end, chunk.from) >= 0) chunk.to = end;
    next.from = after.slice(0, length).join('');
  });
  return short;
}

/** By the bytes of UTF-8, as Rust sorts texts. */
function compareBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
