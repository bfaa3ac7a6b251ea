import { distance } from 'fastest-levenshtein';
import MiniSearch, { type Query } from 'minisearch';
import type { CollectionName } from '../model/names/collection-names.ts';
import type { Findable, FindableIndex } from './findable.ts';
import { readQuery, type SearchQuery } from './query.ts';
import { listWords, stemOf } from './words.ts';

/** What the names and summaries of the archive answer. */
export interface QuickAnswer {
  /** Nearest first. */
  entries: Findable[];
  /** The query with words that nothing has replaced by the nearest that something has. */
  corrected?: string;
  /** True where no entry has all the words, so that those with some of them are shown. */
  isPartial: boolean;
}

/** Answers from names and summaries alone, forgiving one wrong letter in a word (`wrongLetters` says which) or two in a long one. */
export type QuickSearch = (query: string) => QuickAnswer;

/** Entries that are read in between two answers to the reader; all at once would hold up an old phone for half a second. */
const slice = 16;

export async function makeQuickSearch({ entries }: FindableIndex): Promise<QuickSearch> {
  const byKey = new Map<string, Findable>(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Findable>({
    idField: 'key',
    fields: ['title', 'names', 'summary'],
    tokenize: listWords,
    processTerm: (word) => {
      const stem = stemOf(word);
      return stem === word ? word : [word, `=${stem}`];
    },
    extractField: (entry, field) => {
      const value = entry[field as keyof Findable];
      return Array.isArray(value) ? value.join(' · ') : (value as string | undefined);
    },
  });
  await index.addAllAsync(entries, { chunkSize: slice });
  const find = (combineWith: 'AND' | 'OR', queries: readonly Query[]): Found[] =>
    index.search({ combineWith, queries: [...queries] }, searching).flatMap(({ id, terms }) => {
      const entry = byKey.get(id as string);
      return entry ? [{ entry, terms }] : [];
    });
  return (text) => {
    const query = readQuery(text);
    const isKnown = new Map(query.words.map((word) => [word, find('OR', [asWritten(word)]).length > 0]));
    const isAlone = query.words.length === 1;
    const all = find(
      'AND',
      query.words.map((word) => (isKnown.get(word) ? asWritten(word) : nearly(word, isAlone))),
    );
    const known = query.words.filter((word) => isKnown.get(word));
    const some = all.length > 0 || isAlone ? [] : find('OR', known.map(asWritten));
    const found = (all.length > 0 ? all : some).map(({ entry }) => entry).filter((entry) => hasPhrases(entry, query));
    const unknown = query.words.filter((word) => !isKnown.get(word));
    const corrected = all[0] && unknown.length > 0 ? correct(text, unknown, all[0]) : undefined;
    return {
      entries: exactFirst(found, query),
      isPartial: some.length > 0,
      ...(corrected !== undefined && { corrected }),
    };
  };
}

interface Found {
  entry: Findable;
  /** Words of the index that were found in it. */
  terms: string[];
}

const searching = {
  tokenize: (text: string) => [text],
  processTerm: (word: string) => word,
  boost: { title: 4, names: 3, summary: 1 },
  weights: { fuzzy: 0.35, prefix: 0.6 },
  boostDocument: (key: unknown) => kindWeight[String(key).split('/')[0] as CollectionName] ?? 1,
};

/** A thing comes before the theme, letter or document that speaks of it. */
const kindWeight: Partial<Record<CollectionName, number>> = { themes: 0.6, dispatches: 0.5, founding: 0.5 };

type WordQuery = Exclude<Query, string | symbol>;

/** A word as it is, as the beginning of another, or by its stem. */
function asWritten(word: string): WordQuery {
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix: word.length > 2 },
      { queries: [`=${stemOf(word)}`], boost: { title: 2, names: 1.5, summary: 0.5 } },
    ],
  };
}

/** A word that nothing has, with one or two wrong letters or with two letters in each other's place. */
function nearly(word: string, isAlone: boolean): WordQuery {
  const swapped = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) =>
    word.length < 4 ? word : word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
  return { combineWith: 'OR', queries: [...new Set(swapped), { queries: [word], fuzzy: wrongLetters(word, isAlone) }] };
}

/** Letters that may be wrong: among other words, a short one is rather a word of the texts than a slip. */
function wrongLetters(word: string, isAlone: boolean): number | false {
  if (word.length < (isAlone ? 4 : 5) || /\d/.test(word)) return false;
  return word.length < 8 ? 1 : 2;
}

function hasPhrases({ title, names = [], summary = '' }: Findable, { phrases }: SearchQuery): boolean {
  if (phrases.length === 0) return true;
  const texts = [title, ...names, summary].map((text) => ` ${listWords(text).join(' ')} `);
  return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase.join(' ')} `)));
}

/** Entries that are called just what was typed come first. */
function exactFirst(entries: readonly Findable[], { all }: SearchQuery): Findable[] {
  const wanted = all.join(' ');
  // A theme's further labels are words of many things, and no name.
  const isExact = ({ key, title, names = [] }: Findable) =>
    [title, ...(key.startsWith('themes/') ? [] : names)].some((name) => listWords(name).join(' ') === wanted);
  const exact = new Set(entries.filter(isExact));
  return [...exact, ...entries.filter((entry) => !exact.has(entry))];
}

/** The text with each unknown word replaced by the one that was found for it, as its entry writes it. */
function correct(text: string, unknown: readonly string[], { entry, terms }: Found): string | undefined {
  let corrected = text;
  for (const word of unknown) {
    const near = terms.filter((term) => !term.startsWith('=')).sort((a, b) => distance(a, word) - distance(b, word));
    const written = near[0] === undefined ? undefined : findWritten(entry, near[0]);
    const typed = splitWords(text).find((one) => listWords(one).includes(word));
    if (typed && written) corrected = corrected.replace(typed, () => written);
  }
  return corrected === text ? undefined : corrected;
}

function findWritten({ title, names = [], summary = '' }: Findable, term: string): string | undefined {
  return splitWords([title, ...names, summary].join(' ')).find((word) => listWords(word).includes(term));
}

function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? [];
}
