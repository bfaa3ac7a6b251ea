import { parseDate } from './edtf.ts';

/**
 * An EDTF text for a date written in common English words, where one can be offered safely. “Since 1970” goes on in an
 * interval; as a point it is 1970. Where nothing but one year can be made out, that year is offered as about right.
 */
export function suggestDate(text: string, kind: 'interval' | 'point' = 'interval'): string | undefined {
  if (text.length > mostCharacters) return undefined;
  const words = text
    .toLowerCase()
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/(?<=.)[.!]$/, '');
  if (unknown.test(words)) return 'XXXX';
  const better = suggestSpan(words) ?? suggestOpen(words, kind) ?? suggestEither(words) ?? suggestPoint(words);
  if (better !== undefined) return parseDate(better) ? better : undefined;
  return suggestYear(words);
}

function suggestOpen(words: string, kind: 'interval' | 'point'): string | undefined {
  const since = /^(?:since|from) (.+)$/.exec(words)?.[1];
  const until = /^(?:until|till|before) (.+)$/.exec(words)?.[1];
  const point = suggestPoint(since ?? until ?? '');
  if (!point) return undefined;
  if (since && kind === 'point') return point;
  return since ? `${point}/..` : `../${point}`;
}

function suggestSpan(words: string): string | undefined {
  const span = /^(?:from )?(.+?)(?: ?[–—] ?| (?:to|until|till|-) |(?<=\d{4}s?)-(?=\d{4}))(.+)$/.exec(words);
  const between = /^between (.+) and (.+)$/.exec(words);
  const [, start = '', end = ''] = between ?? span ?? [];
  const from = suggestPoint(start);
  const to = /^(?:today|now|the present|present)$/.test(end) ? '..' : suggestPoint(end);
  return from && to ? `${from}/${to}` : undefined;
}

/** `1976 or 1977`: only of two years that follow each other. */
function suggestEither(words: string): string | undefined {
  const [, first = '', second = ''] = /^(?:in |either )?(\d{4}) or (?:in )?(\d{4})$/.exec(words) ?? [];
  return first !== '' && Number(second) === Number(first) + 1 ? `[${first},${second}]` : undefined;
}

/** Only where one year is named, and neither another number that may belong to the date nor a time beside that year. */
function suggestYear(words: string): string | undefined {
  const [year, ...others] = words.match(/\d{4}/g) ?? [];
  if (!year || others.length > 0 || !wholeYear.test(words)) return undefined;
  const hasDay = /\d/.test(words.replace(year, '')) && monthName.test(words);
  if (hasDay || /\d ?[-–—/.] ?\d|\b(?:not|after) \d/.test(words)) return undefined;
  return year >= '1500' && year <= '2029' ? `${year}~` : undefined;
}

function suggestPoint(words: string): string | undefined {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(words)) return words;
  const marked = suggestMarked(words);
  if (marked) return marked;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(words) ?? [];
  if (year && month) return joinDate(year, Number(month), day);
  return suggestNamed(words) ?? suggestShort(words) ?? suggestCentury(words) ?? suggestDecade(words);
}

function suggestMarked(words: string): string | undefined {
  const about = /^(?:about |around |circa |ca?\.? ?|approximately |~)(.*\d.*)$/.exec(words)?.[1];
  const maybe = /^(?:maybe |perhaps |probably |possibly |\?)(.*\d.*)$/.exec(words)?.[1];
  const inner = about ?? maybe;
  const point = inner && suggestPoint(inner);
  return point && `${point}${about ? '~' : '?'}`;
}

/** `14 July 1969`, `July 14, 1969`, `July 1969`, `spring of 1969`. */
function suggestNamed(words: string): string | undefined {
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]+)\.?(?: of)?,? (\d{4})$/.exec(words);
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(words);
  const [name = '', day, year = ''] = monthFirst?.slice(1) ?? [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  const season = seasons.get(name);
  if (season && !day) return `${year}-${season}`;
  const month = months.findIndex((whole) => name.length >= 3 && whole.startsWith(name)) + 1;
  return month > 0 ? joinDate(year, month, day) : undefined;
}

/** `winter 1976-77`, `autumn 76`: a number that can be no day is a year of the last century. */
function suggestShort(words: string): string | undefined {
  const [, from = '', to = ''] = /^(?:the )?winter (?:of )?(\d{4}) ?[-–/] ?(\d{2}|\d{4})$/.exec(words) ?? [];
  if (from !== '') return String(Number(from) + 1).endsWith(to) ? `${from}-24` : undefined;
  const [, name = '', year = ''] = /^([a-z]+)(?: of)? ['’]?(3[2-9]|[4-9]\d)$/.exec(words) ?? [];
  return name === '' ? undefined : suggestNamed(`${name} 19${year}`);
}

function suggestCentury(words: string): string | undefined {
  const century = /^(?:the )?(\d{2})(?:st|nd|rd|th) century$/.exec(words)?.[1];
  return century && `${Number(century) - 1}XX`;
}

/** Only where exactly one decade is named, and no year beside it. */
function suggestDecade(words: string): string | undefined {
  if (/\d{4}(?!['’]?s)/.test(words)) return undefined;
  const digits = [...words.matchAll(/\b((?:1[5-9]|20)[1-9])0['’]?s\b/g)].map((match) => `${match[1] ?? ''}X`);
  const short = [...words.matchAll(/(?<!\d)([2-9])0['’]?s\b/g)].map((match) => `19${match[1] ?? ''}X`);
  const named = decades.flatMap((name, index) => (words.split(/[^a-z]+/).includes(name) ? [`19${index + 2}X`] : []));
  const found = [...digits, ...short, ...named];
  return found.length === 1 ? found[0] : undefined;
}

function joinDate(year: string, month: number, day: string | undefined): string {
  return [year, String(month), ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
}

/** More than anyone says of a date. */
const mostCharacters = 200;
const unknown =
  /^(?:unknown|not known|n\.? ?d\.?|no date|undated|\?+|(?:i |we )?(?:have )?(?:no idea|don['’]?t know|do not know))$/;
const wholeYear = /(?<![\p{L}\d])\d{4}(?![\p{L}\d’'])/u;
const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const months = 'january february march april may june july august september october november december'.split(' ');
const seasons = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);
const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
