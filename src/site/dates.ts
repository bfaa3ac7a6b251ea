import { startOf, yearOf } from '../model/dates/calendar.ts';
import { parseDate } from '../model/dates/edtf.ts';
import { siteLanguage, type Language } from '../model/names/site-languages.ts';
import type { DatePhrases } from './strings/dates.ts';
import { dates as en } from './strings/en/dates.ts';
import { dates as es } from './strings/es/dates.ts';

const phrases: Readonly<Record<Language, DatePhrases>> = { en, es };

/**
 * An EDTF text (ISO 8601-2) in words: `1969-07/1976~` becomes “July 1969 – about 1976”, `-0299` becomes “300 BCE”.
 * Text that cannot be read is returned as it is.
 */
export function formatDate(text: string, language: Language = siteLanguage): string {
  const words = phrases[language];
  if (!parseDate(text)) return text;
  if (/^[[{]/.test(text)) return formatSet(text, language);
  if (!text.includes('/')) return formatPoint(text, language);
  const [start = '', end = ''] = text.split('/');
  if (end === '..') return fill(words.since, formatPoint(start, language), language);
  if (start === '..') return fill(words.until, formatPoint(end, language), language);
  if (end === '') return fill(words.endUnknown, formatPoint(start, language), language);
  if (start === '') return fill(words.startUnknown, formatPoint(end, language), language);
  return `${formatPoint(start, language)} – ${formatPoint(end, language)}`;
}

/** The years of an EDTF text, short: `1969–1976`, `1997–` for what goes on, `1997–?` where the end is not known. */
export function formatYears(text: string, language: Language = siteLanguage): string {
  const bounds = parseDate(text);
  if (!bounds) return text;
  const words = phrases[language];
  if (/^\[/.test(text) && !Number.isFinite(bounds.earliest))
    return fill(words.orEarlier, toYear(bounds.latest, language), language);
  if (/^\[/.test(text) && !Number.isFinite(bounds.latest))
    return fill(words.orLater, toYear(bounds.earliest, language), language);
  if (/^[[{]/.test(text)) return joinYears(toYear(bounds.earliest, language), toYear(bounds.latest, language));
  const [start = '', end] = text.split('/');
  if (end === undefined) return shortYear(start, language, words.decade);
  return joinYears(shortYear(start, language, words.decadeShort), shortYear(end, language, words.decadeShort));
}

/** A year in words, without leading zeros: `1936`, `33 CE`, `300 BCE` for -299. */
export function formatYear(year: number, language: Language = siteLanguage): string {
  if (year <= 0) return `${1 - year} ${phrases[language].before}`;
  return year < 100 ? `${year} ${phrases[language].after}` : String(year);
}

/** The ten years from a year, short: `1930s`, and `301–292 BCE` for -300. */
export function formatDecade(first: number, language: Language = siteLanguage): string {
  if (first >= 100) return fill(phrases[language].decadeShort, String(first), language);
  return joinYears(formatYear(first, language), formatYear(first + 9, language));
}

/** The decades from one to another, each by its first year: `1660s–1750s`, and `301–2 BCE`. */
export function formatDecades(first: number, last: number, language: Language = siteLanguage): string {
  if (first === last) return formatDecade(first, language);
  if (first < 100 || last < 100) return joinYears(formatYear(first, language), formatYear(last + 9, language));
  return joinYears(formatDecade(first, language), formatDecade(last, language));
}

/** Milliseconds since the epoch by which a list is put in order of time; what cannot be read comes last. */
export function sortTime(text: string): number {
  const bounds = parseDate(text);
  if (!bounds) return Infinity;
  return Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest;
}

/** Value for the `datetime` of an HTML `time` element, where the text has one. HTML knows no year before 1. */
export function toDatetime(text: string): string | undefined {
  const plain = text.replace(/[~?%]$/, '');
  const isPlain = /^(?!0000)\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(plain);
  return parseDate(text) && isPlain ? plain : undefined;
}

/** `[1970,1972]` is one of these, `{1970,1972}` all of these. */
function formatSet(text: string, language: Language): string {
  const words = phrases[language];
  const isChoice = text.startsWith('[');
  return text
    .slice(1, -1)
    .split(',')
    .map((part) => formatMember(part.trim(), isChoice, language))
    .join(isChoice ? words.or : words.and);
}

/** A span within a set, `1970..1972` or `1970..`, reads as an interval; an open one to choose from has its own words. */
function formatMember(member: string, isChoice: boolean, language: Language): string {
  const [start, end] = member.split('..');
  if (end === undefined) return formatPoint(member, language);
  if (isChoice && !start) return fill(phrases[language].orEarlier, formatPoint(end, language), language);
  if (isChoice && !end) return fill(phrases[language].orLater, formatPoint(start ?? '', language), language);
  return formatDate(`${start || '..'}/${end || '..'}`, language);
}

function formatPoint(text: string, language: Language): string {
  const words = phrases[language];
  const mark = /[~?%]$/.exec(text)?.[0];
  const plain = formatPlain(text.replaceAll(/[~?%]/g, ''), language);
  if (mark === '~') return fill(words.about, plain, language);
  if (mark === '?') return fill(words.unsure, plain, language);
  return mark === '%' ? fill(words.both, plain, language) : plain;
}

function formatPlain(text: string, language: Language): string {
  const words = phrases[language];
  if (text.startsWith('XXXX')) return words.unknown;
  const [, year = '', month, day] = /^(-?[\dX]{4})(?:-(..))?(?:-(..))?$/.exec(text) ?? [];
  if (year.endsWith('XX')) return formatCentury(year, language);
  if (year.endsWith('X')) return formatTenYears(year, language);
  const shown = formatYear(Number(year), language);
  if (!month || month === 'XX') return shown;
  const part = words.parts[Number(month) - 21];
  if (part) return `${part} ${shown}`;
  const name = listMonths(language)[Number(month) - 1];
  return [day && day !== 'XX' ? String(Number(day)) : '', name, shown].filter(Boolean).join(words.between);
}

function formatCentury(year: string, language: Language): string {
  const number = Number(year.slice(-4, -2)) + 1;
  const era = year.startsWith('-') ? phrases[language].before : number === 1 ? phrases[language].after : '';
  return [phrases[language].century(number), era].filter(Boolean).join(' ');
}

function formatTenYears(year: string, language: Language): string {
  const first = Number(year.replace('X', '0'));
  if (first >= 100) return fill(phrases[language].decade, String(first), language);
  return year.startsWith('-') ? formatDecade(first - 9, language) : formatDecade(first, language);
}

function shortYear(text: string, language: Language, decade: string): string {
  if (text === '..') return '';
  if (text === '' || text.startsWith('XXXX')) return '?';
  const year = /^-?[\dX]{4}/.exec(text)?.[0] ?? '';
  if (/^[1-9]\d\dX$/.test(year)) return fill(decade, `${year.slice(0, 3)}0`, language);
  return formatPlain(year, language);
}

function toYear(time: number, language: Language): string {
  return Number.isFinite(time) ? formatYear(yearOf(time), language) : '';
}

/** Of two years of one era before 100 CE, the era is said once. */
function joinYears(first: string, last: string): string {
  if (first === last) return first;
  const [, , era] = /^(\d+) (\D+)$/.exec(last) ?? [];
  return era && first.endsWith(` ${era}`) ? `${first.slice(0, -era.length - 1)}–${last}` : `${first}–${last}`;
}

/** Spanish puts an article before a day that follows a preposition. */
function fill(phrase: string, value: string, language: Language): string {
  const article = language === 'es' && !phrase.startsWith('{}') && /^\d{1,2} de /.test(value) ? 'el ' : '';
  return phrase.replaceAll('{}', article + value);
}

const monthNames: Partial<Record<Language, string[]>> = {};

/** Made when first asked for: a browser takes a tenth of a second to begin to write dates. */
function listMonths(language: Language): string[] {
  return (monthNames[language] ??= nameMonths(language));
}

function nameMonths(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long' });
  return Array.from({ length: 12 }, (_, index) => format.format(startOf(2000, index + 1, 1)));
}
