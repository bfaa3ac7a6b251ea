import edtf from 'edtf';

/**
 * Bounds of a date text of the Extended Date/Time Format (ISO 8601-2:2019): level 1 without long and negative years,
 * and the sets of level 2. Numbers are milliseconds since the epoch in UTC; an open or unknown end is infinite.
 */
export interface DateBounds {
  earliest: number;
  latest: number;
  /** Latest moment at which the thing can have begun; equals `latest` unless the text is an interval. */
  latestStart: number;
  isInterval: boolean;
  /** True where the text says `~`, `?`, `%`, leaves digits open with X, or gives several dates to choose from. */
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

const cache = new Map<string, DateBounds | null>();

/** Years, months, days and seasons of level 1, with open digits and one mark at the end. */
const pointPattern =
  /^(?:\d{4}(?:-(?:2[1-4]|XX(?:-XX)?|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]|XX))?))?|\d{3}X|\d{2}XX|XXXX)[~?%]?$/;

type Bounds = Pick<DateBounds, 'earliest' | 'latest'>;

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
  const inside = /^(?:\[(.+)\]|\{(.+)\})$/.exec(text);
  const members = (inside?.[1] ?? inside?.[2])?.split(',').map((member) => readMember(member.trim()));
  if (!members) return undefined;
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return undefined;
  return {
    earliest: Math.min(...known.map(({ earliest }) => earliest)),
    latest: Math.max(...known.map(({ latest }) => latest)),
  };
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
  const plain = text.replace(/[~?%]$/, '');
  if (/-2[1-4]$/.test(plain) && plain.length === 7) return readPoint(plain.slice(0, 4));
  try {
    const { min, max } = edtf(plain);
    return { earliest: min, latest: max };
  } catch {
    return undefined;
  }
}

function isOpen(text: string): boolean {
  return text === '..' || text === '';
}
