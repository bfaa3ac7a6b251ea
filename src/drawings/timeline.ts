import type { Archive } from '../archive/graph/archive.ts';
import { toDecade, yearOf } from '../model/dates/calendar.ts';
import { parseDate } from '../model/dates/edtf.ts';

/** How many projects were alive in a decade, or that there were none in several, one after the other. */
export interface Decades {
  first: number;
  /** The same as `first` for a single decade. */
  last: number;
  count: number;
}

/** More empty decades than these are one row. */
const longestGap = 2;

/** Each decade from the first project to the last dated year; long stretches without any are told as one. */
export function countByDecade(archive: Archive): Decades[] {
  const spans = archive.list('projects').flatMap(({ data }) => {
    const bounds = parseDate(data.period);
    if (!bounds || !Number.isFinite(bounds.earliest)) return [];
    return [{ from: yearOf(bounds.earliest), to: yearOf(bounds.latest) }];
  });
  const years = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (years.length === 0) return [];
  const decades: Decades[] = [];
  for (let first = toDecade(Math.min(...years)); first <= Math.max(...years); first += 10)
    decades.push({
      first,
      last: first,
      count: spans.filter(({ from, to }) => from < first + 10 && to >= first).length,
    });
  return joinGaps(decades);
}

function joinGaps(decades: readonly Decades[]): Decades[] {
  const stretches: Decades[][] = [];
  for (const decade of decades) {
    const stretch = stretches.at(-1);
    if (decade.count === 0 && stretch?.[0]?.count === 0) stretch.push(decade);
    else stretches.push([decade]);
  }
  return stretches.flatMap((stretch) => {
    const [{ first, count } = { first: 0, count: 0 }] = stretch;
    return stretch.length > longestGap ? [{ first, last: stretch.at(-1)?.last ?? first, count }] : stretch;
  });
}
