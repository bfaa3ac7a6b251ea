import type { CollectionName } from '../../model/names/collection-names.ts';
import { foldWords } from '../../model/names/fold.ts';
import type { EntryIndex, IndexedEntry } from './entry-index.ts';
import { namedCollections, toIdName } from './index-parts.ts';
import { thingSign } from './name-parts.ts';
import { findSameThing, findSimilar, type Surroundings } from './similar.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';

export interface SearchOptions {
  collections: readonly CollectionName[];
  limit: number;
}

/**
 * Entries of some collections that hold every word asked for in their title, other names, id or detail, whatever the
 * accents and capitals: those that are called just so first, then those whose title begins with the words, then those
 * with words that begin so in the title or in another name, then the rest. Without words all entries match.
 */
export function searchEntries(index: EntryIndex, words: string, options: SearchOptions): IndexedEntry[] {
  return rankEntries(index, words, { ...options, worst: ranks.anywhere });
}

/**
 * Entries that someone may mean who has typed this much of a name, the likeliest first: the names that hold the words,
 * then things of the same sort (“street fridge” and “community fridge”), then names spelled nearly alike.
 */
export function suggestEntries(index: EntryIndex, typed: string, options: SearchOptions): IndexedEntry[] {
  if (!isEnough(typed)) return [];
  const { collections, limit } = options;
  const among = listAmong(index, collections);
  const suggested = new Set([
    ...rankEntries(index, typed, { ...options, worst: ranks.wordsOfOtherName }),
    ...findSameThing(typed, among, { limit, rest: toSurroundings(index, ['practices'], thingSign) }),
    ...findSimilar(typed, among, { limit, rest: toSurroundings(index, collections) }),
  ]);
  return [...suggested].slice(0, limit);
}

/** True for so much of a name that it may be told which one is meant. */
export function isEnough(typed: string): boolean {
  const letters = foldWords(typed).join('');
  return letters.length >= (/^[a-z0-9]*$/.test(letters) ? 3 : 2);
}

/** How many entries of some collections hold words, where the index is a part of a larger one. */
export function toSurroundings(
  { words }: EntryIndex,
  collections: readonly CollectionName[],
  sign = '',
): Surroundings | undefined {
  if (!words) return undefined;
  const sum = (counts: readonly number[]) =>
    namedCollections.reduce((total, name, at) => total + (collections.includes(name) ? (counts[at] ?? 0) : 0), 0);
  return {
    entries: sum(words.totals),
    count: (word) => {
      const counts = words.counts.get(`${sign}${word}`);
      return counts && sum(counts);
    },
  };
}

/**
 * What a field offers to choose from: what holds the words and, where that is little, things of the same sort and names
 * spelled nearly alike. Sources are found by author and words alone: there are many, with long titles.
 */
export function offerEntries(index: EntryIndex, words: string, options: SearchOptions): IndexedEntry[] {
  const found = searchEntries(index, words, options);
  const collections = options.collections.filter((name) => name !== 'sources');
  if (found.length >= mostLike || collections.length === 0) return found;
  const among = listAmong(index, collections);
  const like = { limit: mostLike };
  const offered = new Set([...found, ...findSameThing(words, among, like), ...findSimilar(words, among, like)]);
  return [...offered].slice(0, options.limit);
}

const mostLike = 4;

/** How well an entry answers, best first; Infinity where it does not. */
const ranks = { name: 0, beginning: 1, wordsOfTitle: 2, wordsOfOtherName: 3, title: 4, names: 5, anywhere: 6 };

function rankEntries(
  index: EntryIndex,
  words: string,
  { collections, limit, worst }: SearchOptions & { worst: number },
) {
  const asked = foldWords(words);
  const found = listAmong(index, collections)
    .map((entry) => ({ entry, rank: rankOf(toSearchable(entry), asked) }))
    .filter(({ rank }) => rank <= worst);
  found.sort((one, other) => one.rank - other.rank || compareTitles(one.entry, other.entry));
  return found.slice(0, limit).map(({ entry }) => entry);
}

/** How well the names of an entry answer to folded words: the less, the better; entries are told apart by their titles then. */
export function rankName(entry: IndexedEntry, words: readonly string[]): number {
  return rankOf(toSearchable(entry), words);
}

/** Orders titles as lists of suggestions do. */
export function compareTitles(one: IndexedEntry, other: IndexedEntry): number {
  return collator.compare(one.title, other.title);
}

function listAmong({ entries }: EntryIndex, collections: readonly CollectionName[]): IndexedEntry[] {
  return entries.filter(({ key }) => collections.some((collection) => key.startsWith(`${collection}/`)));
}

interface Searchable {
  /** Title, other names and id, each as a whole. */
  names: readonly string[];
  title: string;
  others: readonly string[];
  all: string;
  rest: string;
}

const searchables = new WeakMap<IndexedEntry, Searchable>();

function toSearchable(entry: IndexedEntry): Searchable {
  const known = searchables.get(entry);
  if (known) return known;
  const toText = (text: string) => foldWords(text).join(' ');
  const id = toIdName(entry.key);
  const [title, ...others] = [entry.title, ...(entry.also ?? [])].map(toText);
  const made: Searchable = {
    names: [title ?? '', ...others, toText(id)],
    title: title ?? '',
    others,
    all: [title, ...others].join(' '),
    rest: toText(`${id} ${entry.detail ?? ''}`),
  };
  searchables.set(entry, made);
  return made;
}

function rankOf({ names, title, others, all, rest }: Searchable, words: readonly string[]): number {
  const phrase = words.join(' ');
  const beginIn = (text: string) => words.every((word) => ` ${text}`.includes(` ${word}`));
  const standIn = (text: string) => words.every((word) => text.includes(word));
  if (names.includes(phrase)) return ranks.name;
  if (title.startsWith(phrase)) return ranks.beginning;
  if (beginIn(title)) return ranks.wordsOfTitle;
  if (others.some(beginIn)) return ranks.wordsOfOtherName;
  if (standIn(title)) return ranks.title;
  if (standIn(all)) return ranks.names;
  return standIn(`${all} ${rest}`) ? ranks.anywhere : Infinity;
}

const collator = new Intl.Collator(siteLanguage, { sensitivity: 'base', numeric: true });
