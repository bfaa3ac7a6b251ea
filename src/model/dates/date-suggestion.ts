import { toYearText } from './calendar.ts';
import {
  aboutWords,
  afterEra,
  beforeEra,
  betweenWords,
  centuryWords,
  decadeWords,
  findMonth,
  findSeason,
  fromWords,
  goingWords,
  maybeWords,
  spanWords,
  toPlainLetters,
  untilWords,
} from './date-words.ts';
import { parseDate } from './edtf.ts';

/**
 * An EDTF text for a date written in common words of six languages, where one can be offered safely. “Since 1970” goes
 * on in an interval; as a point it is 1970. Where nothing but one year can be made out, that year is offered as about
 * right.
 */
export function suggestDate(text: string, kind: 'interval' | 'point' = 'interval'): string | undefined {
  if (text.length > mostCharacters) return undefined;
  const words = toPlainLetters(text.toLowerCase())
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/(?<=[a-z]{3}|\d)[.!]$/, '');
  if (unknown.test(words)) return 'XXXX';
  const better = suggestSpan(words) ?? suggestOpen(words, kind) ?? suggestEither(words) ?? suggestPoint(words);
  if (better !== undefined) return parseDate(better) ? better : undefined;
  return suggestYear(words);
}

function suggestOpen(words: string, kind: 'interval' | 'point'): string | undefined {
  const since = openFrom.exec(words)?.[1];
  const until = openUntil.exec(words)?.[1];
  const point = suggestPoint(since ?? until ?? '');
  if (!point) return undefined;
  if (since && kind === 'point') return point;
  if (since) return `${point}/..`;
  return kind === 'point' ? `[..${point}]` : `../${point}`;
}

function suggestSpan(words: string): string | undefined {
  const short = suggestShortSpan(words);
  if (short) return short;
  const [, start = '', end = ''] = betweenWords.exec(words) ?? span.exec(words) ?? [];
  const from = suggestPoint(start);
  const to = goingWords.test(end.replace(/^(?:until|hasta|bis) /, '')) ? '..' : suggestPoint(end);
  return from && to ? `${from}/${to}` : undefined;
}

/** `1846-7` and `1939–45` are years; `1911/12` may be a month and is left to the writer. */
function suggestShortSpan(words: string): string | undefined {
  const [, year = '', rest = ''] = /^(\d{4}) ?[-–—/] ?(\d{1,2})$/.exec(words) ?? [];
  if (year === '' || (rest.length === 2 && Number(rest) <= 12)) return undefined;
  const later = year.slice(0, -rest.length) + rest;
  return later > year ? `${year}/${later}` : undefined;
}

/** `1976 or 1977`: only of two years that follow each other. */
function suggestEither(words: string): string | undefined {
  const [, first = '', second = ''] = /^(?:in |either )?(\d{4}) (?:or|o|ou|oder) (?:in )?(\d{4})$/.exec(words) ?? [];
  return first !== '' && Number(second) === Number(first) + 1 ? `[${first},${second}]` : undefined;
}

/** Only where one year is named, and neither another number that may belong to the date nor a time beside that year. */
function suggestYear(words: string): string | undefined {
  const [year, ...others] = words.match(/\d{4}/g) ?? [];
  if (!year || others.length > 0 || !wholeYear.test(words) || !english.test(words)) return undefined;
  const hasDay = /\d/.test(words.replace(year, '')) && words.split(/[^a-z]+/).some(findMonth);
  if (hasDay || /\d ?[-–—/.] ?\d|\b(?:not|after) \d/.test(words) || otherTime.test(words)) return undefined;
  return year >= '1500' && year <= '2029' ? `${year}~` : undefined;
}

function suggestPoint(words: string): string | undefined {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(words)) return words;
  const marked = suggestMarked(words);
  if (marked) return marked;
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(words) ?? [];
  if (year && month) return day || !isLaterYear(year, month) ? joinDate(year, Number(month), day) : undefined;
  return (
    suggestNamed(words) ?? suggestShort(words) ?? suggestCentury(words) ?? suggestDecade(words) ?? suggestEra(words)
  );
}

/** True where the last digits can be those of a later year, as in `1911/12`. */
function isLaterYear(year: string, last: string): boolean {
  return year.slice(0, -last.length) + last > year;
}

function suggestMarked(words: string): string | undefined {
  const about = marked.about.exec(words)?.[1];
  const maybe = marked.maybe.exec(words)?.[1];
  const inner = about ?? maybe;
  const point = inner && suggestPoint(inner);
  return point && /^-?[\dX-]+$/.test(point) ? `${point}${about ? '~' : '?'}` : undefined;
}

/** `14 July 1969`, `July 14, 1969`, `14 de julio de 1969`, `14. Juli 1969`, `1er mai 1968`, `spring of 1969`. */
function suggestNamed(words: string): string | undefined {
  const [, day, name = '', year = ''] = dayFirst.exec(words) ?? [];
  const [, otherName = '', otherDay, otherYear = ''] = monthFirst.exec(words) ?? [];
  if (otherName !== '') return joinNamed(otherName, otherDay, otherYear);
  const season = day === undefined ? findSeason(name) : undefined;
  return season ? `${year}-${season}` : joinNamed(name, day, year);
}

function joinNamed(name: string, day: string | undefined, year: string): string | undefined {
  const month = findMonth(name);
  return month === undefined ? undefined : joinDate(year, month, day);
}

/** `winter 1976-77`, `autumn 76`: a number that can be no day is a year of the last century. */
function suggestShort(words: string): string | undefined {
  const [, from = '', to = ''] = /^(?:the )?winter (?:of )?(\d{4}) ?[-–/] ?(\d{2}|\d{4})$/.exec(words) ?? [];
  if (from !== '') return String(Number(from) + 1).endsWith(to) ? `${from}-24` : undefined;
  const [, name = '', year = ''] = /^([a-z]+)(?: of)? ['’]?(3[2-9]|[4-9]\d)$/.exec(words) ?? [];
  return name === '' ? undefined : suggestNamed(`${name} 19${year}`);
}

function suggestCentury(words: string): string | undefined {
  if (!/[a-z]{2}|siglo/.test(words) || !/century|siglo|siecle|jahrhundert|sec/.test(words)) return undefined;
  const [, digits, roman] = centuryWords.exec(words) ?? [];
  const number = digits ? Number(digits) : roman ? readRoman(roman) : NaN;
  return number >= 11 && number <= 21 ? `${number - 1}XX` : undefined;
}

function readRoman(roman: string): number {
  const values = [...roman.matchAll(/x|ix|iv|v|i/g)].map(
    ([sign]) => ({ x: 10, ix: 9, v: 5, iv: 4, i: 1 })[sign] ?? NaN,
  );
  return values.reduce((sum, value) => sum + value, 0);
}

/** `the 1970s`, `seventies`; of several none. */
function suggestDecade(words: string): string | undefined {
  const [, named4, named2] = decadeWords.exec(words) ?? [];
  const tens = named4 ?? named2;
  if (tens?.endsWith('0')) return tens.length === 4 ? `${tens.slice(0, 3)}X` : `19${tens.slice(0, 1)}X`;
  if (/\d{4}(?!['’]?s)/.test(words)) return undefined;
  const digits = [...words.matchAll(/\b((?:1[5-9]|20)[1-9])0['’]?s\b/g)].map((match) => `${match[1] ?? ''}X`);
  const short = [...words.matchAll(/(?<!\d)([2-9])0['’]?s\b/g)].map((match) => `19${match[1] ?? ''}X`);
  const named = decades.flatMap((name, index) => (words.split(/[^a-z]+/).includes(name) ? [`19${index + 2}X`] : []));
  const found = [...digits, ...short, ...named, ...listSpanishDecades(words)];
  return found.length === 1 ? found[0] : undefined;
}

/** `los años setenta`, `en los ochenta`; before another word it counts people or things, and a century may be another. */
function listSpanishDecades(words: string): string[] {
  if (words.includes('siglo')) return [];
  const pattern = /\b(?:(?:anos|decada del?(?: los)?) ([a-z]+ta|veinte)\b|los ([a-z]+ta|veinte)$)/g;
  const named = [...words.matchAll(pattern)].map(([, year = '', alone = '']) => year || alone);
  return spanishDecades.flatMap((name, index) => (named.includes(name) ? [`19${index + 2}X`] : []));
}

/** `300 BC` is the year -299, for year 0 is 1 BC. */
function suggestEra(words: string): string | undefined {
  const before = beforeEra.exec(words)?.[1];
  if (before) return toYearText(1 - Number(before));
  const after = /[a-z]/.test(words) ? afterEra.exec(words)?.[1] : undefined;
  return after && toYearText(Number(after));
}

function joinDate(year: string, month: number, day: string | undefined): string {
  return [year, String(month), ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
}

/** More than anyone says of a date. */
const mostCharacters = 200;
const unknown =
  /^(?:unknown|not known|n\.? ?d\.?|s\.? ?[df]\.?|no date|undated|sin fecha|(?:fecha )?desconocid[oa]|no (?:lo )?se(?: sabe)?|se desconoce|no consta|sans date|ohne datum|sem data|senza data|\?+|(?:i |we )?(?:have )?(?:no idea|don['’]?t know|do not know))$/;
const wholeYear = /(?<![\p{L}\d])\d{4}(?![\p{L}\d’'])/u;
/** A word of a language in which the other words are understood well enough to say that they take nothing away. */
const english =
  /(?:^|[^a-z])(?:a|the|in|of|at|on|by|late|early|mid|end|that|when|about|around|some|during|year|fall|creo|principios|mediados|finales|ano)(?:[^a-z]|$)/;
/** Words by which a year is no point. */
const otherTime =
  /\b(?:present|today|now|ongoing|since|until|till|before|onwards?|to|from|through|desde|hasta|antes|despues|hoy|ahora|partir)\b/;

const openFrom = new RegExp(`^${fromWords} (.+)$`);
const openUntil = new RegExp(`^${untilWords} (.+)$`);
const span = new RegExp(
  `^(?:${fromWords} )?(.+?)(?: ?[–—] ?|${spanWords}|(?<=\\d{4}s?) ?- ?(?=\\d{4}|[a-z])| (?=hasta |bis ))(.+)$`,
);
const marked = {
  about: new RegExp(`^${aboutWords} ?((?<![a-z])[^~?]*\\d.*)$`),
  maybe: new RegExp(`^${maybeWords} ?((?<![a-z])[^~?]*\\d.*)$`),
};
const dayFirst =
  /^(?:(?:the|el|la|le|den|am|il|im|en(?: el| la)?|in|em) )?(?:(\d{1,2})(?:st|nd|rd|th|er|º|o|\.)? (?:of |de )?)?([a-z]+)\.?(?: of| de| del)?,? (\d{4})$/;
const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const spanishDecades = ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
