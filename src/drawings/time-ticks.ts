import { startOf, yearOf } from '../model/dates/calendar.ts';

/** A year that is written beside a drawing, and where. */
export interface Tick {
  year: number;
  at: number;
}

/** So near the left edge a year is written to the right of its place. */
export const edge = 20;

/**
 * Round years between two times, no two nearer than a distance; the rounder ones first.
 */
export function listTicks(
  { first, last }: { first: number; last: number },
  place: (time: number) => number,
  apart: number,
): Tick[] {
  const [from, to] = [yearOf(first), yearOf(last)];
  const chosen: Tick[] = [];
  const middleOf = (at: number) => (at < edge ? at + apart / 2 : at);
  const steps = to - from > 30 ? [100, 50, 10] : [10, 5, 1];
  for (const step of steps)
    for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
      const at = place(startOf(year, 1, 1));
      if (startOf(year, 1, 1) >= first && chosen.every((tick) => Math.abs(middleOf(tick.at) - middleOf(at)) >= apart))
        chosen.push({ year, at });
    }
  return chosen.toSorted((a, b) => a.at - b.at);
}
