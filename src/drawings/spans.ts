import type { Entry, EntryKey } from '../archive/entry/entry.ts';
import type { Span } from '../archive/graph/span.ts';
import { startOf } from '../model/dates/calendar.ts';
import { endOf, listLives } from './lives.ts';
import { toShare } from './time-scale.ts';

/** A life as a bar on the scale that all lives share; where its end is not known the bar says only where it begins. */
export interface SpanBar {
  from: number;
  to: number;
  end: ReturnType<typeof endOf>;
}

/** Where years stand on the scale of a span, and the bar of each life in it, from 0 to the width that is asked and a little more. */
export function layoutSpans(
  projects: readonly Entry<'projects'>[],
  { limits, width }: { limits: Span; width: number },
): { marks: { year: number; at: number }[]; spans: ReadonlyMap<EntryKey, SpanBar> } {
  const place = (time: number) => Math.round(toShare(time, limits) * width);
  const marks = [1900, 1960, 2000]
    .map((year) => ({ year, time: startOf(year, 1, 1) }))
    .filter(({ time }) => time > limits.first && time < limits.last)
    .map(({ year, time }) => ({ year, at: place(time) }));
  const spans = listLives(projects).map((life): [EntryKey, SpanBar] => {
    const end = endOf(life);
    const start = place(life.from);
    const to = end === 'unknown' ? start + shortest : Math.max(start + shortest, place(life.to));
    return [life.entry.key, { from: start, to, end }];
  });
  return { marks, spans: new Map(spans) };
}

/** The least length of a bar that is seen as one. */
const shortest = 5;
