import type { Entry } from '../archive/entry/entry.ts';
import { parseDate } from '../model/dates/edtf.ts';

/** The life of a project, in milliseconds since the epoch; `to` is infinite where it goes on or its end is not known. */
export interface Life {
  entry: Entry<'projects'>;
  from: number;
  to: number;
}

/** The lives of those projects whose beginning is known. */
export function listLives(projects: readonly Entry<'projects'>[]): Life[] {
  return projects.flatMap((entry) => toLife(entry) ?? []);
}

function toLife(entry: Entry<'projects'>): Life | undefined {
  const bounds = parseDate(entry.data.period);
  return bounds && Number.isFinite(bounds.earliest) ? { entry, from: bounds.earliest, to: bounds.latest } : undefined;
}

/** `open`, `ended`, or `unknown` where the period says that nobody knows its end. */
export function endOf({ entry, to }: Life): 'open' | 'ended' | 'unknown' {
  if (Number.isFinite(to)) return 'ended';
  return entry.data.period.endsWith('/..') ? 'open' : 'unknown';
}

/** A line of a drawing that lies at a height, from one x to another. */
interface Line {
  from: number;
  to: number;
  y: number;
}

/**
 * Path of SVG from the life of a giver to that of a taker: it leaves the one at a moment and never runs back in time.
 * `bend` is how far it goes on level at both ends, for the length of the curve.
 */
export function drawThread(
  moment: number,
  { giver, taker }: { giver: Line; taker: Line },
  bend: (length: number) => number,
): string {
  const start = Math.min(Math.max(moment, giver.from), giver.to);
  const end = Math.min(Math.max(moment, taker.from, start), Math.max(taker.to, start));
  const level = bend(end - start);
  return `M${start} ${giver.y}C${start + level} ${giver.y} ${end - level} ${taker.y} ${end} ${taker.y}`;
}
