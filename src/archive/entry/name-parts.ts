import type { CollectionName } from '../../model/names/collection-names.ts';
import { isGeneralWord, toThings } from '../../model/names/everyday-words.ts';
import { foldWords } from '../../model/names/fold.ts';

/**
 * Where the names of a collection lie that are too many for one file: by what they begin with, each from all of its
 * words on, so that whatever is typed of a name leads to one file. Both lists are in the order of their texts.
 */
export interface NameTree {
  /** What the names of a file begin with, at the least. */
  starts: readonly Beginning[];
  /** Beginnings that more names have than a file holds; theirs holds the likeliest of them. */
  crowded: readonly Beginning[];
}

export type NameTrees = Partial<Record<CollectionName, NameTree>>;

export type Beginning = readonly [text: string, file: number];

/** What has to be known of all names, of whatever collection. */
export interface NameHead {
  /** How many entries each of the collections has. */
  totals: readonly number[];
  /** Counts of words that are crowded beginnings. */
  counts: readonly WordCount[];
}

/** How many entries of each collection have a word in a name; what is in no list stands in one entry, or none. */
export type WordCount = readonly [word: string, counts: readonly number[]];

/** How often words stand in the names of all entries, where only some of these are there. */
export interface WordCounts {
  counts: ReadonlyMap<string, readonly number[]>;
  totals: readonly number[];
}

/** Names are told apart by no more than so many letters. */
export const mostLetters = 40;

/** Where nothing is kept for a beginning, since one letter says nothing. */
export const noFile = -1;

/** What stands before a word that says what a practice is, since no word of a name begins so. */
export const thingSign = '=';

/** The numbers of the files in which entries of a collection stand that somebody may mean who has typed this much of a name. */
export function listNameFiles(tree: NameTree, typed: string, collection: CollectionName): number[] {
  const words = foldWords(typed).slice(0, mostWords);
  if (words.length === 0) return [];
  const things = collection === 'practices' ? toThings(typed).filter((thing) => !isGeneralWord(thing)) : [];
  // Whoever has all words has one that few have; how many have the others is in the head.
  const telling = words.map((word) => locate(tree, word)).filter((place) => place?.isCrowded === false);
  telling.sort((one, other) => (one?.begin.length ?? 0) - (other?.begin.length ?? 0));
  const phrases = words.map((_, at) => locate(tree, words.slice(at).join(' ')));
  const places = [
    ...(telling.length > 0 ? telling.slice(0, mostTelling) : [...phrases, locate(tree, words[0] ?? '')]),
    ...things.map((thing) => locate(tree, `${thingSign}${thing}`)),
  ];
  return [...new Set(places.flatMap((place) => place?.file ?? []))].filter((file) => file !== noFile);
}

/** What is pasted into a field may be a whole text. */
const mostWords = 12;
/** The shorter the beginning of a file, the fewer names are like those in it. */
const mostTelling = 3;

/** The file of the names that have a beginning, if there are any. */
export function locate({ starts, crowded }: NameTree, text: string): Place | undefined {
  const wanted = text.slice(0, mostLetters);
  const over = crowded[findFirst(crowded, wanted)];
  if (over?.[0].startsWith(wanted)) return { begin: over[0], file: over[1], isCrowded: true };
  const at = findFirst(starts, wanted);
  const found = starts[at]?.[0] === wanted ? starts[at] : starts[at - 1];
  return found && { begin: found[0], file: found[1], isCrowded: false };
}

interface Place {
  begin: string;
  file: number;
  isCrowded: boolean;
}

/** The place of the first text that is not before another. */
function findFirst(list: readonly Beginning[], text: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.[0] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
