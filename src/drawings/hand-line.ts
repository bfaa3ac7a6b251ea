import type { Claim } from '../archive/graph/archive.ts';
import { sortTime } from '../site/dates.ts';
import { lineStyleOf, lineStyles } from './line-style.ts';

/** Kinds of entry in the order in which a strip names them. */
const kinds: readonly string[] = ['projects', 'practices', 'principles'];

/** One claim for each other end, its surest: projects first, then practices and principles, each by standing and time. */
export function chooseForStrip(claims: readonly Claim[], end: 'from' | 'to'): Claim[] {
  const sorted = claims.toSorted(
    (a, b) =>
      kinds.indexOf(a[end].collection) - kinds.indexOf(b[end].collection) ||
      lineStyles.indexOf(lineStyleOf(a)) - lineStyles.indexOf(lineStyleOf(b)) ||
      compareTime(a, b),
  );
  const keys = sorted.map((claim) => claim[end].key);
  return sorted.filter((claim, index) => keys.indexOf(claim[end].key) === index);
}

/** What has no time comes last. */
function compareTime(a: Claim, b: Claim): number {
  const [left, right] = [sortTime(a.entry.data.passed), sortTime(b.entry.data.passed)];
  return left === right ? 0 : left - right;
}
