import { startOf } from './dates/calendar.ts';
import { parseDate } from './dates/edtf.ts';
import type { TermId } from './vocabularies/index.ts';

/** What a record says of the years of a life; dates in EDTF. */
export interface LifeDates {
  born?: string | undefined;
  died?: string | undefined;
  lastKnownLiving?: string | undefined;
  /** `yes` where the source of `lastKnownLiving` says so in as many words. */
  living?: string | undefined;
}

/** Years after which nobody is taken to live. */
export const longestLife = 110;

/**
 * Whether a person is living, by what is recorded of them: the one place that says so. A date of death always wins;
 * whoever was born, or last known to live, over 110 years ago is not living; without a word of the record that they
 * live it is not known, which everywhere counts as living.
 * @param today milliseconds since the epoch
 */
export function findLiving(life: LifeDates, today: number): TermId<'living'> {
  if (life.died !== undefined) return 'no';
  if (isLongAgo(life.born, today) || isLongAgo(life.lastKnownLiving, today)) return 'no';
  return life.living === 'yes' && life.lastKnownLiving !== undefined ? 'yes' : 'unknown';
}

/** True for everyone who is not known to be dead. */
export function mayLive(life: LifeDates, today: number): boolean {
  return findLiving(life, today) !== 'no';
}

/** True where even the latest moment that a date allows lies over 110 years back. */
function isLongAgo(date: string | undefined, today: number): boolean {
  const now = new Date(today);
  const limit = startOf(now.getUTCFullYear() - longestLife, now.getUTCMonth() + 1, now.getUTCDate());
  return (parseDate(date ?? '')?.latest ?? Infinity) < limit;
}
