import { startOf } from '../model/dates/calendar.ts';

/** The share of the width at which a year stands: the long time before 1900 is pressed together. */
const scale = [
  { year: 1900, share: 0.14 },
  { year: 1960, share: 0.34 },
] as const;

/**
 * Where a time stands between the first and the last that are drawn, from 0 to 1. Between two marks of the scale time runs
 * evenly; what has no end stands at 1.
 */
export function toShare(time: number, { first, last }: { first: number; last: number }): number {
  const marks = [
    { time: first, share: 0 },
    ...scale
      .map(({ year, share }) => ({ time: startOf(year, 1, 1), share }))
      .filter((mark) => mark.time > first && mark.time < last),
    { time: last, share: 1 },
  ];
  const next = marks.findIndex((mark) => time < mark.time);
  const [before, after] = [marks[next - 1], marks[next]];
  if (!before || !after) return next === 0 ? 0 : 1;
  return before.share + ((time - before.time) / (after.time - before.time)) * (after.share - before.share);
}
