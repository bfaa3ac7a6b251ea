import { closest, distance } from 'fastest-levenshtein';

/** The candidate most like a word, where it is near enough to be meant; undefined otherwise. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word.length === 0 || word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const nearest = closest(lower, [...candidates]);
  if (distance(lower, nearest.toLowerCase()) <= Math.max(1, Math.floor(lower.length / 3))) return nearest;
  return candidates.find((candidate) => lower.length > 3 && candidate.startsWith(`${lower}-`));
}
