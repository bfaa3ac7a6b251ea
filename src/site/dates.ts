import { parseDate } from '../model/edtf.ts';

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
  if (end === '..') return fill(words.since, formatPoint(start, language));
  if (start === '..') return fill(words.until, formatPoint(end, language));
  if (end === '') return fill(words.endUnknown, formatPoint(start, language));
  if (start === '') return fill(words.startUnknown, formatPoint(end, language));
  return `${formatPoint(start, language)} – ${formatPoint(end, language)}`;
}

/** The years of an EDTF text, short: `1969–1976`, `1997–`, `the 1970s`. */
export function formatYears(text: string, language: Language = 'en'): string {
  const [start = '', end] = text.split('/');
  const first = shortYear(start, language);
  if (end === undefined) return first;
  if (isOpen(end)) return `${first}–`;
  const last = shortYear(end, language);
  return first === last ? first : `${first}–${last}`;
}

/** Milliseconds since the epoch by which a list is put in order of time; what cannot be read comes last. */
export function sortTime(text: string): number {
  const bounds = parseDate(text);
  if (!bounds || text.startsWith('XXXX')) return Infinity;
  return Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest;
}

/** Value for the `datetime` of an HTML `time` element, where the text has one. */
export function toDatetime(text: string): string | undefined {
  return /^\d{4}(?:-\d{2}){0,2}[~?%]?$/.test(text) ? text.replace(/[~?%]$/, '') : undefined;
}

const phrases = {
  en: {
    about: 'about {}',
    unsure: '{} (uncertain)',
    both: 'about {} (uncertain)',
    decade: 'the {}s',
    century: 'between {}00 and {}99',
    since: 'since {}',
    until: 'until {}',
    endUnknown: 'from {}, end not known',
    startUnknown: 'until {}, beginning not known',
    unknown: 'date not known',
    or: ' or ',
    seasons: ['spring', 'summer', 'autumn', 'winter'],
  },
  es: {
    about: 'hacia {}',
    unsure: '{} (incierto)',
    both: 'hacia {} (incierto)',
    decade: 'los años {}',
    century: 'entre {}00 y {}99',
    since: 'desde {}',
    until: 'hasta {}',
    endUnknown: 'desde {}, final desconocido',
    startUnknown: 'hasta {}, comienzo desconocido',
    unknown: 'fecha desconocida',
    or: ' o ',
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  },
} as const;

function formatPoint(text: string, language: Language): string {
  const words = phrases[language];
  const set = /^[[{](.*)[\]}]$/.exec(text);
  if (set)
    return (set[1] ?? '')
      .split(',')
      .map((part) => formatPoint(part.trim(), language))
      .join(words.or);
  const mark = /[~?%]$/.exec(text)?.[0];
  const plain = formatPlain(text.replaceAll(/[~?%]/g, ''), language);
  if (mark === '~') return fill(words.about, plain);
  if (mark === '?') return fill(words.unsure, plain);
  return mark === '%' ? fill(words.both, plain) : plain;
}

function formatPlain(text: string, language: Language): string {
  const words = phrases[language];
  if (text.startsWith('XXXX')) return words.unknown;
  const [year = '', month, day] = text.split('-');
  if (/^\d{3}X$/.test(year)) return fill(words.decade, `${year.slice(0, 3)}0`);
  if (/^\d{2}XX$/.test(year)) return fill(words.century, year.slice(0, 2));
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

function shortYear(text: string, language: Language): string {
  const year = text.replaceAll(/[~?%[\]{}]/g, '').slice(0, 4);
  if (year === 'XXXX') return '?';
  return /^\d{4}$/.test(year) ? year : formatPoint(year, language);
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

function fill(phrase: string, value: string): string {
  return phrase.replaceAll('{}', value);
}
