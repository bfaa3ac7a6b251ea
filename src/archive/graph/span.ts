import { parseDate } from '../../model/dates/edtf.ts';
import type { Entry } from '../entry/entry.ts';

/** The first and the last moment that is known of some projects, in milliseconds since the epoch; of none, infinity and minus infinity. */
export interface Span {
  first: number;
  last: number;
}

/** What is known of the projects whose beginning is known: theirs are the lives that drawings show. */
export function spanOf(projects: readonly Entry<'projects'>[]): Span {
  const span = { first: Infinity, last: -Infinity };
  for (const { data } of projects) {
    const bounds = parseDate(data.period);
    if (!bounds || !Number.isFinite(bounds.earliest)) continue;
    for (const time of [bounds.earliest, bounds.latest].filter(Number.isFinite)) {
      span.first = Math.min(span.first, time);
      span.last = Math.max(span.last, time);
    }
  }
  return span;
}
