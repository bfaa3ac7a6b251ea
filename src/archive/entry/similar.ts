import { distance } from 'fastest-levenshtein';
import { isGeneralWord, toThings } from '../../model/names/everyday-words.ts';
import { foldWords } from '../../model/names/fold.ts';

/** Something with a title, and perhaps other names. */
export interface Named {
  key: string;
  title: string;
  also?: readonly string[];
}

export interface Likeness {
  limit?: number;
  /** What lies around the entries, where they are only those of many that can be meant. */
  rest?: Surroundings | undefined;
}

/** How many entries there are in all, and how many hold a word; undefined for words that one holds, or none. */
export interface Surroundings {
  entries: number;
  count: (word: string) => number | undefined;
}

/**
 * Entries that may be the same thing as a title names, the likeliest first: those with a name spelled nearly alike,
 * or with mostly the same words, where a word counts the more the fewer entries hold it. Accents, capitals and
 * punctuation make no difference. Pure and quick enough to run as someone types.
 */
export function findSimilar<Entry extends Named>(
  title: string,
  entries: readonly Entry[],
  options: Likeness = {},
): Entry[] {
  const words = foldWords(title);
  if (words.length === 0) return [];
  const { limit = 5, rest } = options;
  const listed = entries.map((entry) => ({ entry, names: listWords(entry) }));
  const counts = toCounts(
    listed.map(({ names }) => new Set(names.flat())),
    rest,
  );
  const weigh = toWeights(counts, rest?.entries ?? listed.length);
  return listed
    .map(({ entry, names }) => ({ entry, likeness: Math.max(...names.map((name) => compare(words, name, weigh))) }))
    .filter(({ likeness }) => likeness >= threshold)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/**
 * Practices that may be the same as a name means, by what they are: “bread fridge” is a community fridge, “needle swap” a
 * needle exchange. Names of other entries are proper names, which say nothing of that sort.
 */
export function findSameThing<Entry extends Named>(
  name: string,
  entries: readonly Entry[],
  options: Likeness = {},
): Entry[] {
  const things = toThings(name);
  if (things.length === 0) return [];
  const { limit = 5, rest } = options;
  const listed = entries
    .filter(({ key }) => key.startsWith('practices/'))
    .map((entry) => ({ entry, names: listThings(entry).filter((words) => words.length > 0) }));
  const counts = toCounts(
    listed.map(({ names }) => new Set(names.flat())),
    rest,
  );
  const weighAny = toWeights(counts, rest?.entries ?? listed.length);
  const weigh: Weigh = (word) => (isGeneralWord(word) ? weighAny(word) / 2 : weighAny(word));
  const likenessOf = (others: readonly string[]) => {
    const shared = things.filter((word) => others.includes(word) && !isGeneralWord(word));
    if (shared.length === 0) return 0;
    const isTold = shared.some((word) => counts(word) === 1);
    return compareWords(things, others, weigh) + (isTold ? toldWeight : 0);
  };
  return listed
    .map(({ entry, names }) => ({ entry, likeness: Math.max(0, ...names.map(likenessOf)) }))
    .filter(({ likeness }) => likeness >= thingThreshold)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

const listThings = remember(toThings);
const listWords = remember(foldWords);

/** Splits the names of an entry, once for each, since the same ones are asked for with every letter that is typed. */
function remember(split: (name: string) => string[]): (entry: Named) => string[][] {
  const known = new WeakMap<Named, string[][]>();
  return (entry) => {
    const names = known.get(entry) ?? [entry.title, ...(entry.also ?? [])].map(split);
    known.set(entry, names);
    return names;
  };
}

type Weigh = (word: string) => number;

/** From 0 (nothing alike) to 1 (the same); tuned on the titles of this archive. */
const threshold = 0.7;

type Count = (word: string) => number | undefined;

/** How many entries hold each word. */
function toCounts(holdings: readonly ReadonlySet<string>[], rest: Surroundings | undefined): Count {
  const counts = new Map<string, number>();
  for (const words of holdings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => rest?.count(word) ?? counts.get(word);
}

/** Between 0 and 1: 1 for a word of a single entry. One that no entry holds may be rare or “the”, so it counts half. */
function toWeights(counts: Count, entries: number): Weigh {
  const most = Math.log(1 + entries);
  return (word) => {
    const count = counts(word);
    return count ? Math.log(1 + entries / count) / most : 0.5;
  };
}

function compare(words: readonly string[], others: readonly string[], weigh: Weigh): number {
  return Math.max(compareSpelling(words.join('-'), others.join('-')), compareWords(words, others, weigh));
}

/** Short names differ by a letter and are not the same. */
function compareSpelling(name: string, other: string): number {
  const length = Math.max(name.length, other.length);
  if (name === other) return 1;
  if (length < 6 || Math.min(name.length, other.length) < length * threshold) return 0;
  const likeness = 1 - distance(name, other) / length;
  return likeness >= spellingThreshold ? likeness : 0;
}

/** What is likely enough to be offered, and what a word of one practice alone adds; tuned on those of this archive. */
const thingThreshold = 0.7;
const toldWeight = 0.15;

/** Spelling alone says less than words do: “north bay aid” and “south bay aid” are two. */
const spellingThreshold = 0.8;

/** Dice's coefficient over weighted words. */
function compareWords(words: readonly string[], others: readonly string[], weigh: Weigh): number {
  const [own, other] = [new Set(words), new Set(others)];
  const total = sum(own, weigh) + sum(other, weigh);
  return total === 0 ? 0 : (2 * sum(new Set([...own].filter((word) => other.has(word))), weigh)) / total;
}

function sum(words: ReadonlySet<string>, weigh: Weigh): number {
  return [...words].reduce((all, word) => all + weigh(word), 0);
}
