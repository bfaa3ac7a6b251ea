import { toThings } from '../../model/names/everyday-words.ts';
import { foldWords } from '../../model/names/fold.ts';
import type { IndexedEntry } from './entry-index.ts';
import { compareTitles, rankName } from './entry-search.ts';
import { namedCollections, toIdName } from './index-parts.ts';
import {
  locate,
  mostLetters,
  thingSign,
  type Beginning,
  type NameHead,
  type NameTrees,
  type NameTree,
  noFile,
  type WordCount,
} from './name-parts.ts';

/** Some entries, as far as they are suggested, and how many have the words of their names. */
export interface NameFile {
  entries: IndexedEntry[];
  counts: WordCount[];
}

/** Names as files that none has more than a screenful of text or two, and what says which name is in which. */
export function splitNames(entries: readonly IndexedEntry[]): SplitNames {
  const named = entries
    .filter((entry) => numberOf(entry) >= 0)
    .sort(compareTitles)
    .map(toNamed);
  const counts = countWords(named);
  const maker = new FileMaker(counts);
  const trees: NameTrees = {};
  for (const [number, collection] of namedCollections.entries()) {
    const own = named.filter(({ entry }) => numberOf(entry) === number);
    if (own.length > 0) trees[collection] = new TreeMaker(own, maker).make();
  }
  maker.close();
  const isCrowded = (word: string) => Object.values(trees).some((tree) => locate(tree, word)?.isCrowded);
  return {
    trees,
    head: {
      totals: namedCollections.map((_, number) => named.filter(({ entry }) => numberOf(entry) === number).length),
      counts: [...counts].filter(([word, all]) => sum(all) > 1 && isCrowded(word)),
    },
    files: maker.files,
  };
}

export interface SplitNames {
  head: NameHead;
  trees: NameTrees;
  files: NameFile[];
}

/** Letters of JSON: packed, a third or a quarter of it is sent. */
const mostInFile = 10_000;
/** Titles of claims hold those of both their ends, and the form that asks for one asks for little else. */
const mostOfClaims = 30_000;
const mostInLists = 4000;
/** A collection of that much is one file: somebody who names several of it loads no more so. */
const mostInOne = 100_000;
/** So many of a crowded beginning are kept for it, which is more than is ever shown. */
const likeliest = 16;

interface Named {
  entry: IndexedEntry;
  /** Its place in the order of titles. */
  place: number;
  length: number;
  /** The words of each name. */
  names: string[][];
  things: string[][];
  /** What is counted of it. */
  counted: ReadonlySet<string>;
}

interface Term {
  text: string;
  named: Named;
}

function numberOf({ key }: IndexedEntry): number {
  return namedCollections.findIndex((collection) => key.startsWith(`${collection}/`));
}

function toNamed({ key, title, also, detail }: IndexedEntry, place: number): Named {
  const entry: IndexedEntry = { key, title, ...(also && { also }), ...(detail && { detail }) };
  const all = [title, ...(also ?? [])];
  const names = all.map(foldWords);
  const things = key.startsWith('practices/') ? all.map(toThings) : [];
  const counted = new Set([...names.flat(), ...things.flat().map((thing) => `${thingSign}${thing}`)]);
  return { entry, place, length: JSON.stringify(entry).length, names, things, counted };
}

/** Words that several names have, with how many of each collection; things stand beside words, under their sign. */
function countWords(named: readonly Named[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  for (const one of named)
    for (const word of one.counted) {
      const known = counts.get(word) ?? namedCollections.map(() => 0);
      const number = numberOf(one.entry);
      known[number] = (known[number] ?? 0) + 1;
      counts.set(word, known);
    }
  return counts;
}

/** Names and the id from each of their words on, and what a practice is. */
function listTerms(named: Named): Term[] {
  const { entry, names } = named;
  const all = [...names, foldWords(toIdName(entry.key))];
  const texts = all.flatMap((words) => words.map((_, at) => words.slice(at).join(' ').slice(0, mostLetters)));
  const things = named.things.flat().map((thing) => `${thingSign}${thing}`);
  return [...new Set([...texts, ...things])].map((text) => ({ text, named }));
}

/** Puts entries into files, of which each says what their words count. */
class FileMaker {
  readonly files: NameFile[] = [];
  readonly #counts: ReadonlyMap<string, number[]>;
  /** What is waiting for more of its kind. */
  #open: { entries: Set<Named>; length: number } = { entries: new Set(), length: 0 };
  #openNumber = -1;

  constructor(counts: ReadonlyMap<string, number[]>) {
    this.#counts = counts;
  }

  /** A file of its own; its number. */
  add(entries: Iterable<Named>): number {
    return this.files.push(this.#toFile(entries)) - 1;
  }

  /** Beside others in one file, since such lists are short; its number. */
  addBeside(entries: readonly Named[]): number {
    const more = entries.filter((one) => !this.#open.entries.has(one));
    const length = more.reduce((total, one) => total + one.length, 0);
    if (this.#openNumber < 0 || this.#open.length + length > mostInLists) {
      this.close();
      this.#openNumber = this.add([]);
    }
    for (const one of entries) {
      if (!this.#open.entries.has(one)) this.#open.length += one.length;
      this.#open.entries.add(one);
    }
    return this.#openNumber;
  }

  close(): void {
    if (this.#openNumber >= 0) this.files[this.#openNumber] = this.#toFile(this.#open.entries);
    this.#open = { entries: new Set(), length: 0 };
    this.#openNumber = -1;
  }

  #toFile(entries: Iterable<Named>): NameFile {
    const all = [...entries].sort((one, other) => (one.entry.key < other.entry.key ? -1 : 1));
    const words = new Set(all.flatMap(({ counted }) => [...counted]));
    return {
      entries: all.map(({ entry }) => entry),
      counts: [...words].flatMap((word): WordCount[] => {
        const counts = this.#counts.get(word) ?? [];
        return sum(counts) > 1 ? [[word, counts]] : [];
      }),
    };
  }
}

/** The tree of one collection. */
class TreeMaker {
  readonly #terms: Term[];
  readonly #maker: FileMaker;
  readonly #most: number;
  readonly #starts: Beginning[] = [];
  readonly #crowded: Beginning[] = [];

  constructor(named: readonly Named[], maker: FileMaker) {
    const whole = named.reduce((total, { length }) => total + length, 0);
    this.#terms = named
      .flatMap(listTerms)
      .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
    this.#maker = maker;
    const isOfClaims = named[0]?.entry.key.startsWith('lineages/');
    this.#most = whole <= mostInOne ? mostInOne : isOfClaims ? mostOfClaims : mostInFile;
  }

  make(): NameTree {
    const all = { from: 0, to: this.#terms.length };
    if (this.#measure(all) <= this.#most) this.#keep(all, '');
    else this.#divide(all);
    return { starts: this.#starts, crowded: this.#crowded };
  }

  /** Terms that are too many for one file: the likeliest of them, and then by the letter that comes next. */
  #divide(range: Range): void {
    const begin = sharedBeginning(this.#textAt(range.from), this.#textAt(range.to - 1));
    if (begin.length > 1) this.#crowded.push([begin, this.#maker.addBeside(this.#listLikeliest(range, begin))]);
    else if (begin !== '') this.#crowded.push([begin, noFile]);
    let pending: Range | undefined;
    const keepPending = () => {
      if (pending) this.#keep(pending, this.#textAt(pending.from).slice(0, begin.length + 1));
      pending = undefined;
    };
    for (const next of this.#listNext(range, begin.length)) {
      const both: Range | undefined = pending && { from: pending.from, to: next.to };
      if (both && this.#measure(both) <= this.#most) {
        pending = both;
        continue;
      }
      keepPending();
      if (this.#measure(next) <= this.#most) pending = next;
      else this.#divide(next);
    }
    keepPending();
  }

  /** Ranges of the terms that go on with the same letter after so many; those that end there are none of them. */
  *#listNext({ from, to }: Range, letters: number): Generator<Range> {
    let start = from;
    while (start < to && this.#textAt(start).length === letters) start += 1;
    while (start < to) {
      const letter = this.#textAt(start)[letters];
      let end = start + 1;
      while (end < to && this.#textAt(end)[letters] === letter) end += 1;
      yield { from: start, to: end };
      start = end;
    }
  }

  #keep(range: Range, start: string): void {
    this.#starts.push([start, this.#maker.add(this.#listNamed(range))]);
  }

  #listNamed({ from, to }: Range): Set<Named> {
    const found = new Set<Named>();
    for (let at = from; at < to; at += 1) found.add((this.#terms[at] as Term).named);
    return found;
  }

  /** How much the entries of a range are, counted no further than is needed to see that it is too much. */
  #measure({ from, to }: Range): number {
    const seen = new Set<Named>();
    let length = 0;
    for (let at = from; at < to && length <= this.#most; at += 1) {
      const { named } = this.#terms[at] as Term;
      if (!seen.has(named)) length += named.length;
      seen.add(named);
    }
    return length;
  }

  /** In the order in which they would be suggested; of a thing, those of which least else is said. */
  #listLikeliest(range: Range, begin: string): Named[] {
    const words = foldWords(begin);
    const rank = begin.startsWith(thingSign)
      ? ({ things }: Named) => Math.min(...things.flatMap(({ length }) => (length > 0 ? [length] : [])))
      : ({ entry }: Named) => rankName(entry, words);
    const ranked = [...this.#listNamed(range)].map((named) => ({ named, rank: rank(named) }));
    ranked.sort((one, other) => one.rank - other.rank || one.named.place - other.named.place);
    return ranked.slice(0, likeliest).map(({ named }) => named);
  }

  #textAt(at: number): string {
    return this.#terms[at]?.text ?? '';
  }
}

interface Range {
  from: number;
  to: number;
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
