import { distance } from 'fastest-levenshtein';

/** The candidate most like a word, where it is near enough to be meant; undefined otherwise. Of equals, one with the same first letter. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length === 0 || lower.length > 100) return undefined;
  const [nearest] = candidates
    .map((candidate) => ({
      candidate,
      steps: distance(lower, candidate.toLowerCase()) + (candidate.toLowerCase()[0] === lower[0] ? 0 : 0.5),
    }))
    .sort((a, b) => a.steps - b.steps);
  if (nearest && Math.floor(nearest.steps) <= Math.max(1, Math.floor(lower.length * 0.4))) return nearest.candidate;
  return candidates.find((candidate) => lower.length > 3 && candidate.startsWith(`${lower}-`));
}
