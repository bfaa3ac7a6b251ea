import { distance } from 'fastest-levenshtein';
import { foldWords } from '../../model/names/fold.ts';

/** Something with a title, and perhaps other names. */
export interface Named {
  key: string;
  title: string;
  also?: readonly string[];
}

/**
 * Entries that may be the same thing as a title names, the likeliest first: those with a name spelled nearly alike,
 * or with mostly the same words, where a word counts the more the fewer entries hold it. Accents, capitals and
 * punctuation make no difference. Pure and quick enough to run as someone types.
 */
export function findSimilar(title: string, entries: readonly Named[], limit = 5): Named[] {
  const words = foldWords(title);
  if (words.length === 0) return [];
  const listed = entries.map((entry) => ({ entry, names: [entry.title, ...(entry.also ?? [])].map(foldWords) }));
  const weigh = toWeights(listed.map(({ names }) => new Set(names.flat())));
  return listed
    .map(({ entry, names }) => ({ entry, likeness: Math.max(...names.map((name) => compare(words, name, weigh))) }))
    .filter(({ likeness }) => likeness >= threshold)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

type Weigh = (word: string) => number;

/** From 0 (nothing alike) to 1 (the same); tuned on the titles of this archive. */
const threshold = 0.7;

/** Between 0 and 1: 1 for a word of a single entry. One that no entry holds may be rare or “the”, so it counts half. */
function toWeights(holdings: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const words of holdings) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(1 + holdings.length);
  return (word) => {
    const count = counts.get(word);
    return count ? Math.log(1 + holdings.length / count) / most : 0.5;
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
