import edtf from 'edtf';

/**
 * Bounds of a date text of the Extended Date/Time Format (ISO 8601-2:2019), level 1 and sets of level 2.
 * Numbers are milliseconds since the epoch in UTC; an open or unknown end is infinite.
 */
export interface DateBounds {
  earliest: number;
  latest: number;
  /** Latest moment at which the thing can have begun; equals `latest` unless the text is an interval. */
  latestStart: number;
  isInterval: boolean;
  /** True where the text says `~`, `?`, `%` or leaves digits open with X. */
  isUncertain: boolean;
}

/** Bounds of an EDTF text, or undefined where the text is not EDTF. */
export function parseDate(text: string): DateBounds | undefined {
  const known = cache.get(text);
  if (known !== undefined) return known ?? undefined;
  const bounds = readBounds(text);
  cache.set(text, bounds ?? null);
  return bounds;
}

/** True where an interval's end lies wholly before its beginning, e.g. `1978/1970`. */
export function isBackwards(text: string): boolean {
  const [start, end] = text.split('/');
  if (!start || !end || start === '..' || end === '..') return false;
  const from = parseDate(start);
  const to = parseDate(end);
  return from !== undefined && to !== undefined && to.latest < from.earliest;
}

/** A corrected EDTF text for a date written in common words, where one can be offered safely. */
export function suggestDate(text: string): string | undefined {
  const lower = text.toLowerCase().trim();
  const decade = /\b(1[5-9]|20)(\d)0'?s\b/.exec(lower);
  if (decade) return `${decade[1]}${decade[2]}X`;
  const word = decadeWords.findIndex((name) => new RegExp(`\\b${name}\\b`).test(lower));
  if (word >= 0) return `19${word + 2}X`;
  const about = /^(?:about|around|circa|ca?\.?|c\.)\s*(\d{4})$/.exec(lower);
  if (about) return `${about[1]}~`;
  const maybe = /^(?:maybe|perhaps|probably)\s+(\d{4})$/.exec(lower);
  if (maybe) return `${maybe[1]}?`;
  const span = /^(\d{4})\s*(?:[-–—]|to|until)\s*(\d{4}|today|now|present)$/.exec(lower);
  if (span) return `${span[1]}/${/^\d/.test(span[2] ?? '') ? span[2] : '..'}`;
  const since = /^since\s+(\d{4})$/.exec(lower);
  if (since) return `${since[1]}/..`;
  return undefined;
}

const cache = new Map<string, DateBounds | null>();
const decadeWords = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

function readBounds(text: string): DateBounds | undefined {
  if (/T/.test(text)) return undefined;
  const isInterval = text.includes('/');
  if (!isInterval) return readPoint(text);
  const [start = '', end = '', ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  const from = openEnd(start) ? undefined : readPoint(start);
  const to = openEnd(end) ? undefined : readPoint(end);
  if ((!openEnd(start) && !from) || (!openEnd(end) && !to)) return undefined;
  if (!from && !to) return undefined;
  return {
    earliest: from?.earliest ?? -Infinity,
    latest: to?.latest ?? Infinity,
    latestStart: from?.latest ?? to?.latest ?? Infinity,
    isInterval: true,
    isUncertain: Boolean(from?.isUncertain) || Boolean(to?.isUncertain),
  };
}

function readPoint(text: string): DateBounds | undefined {
  try {
    const value = edtf(text);
    const { earliest, latest } = value.type === 'Season' ? yearOf(text) : { earliest: value.min, latest: value.max };
    if (Number.isNaN(earliest) || Number.isNaN(latest)) return undefined;
    return { earliest, latest, latestStart: latest, isInterval: false, isUncertain: /[~?%X]/.test(text) };
  } catch {
    return undefined;
  }
}

/** A season's months differ by hemisphere, so its bounds are those of its year. */
function yearOf(text: string): { earliest: number; latest: number } {
  const year = Number(text.slice(0, 4));
  return { earliest: Date.UTC(year, 0, 1), latest: Date.UTC(year, 11, 31, 23, 59, 59, 999) };
}

function openEnd(text: string): boolean {
  return text === '..' || text === '';
}
