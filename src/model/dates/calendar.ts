/** First and last millisecond of a span, since the epoch in UTC. */
export interface Bounds {
  earliest: number;
  latest: number;
}

/** A year of four digits; year 0000 is 1 BCE (ISO 8601), and there is no year minus zero. */
export const yearPattern = '(?:\\d{4}|-(?!0000)\\d{4})';

/** First millisecond of a day of the proleptic Gregorian calendar; days past the end run into the next month. */
export function startOf(year: number, month: number, day: number): number {
  // Date.UTC alone reads the years 0 to 99 as those of the 20th century.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Number of days of a month, from 1. */
export function dayCount(year: number, month: number): number {
  return new Date(startOf(year, month + 1, 0)).getUTCDate();
}

/** The year in which a moment lies; negative before the year 0. Infinite and unknown moments stay as they are. */
export function yearOf(time: number): number {
  return Number.isFinite(time) ? new Date(time).getUTCFullYear() : time;
}

/** The first year of the ten in which a year lies: 1960 for 1968, -300 for -292. */
export function toDecade(year: number): number {
  return Math.floor(year / 10) * 10;
}

/** A year as EDTF writes it: `0936`, `-0299`. */
export function toYearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** The day of a moment as EDTF writes it. */
export function toDayText(time: number): string {
  const date = new Date(time);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()].map((part) => String(part).padStart(2, '0'));
  return `${toYearText(date.getUTCFullYear())}-${month}-${day}`;
}
