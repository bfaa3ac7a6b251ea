import type { Refusal } from './refusal.ts';
import { suggestDate } from '../dates/date-suggestion.ts';
import { findImpossibleDay, isBackwards, parseDate, type DateBounds } from '../dates/edtf.ts';

/**
 * What a date may be: `day` is bounded on both sides and of the common era, as the date of a letter is; `date` may be
 * open on one side, as “before 1900” is; `interval` is a span, or a date for what began and ended within it.
 */
export type DateRule = 'day' | 'date' | 'interval';

/** Why a text is no date of that kind, with the date that may be meant; undefined where it is one. */
export function checkDate(text: string, rule: DateRule): Refusal | undefined {
  const bounds = parseDate(text);
  if (!bounds) return describeUnreadable(text, rule);
  if (isBackwards(text))
    return {
      code: 'date-backwards',
      message: 'ends before it starts',
      remedy: 'put the earlier date first, such as 1970/1978',
    };
  return rule === 'day' ? checkDay(text, bounds) : undefined;
}

/** A number that YAML read becomes a year of four digits; a `Date` becomes its day. */
export function toDateText(value: unknown): unknown {
  if (typeof value === 'number' && Number.isInteger(value))
    return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.trim() : value;
}

function describeUnreadable(text: string, rule: DateRule): Refusal {
  const impossible = findImpossibleDay(text);
  if (impossible)
    return {
      code: 'edtf-invalid',
      message: `holds ${impossible}, a day that the calendar does not have`,
      remedy: `look the day up, or write only the month: ${text.replace(impossible, impossible.slice(0, -3))}`,
    };
  const suggestion = suggestDate(text, rule === 'interval' ? 'interval' : 'point');
  const better = suggestion !== undefined && checkDate(suggestion, rule) === undefined ? suggestion : undefined;
  return {
    code: 'edtf-invalid',
    message: 'is not a date in EDTF',
    remedy: better ? `write ${better}` : (listReadings(text) ?? examples[rule]),
  };
}

/** `1911-12` is a month, but `1911/12` and `1846-7` may be one or two years: only the writer knows. */
function listReadings(text: string): string | undefined {
  const [, year = '', rest = ''] = /^(\d{4})(?: ?[-–—/] ?)(\d{1,2})$/.exec(text.trim()) ?? [];
  if (year === '') return undefined;
  const later = year.slice(0, -rest.length) + rest;
  const month = rest.padStart(2, '0');
  const isMonth = Number(rest) >= 1 && Number(rest) <= 12;
  if (later <= year) return isMonth ? `write ${year}-${month}` : undefined;
  return isMonth ? `write ${year}/${later} for the years, or ${year}-${month} for the month` : `write ${year}/${later}`;
}

function checkDay(text: string, { earliest, latest }: DateBounds): Refusal | undefined {
  if (!Number.isFinite(latest - earliest))
    return {
      code: 'date-open',
      message: 'has no beginning or no end where one day is meant',
      remedy: 'write the day, month or year, such as 2024-05-01, or a closed interval such as 1970/1972',
    };
  if (/[[{]/.test(text))
    return {
      code: 'date-set',
      message: 'is a choice between dates where one day is meant',
      remedy: 'write the day, month or year that holds them all, such as 2024, or 2024~ (about)',
    };
  if (latest > lastOfEra)
    return {
      code: 'date-future',
      message: 'lies further ahead than anybody can have written',
      remedy: 'look at the year',
    };
  if (earliest < firstOfEra)
    return {
      code: 'date-open',
      message: 'lies before the common era where a day of our time is meant',
      remedy: 'write the day, month or year, such as 2024-05-01',
    };
  return undefined;
}

/** End of the year 2199: no clock is read here, so that the same text always gets the same answer. */
const lastOfEra = Date.parse('2200-01-01T00:00:00Z');

/** 1 January of the year 1, in milliseconds since the epoch. */
const firstOfEra = Date.parse('0001-01-01T00:00:00Z');

const examples: Record<DateRule, string> = {
  day: 'write it like 2024, 2024-07 or 2024-07-14; 2024~ (about), 2024? (unsure)',
  date: 'write it like 1969, 1969-07, 1969-07-14, 1969~ (about), 1969? (unsure), 197X (the seventies), [..1900] (1900 or earlier) or -0299 (300 BCE)',
  interval:
    'write it like 1969, 1969-07, 1969-07-14, 1969~ (about), 1969? (unsure), 197X (the seventies) or 1969-07/1976~ (from, to)',
};
