import type { Archive } from '../archive/graph/archive.ts';
import { startOf, toDecade, yearOf } from '../model/dates/calendar.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { sortTime } from '../site/dates.ts';

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

/** Dots of dated events on one line, in pixels; several on one day stand above one another. */
export interface EventStrip {
  width: number;
  height: number;
  dots: { x: number; y: number; label: string }[];
  ticks: { x: number; year: number }[];
}

const strip = { width: 340, height: 46, pad: 14 } as const;

export function layoutEvents(events: readonly { when: string; what: string }[]): EventStrip | undefined {
  const dated = events
    .map(({ when, what }) => ({ time: sortTime(when), label: `${when}: ${what}` }))
    .filter(({ time }) => Number.isFinite(time))
    .sort((a, b) => a.time - b.time);
  if (dated.length < 3) return undefined;
  const first = yearOf(Math.min(...dated.map(({ time }) => time)));
  const last = yearOf(Math.max(...dated.map(({ time }) => time))) + 1;
  const xOf = (time: number) =>
    Math.round(
      strip.pad +
        ((time - startOf(first, 1, 1)) / (startOf(last, 1, 1) - startOf(first, 1, 1))) * (strip.width - strip.pad * 2),
    );
  const heights = new Map<number, number>();
  const dots = dated.map(({ time, label }) => {
    const x = xOf(time);
    const level = heights.get(Math.round(x / 6)) ?? 0;
    heights.set(Math.round(x / 6), level + 1);
    return { x, y: 26 - Math.min(level, 3) * 6, label };
  });
  const step = stepFor(last - first);
  const years = Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, index) => Math.ceil(first / step) * step + index * step,
  ).filter((year) => year <= last);
  return {
    width: strip.width,
    height: strip.height,
    dots,
    ticks: years.map((year) => ({ x: xOf(startOf(year, 1, 1)), year })),
  };
}

/** Years between two ticks, so that at most seven are written. */
function stepFor(years: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => years / step <= 6) ?? 2000;
}
