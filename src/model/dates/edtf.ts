import { dayCount, startOf, yearPattern, type Bounds } from './calendar.ts';

/**
 * Bounds of a date text of the Extended Date/Time Format (ISO 8601-2:2019): level 1 without years of more than four
 * digits, and of level 2 the sets and the parts of a year. Numbers are milliseconds since the epoch in UTC, in the
 * proleptic Gregorian calendar; an open or unknown end is infinite. Year 0000 is 1 BCE, and -0299 is 300 BCE.
 */
export interface DateBounds extends Bounds {
  /** Latest moment at which the thing can have begun; equals `latest` unless the text is an interval. */
  latestStart: number;
  isInterval: boolean;
  /** True where the text says `~`, `?`, `%`, leaves digits open with X, or gives several dates to choose from. */
  isUncertain: boolean;
}

/** Bounds of an EDTF text, or undefined where the text is not EDTF. A day that the calendar does not have is none. */
export function parseDate(text: string): DateBounds | undefined {
  if (text.length > mostCharacters) return undefined;
  const known = cache.get(text);
  if (known !== undefined) return known ?? undefined;
  const bounds = readBounds(text);
  cache.set(text, bounds ?? null);
  return bounds;
}

/** True where the end of an interval or of a span in a set lies wholly before its beginning, e.g. `1978/1970`. */
export function isBackwards(text: string): boolean {
  if (/^[[{]/.test(text)) return listMembers(text).some((member) => endsBeforeStart(member.split('..')));
  return endsBeforeStart(text.split('/'));
}

/** The first day in a text that the calendar does not have, such as 1970-02-29 in `1970-02-29/1971`. */
export function findImpossibleDay(text: string): string | undefined {
  return [...text.matchAll(/(?<![\dX])(-?\d{4})-(\d\d)-(\d\d)(?!\d)/g)].find(([, year = '', month, day]) => {
    const days = dayCount(Number(year), Number(month));
    return Number(month) >= 1 && Number(month) <= 12 && Number(day) > days && Number(day) <= 31;
  })?.[0];
}

/** Longest text that is read; a set of a dozen days is shorter. */
const mostCharacters = 250;
const cache = new Map<string, DateBounds | null>();

/** Years, months, days and parts of a year (level 1 and 2), with open digits and one mark at the end. */
const pointPattern = new RegExp(
  `^(?:${yearPattern}(?:-(?:2[1-9]|3\\d|4[01]|XX(?:-XX)?|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]|XX))?))?|-?\\d{3}X|-?\\d{2}XX|XXXX)[~?%]?$`,
);

function endsBeforeStart([start, end]: readonly string[]): boolean {
  if (!start || !end || isOpen(start) || isOpen(end)) return false;
  const from = parseDate(start);
  const to = parseDate(end);
  return from !== undefined && to !== undefined && to.latest < from.earliest;
}

function readBounds(text: string): DateBounds | undefined {
  if (text.includes('/')) return readInterval(text);
  const bounds = readSet(text) ?? readPoint(text);
  if (!bounds) return undefined;
  return { ...bounds, latestStart: bounds.latest, isInterval: false, isUncertain: /[~?%X[]/.test(text) };
}

function readInterval(text: string): DateBounds | undefined {
  const [start = '', end = '', ...rest] = text.split('/');
  const from = isOpen(start) ? undefined : readPoint(start);
  const to = isOpen(end) ? undefined : readPoint(end);
  if (rest.length > 0 || (!from && !to) || (!isOpen(start) && !from) || (!isOpen(end) && !to)) return undefined;
  return {
    earliest: from?.earliest ?? -Infinity,
    latest: to?.latest ?? Infinity,
    latestStart: from?.latest ?? to?.latest ?? Infinity,
    isInterval: true,
    isUncertain: /[~?%X]/.test(text),
  };
}

/** `[1970,1972]`, one of these; `{1970..1972}`, all of these. */
function readSet(text: string): Bounds | undefined {
  if (!/^(?:\[.+\]|\{.+\})$/.test(text)) return undefined;
  const members = listMembers(text).map(readMember);
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return undefined;
  return {
    earliest: Math.min(...known.map(({ earliest }) => earliest)),
    latest: Math.max(...known.map(({ latest }) => latest)),
  };
}

function listMembers(set: string): string[] {
  return set
    .slice(1, -1)
    .split(',')
    .map((member) => member.trim());
}

function readMember(text: string): Bounds | undefined {
  const [start = '', end] = text.split('..');
  if (end === undefined) return readPoint(text);
  const from = start === '' ? { earliest: -Infinity } : readPoint(start);
  const to = end === '' ? { latest: Infinity } : readPoint(end);
  return from && to && start + end !== '' ? { earliest: from.earliest, latest: to.latest } : undefined;
}

function readPoint(text: string): Bounds | undefined {
  if (!pointPattern.test(text)) return undefined;
  if (text.startsWith('XXXX')) return { earliest: -Infinity, latest: Infinity };
  const [, year = '', month, day] = /^(-?[\dX]{4})(?:-(..))?(?:-(..))?/.exec(text) ?? [];
  const [first, last] = readYears(year);
  const [from, to] = readMonths(month);
  if (day === undefined || day === 'XX') return spanOf([first, from, 1], [last, to, dayCount(last, to)]);
  if (Number(day) > dayCount(first, from)) return undefined;
  return spanOf([first, from, Number(day)], [first, from, Number(day)]);
}

/** `197X` is 1970 to 1979, `-03XX` is -0399 to -0300. */
function readYears(year: string): [first: number, last: number] {
  const ends = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  return [Math.min(...ends), Math.max(...ends)];
}

/** Seasons are the whole year: which months they are depends on where it was. */
function readMonths(month: string | undefined): [first: number, last: number] {
  if (month === undefined || month === 'XX') return [1, 12];
  const part = Number(month);
  if (part <= 12) return [part, part];
  if (part >= 40) return [(part - 40) * 6 + 1, (part - 40) * 6 + 6];
  if (part >= 37) return [(part - 37) * 4 + 1, (part - 37) * 4 + 4];
  return part >= 33 ? [(part - 33) * 3 + 1, (part - 33) * 3 + 3] : [1, 12];
}

type Day = readonly [year: number, month: number, day: number];

function spanOf(first: Day, [year, month, day]: Day): Bounds {
  return { earliest: startOf(...first), latest: startOf(year, month, day + 1) - 1 };
}

function isOpen(text: string): boolean {
  return text === '..' || text === '';
}
