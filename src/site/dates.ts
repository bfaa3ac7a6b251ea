import { parseDate } from '../model/dates/edtf.ts';

export type Language = 'en' | 'es';

/**
 * An EDTF text (ISO 8601-2) in words: `1969-07/1976~` becomes “July 1969 – about 1976”. Text that cannot be read
 * is returned as it is.
 */
export function formatDate(text: string, language: Language = 'en'): string {
  const words = phrases[language];
  if (!parseDate(text)) return text;
  if (!text.includes('/')) return formatPoint(text, language);
  const [start = '', end = ''] = text.split('/');
  if (end === '..') return fill(words.since, formatPoint(start, language), language);
  if (start === '..') return fill(words.until, formatPoint(end, language), language);
  if (end === '') return fill(words.endUnknown, formatPoint(start, language), language);
  if (start === '') return fill(words.startUnknown, formatPoint(end, language), language);
  return `${formatPoint(start, language)} – ${formatPoint(end, language)}`;
}

/** The years of an EDTF text, short: `1969–1976`, `1997–` for what goes on, `1997–?` where the end is not known. */
export function formatYears(text: string, language: Language = 'en'): string {
  const bounds = parseDate(text);
  if (!bounds) return text;
  if (/^[[{]/.test(text)) return joinYears(toYear(bounds.earliest), toYear(bounds.latest));
  const [start = '', end] = text.split('/');
  if (end === undefined) return shortYear(start, language, phrases[language].decade);
  const { decadeShort } = phrases[language];
  return joinYears(shortYear(start, language, decadeShort), shortYear(end, language, decadeShort));
}

/** Milliseconds since the epoch by which a list is put in order of time; what cannot be read comes last. */
export function sortTime(text: string): number {
  const bounds = parseDate(text);
  if (!bounds) return Infinity;
  return Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest;
}

/** Value for the `datetime` of an HTML `time` element, where the text has one. */
export function toDatetime(text: string): string | undefined {
  const plain = text.replace(/[~?%]$/, '');
  return parseDate(text) && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(plain) ? plain : undefined;
}

const phrases = {
  en: {
    about: 'about {}',
    unsure: '{} (uncertain)',
    both: 'about {} (uncertain)',
    decade: 'the {}s',
    decadeShort: '{}s',
    century: 'between {}00 and {}99',
    since: 'since {}',
    until: 'until {}',
    endUnknown: 'from {}, end not known',
    startUnknown: 'until {}, beginning not known',
    unknown: 'date not known',
    or: ' or ',
    and: ' and ',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
  },
  es: {
    about: 'hacia {}',
    unsure: '{} (incierto)',
    both: 'hacia {} (incierto)',
    decade: 'los años {}',
    decadeShort: 'años {}',
    century: 'entre {}00 y {}99',
    since: 'desde {}',
    until: 'hasta {}',
    endUnknown: 'desde {}, final desconocido',
    startUnknown: 'hasta {}, comienzo desconocido',
    unknown: 'fecha desconocida',
    or: ' o ',
    and: ' y ',
    seasons: ['primavera de', 'verano de', 'otoño de', 'invierno de'],
  },
} as const;

function formatPoint(text: string, language: Language): string {
  const words = phrases[language];
  const set = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (set !== undefined)
    return set
      .split(',')
      .map((part) => formatDate(toInterval(part.trim()), language))
      .join(text.startsWith('[') ? words.or : words.and);
  const mark = /[~?%]$/.exec(text)?.[0];
  const plain = formatPlain(text.replaceAll(/[~?%]/g, ''), language);
  if (mark === '~') return fill(words.about, plain, language);
  if (mark === '?') return fill(words.unsure, plain, language);
  return mark === '%' ? fill(words.both, plain, language) : plain;
}

/** A span within a set, `1970..1972` or `1970..`, as an interval. */
function toInterval(member: string): string {
  const [start, end] = member.split('..');
  return end === undefined ? member : `${start || '..'}/${end || '..'}`;
}

function formatPlain(text: string, language: Language): string {
  const words = phrases[language];
  if (text.startsWith('XXXX')) return words.unknown;
  const [year = '', month, day] = text.split('-');
  if (/^\d{3}X$/.test(year)) return fill(words.decade, `${year.slice(0, 3)}0`, language);
  if (/^\d{2}XX$/.test(year)) return fill(words.century, year.slice(0, 2), language);
  if (!month || month === 'XX') return year;
  const season = words.seasons[Number(month) - 21];
  if (season) return `${season} ${year}`;
  const hasDay = day && day !== 'XX';
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'es', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(hasDay && { day: 'numeric' }),
  }).format(Date.UTC(Number(year), Number(month) - 1, hasDay ? Number(day) : 1));
}

function shortYear(text: string, language: Language, decade: string): string {
  if (text === '..') return '';
  if (text === '' || text.startsWith('XXXX')) return '?';
  const year = text.slice(0, 4);
  if (/^\d{3}X$/.test(year)) return fill(decade, `${year.slice(0, 3)}0`, language);
  return /^\d{4}$/.test(year) ? year : formatPlain(year, language);
}

function toYear(time: number): string {
  return Number.isFinite(time) ? String(new Date(time).getUTCFullYear()) : '';
}

function joinYears(first: string, last: string): string {
  return first === last ? first : `${first}–${last}`;
}

/** Spanish puts an article before a day that follows a preposition. */
function fill(phrase: string, value: string, language: Language): string {
  const article = language === 'es' && !phrase.startsWith('{}') && /^\d{1,2} de /.test(value) ? 'el ' : '';
  return phrase.replaceAll('{}', article + value);
}
