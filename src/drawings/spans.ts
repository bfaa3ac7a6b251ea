import type { Entry, EntryKey } from '../archive/entry/entry.ts';
import { startOf } from '../model/dates/calendar.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { toShare } from './time-scale.ts';

/** A life as a bar on the scale that all lives share; where its end is not known the bar says only where it begins. */
export interface SpanBar {
  from: number;
  to: number;
  end: 'open' | 'unknown' | 'ended';
}

/** Where years stand on the scale of the lives of all projects, and the bar of each, from 0 to the width that is asked and a little more. */
export function layoutSpans(
  projects: readonly Entry<'projects'>[],
  asked: number,
): { marks: { year: number; at: number }[]; spans: ReadonlyMap<EntryKey, SpanBar> } {
  const lives = projects.flatMap((entry) => toSpan(entry) ?? []);
  const limits = findLimits(lives);
  const place = (time: number) => Math.round(toShare(time, limits) * asked);
  const marks = [1900, 1960, 2000]
    .map((year) => ({ year, time: startOf(year, 1, 1) }))
    .filter(({ time }) => time > limits.first && time < limits.last)
    .map(({ year, time }) => ({ year, at: place(time) }));
  const periods = new Map(projects.map(({ key, data }) => [key, data.period]));
  const spans = lives.map(({ key, from, to }): [EntryKey, SpanBar] => {
    const end = endOf(periods.get(key) ?? '', to);
    const start = place(from);
    return [
      key,
      { from: start, to: end === 'unknown' ? start + shortest : Math.max(start + shortest, place(to)), end },
    ];
  });
  return { marks, spans: new Map(spans) };
}

/** The least length of a bar that is seen as one. */
const shortest = 5;

/** The first and the last moment that is known of any life. */
function findLimits(spans: readonly { from: number; to: number }[]): { first: number; last: number } {
  return {
    first: Math.min(...spans.map(({ from }) => from)),
    last: Math.max(...spans.flatMap(({ from, to }) => [from, to].filter(Number.isFinite))),
  };
}

function endOf(period: string, to: number): SpanBar['end'] {
  if (Number.isFinite(to)) return 'ended';
  return period.endsWith('/..') ? 'open' : 'unknown';
}

function toSpan({ key, data }: Entry<'projects'>): { key: EntryKey; from: number; to: number } | undefined {
  const bounds = parseDate(data.period);
  return bounds && Number.isFinite(bounds.earliest) ? { key, from: bounds.earliest, to: bounds.latest } : undefined;
}
