import type { Archive } from '../archive/graph/archive.ts';
import { startOf, yearOf } from '../model/dates/calendar.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { sortTime } from '../site/dates.ts';

/** How many projects were alive in a decade. */
export interface Decade {
  decade: number;
  count: number;
}

/** Each decade from the first project to the last dated year, also the empty ones. */
export function countByDecade(archive: Archive): Decade[] {
  const spans = archive.list('projects').flatMap(({ data }) => {
    const bounds = parseDate(data.period);
    if (!bounds || !Number.isFinite(bounds.earliest)) return [];
    return [{ from: yearOf(bounds.earliest), to: yearOf(bounds.latest) }];
  });
  const years = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  if (years.length === 0) return [];
  const decades: Decade[] = [];
  for (let decade = Math.floor(Math.min(...years) / 10) * 10; decade <= Math.max(...years); decade += 10)
    decades.push({ decade, count: spans.filter(({ from, to }) => from < decade + 10 && to >= decade).length });
  return decades;
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
