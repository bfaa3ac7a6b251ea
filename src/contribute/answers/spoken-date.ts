import { toYearText, yearOf } from '../../model/dates/calendar.ts';
import { suggestDate } from '../../model/dates/date-suggestion.ts';
import { isBackwards, parseDate } from '../../model/dates/edtf.ts';
import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { formatDate } from '../../site/dates.ts';
import type { DateAnswer } from '../questions/question.ts';

/** What the form makes of a date in someone's own words. */
export interface SaidDate {
  /** EDTF text. */
  means: string;
  /** The same in words, to be agreed to. */
  words: string;
  /** True where it was said in EDTF or in the very words in which it reads, so that there is nothing to agree to. */
  isPlain: boolean;
}

/** Reads a date in common words; undefined where nothing can be offered safely. */
export function readDate(said: string, language: Language = siteLanguage): SaidDate | undefined {
  const text = said.trim();
  const means = parseDate(text) ? text : (readGoing(text) ?? suggestDate(text, 'point'));
  if (means === undefined || isBackwards(means)) return undefined;
  const words = toWords(means, language);
  return { means, words, isPlain: means === text || isSameSaid(text, words) };
}

/** True for the same words, whatever their spacing and capitals. */
export function isSameSaid(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase());
  return a === b;
}

/** The EDTF text of an answer: the one agreed to, or the one that needs no agreement. */
export function meaningOf({ said, means }: DateAnswer): string | undefined {
  if (said.trim() === '') return undefined;
  if (means) return means;
  const read = readDate(said);
  return read?.isPlain ? read.means : undefined;
}

/**
 * One EDTF interval of two answers. An end that is not known stays open in the way EDTF writes it; where neither is
 * known it is XXXX. A beginning that is a span already stands for both.
 */
export function toPeriod(began: string | undefined, ended: string | undefined): string {
  const from = began === goesOn ? undefined : began;
  if (from?.includes('/') && !ended) return from;
  const start = pointOf(from, 0);
  const end = ended === goesOn ? '..' : pointOf(ended, 1);
  if (!start && (!end || end === '..')) return unknownDate;
  return start === end ? start : `${start}/${end}`;
}

/** What `readDate` makes of “it goes on”. */
export const goesOn = '..';
/** EDTF text of a date of which nothing is known. */
export const unknownDate = 'XXXX';

const going =
  /^(?:it |we |they )?(?:is |are )?(?:still )?(?:goes on|going(?: on)?|continues|continuing|ongoing|now|today|the present|present|active|exists|here|not (?:yet )?ended|it (?:has not|didn['’]t) end(?:ed)?|(?:todav[ií]a )?(?:sigue|contin[uú]a|existe)(?: hasta hoy| en marcha| activ[oa])?|hasta hoy|hoy)\.?$/i;

function readGoing(text: string): string | undefined {
  return going.test(text.replaceAll(/\s+/g, ' ')) ? goesOn : undefined;
}

function toWords(means: string, language: Language): string {
  if (means === goesOn) return language === 'es' ? 'continúa' : 'it goes on';
  return formatDate(means, language);
}

/** An interval has points at its ends: of a span its near end, of several dates to choose from the first or last. */
function pointOf(means: string | undefined, end: 0 | 1): string {
  if (!means || means === unknownDate) return '';
  if (means.includes('/')) return means.split('/')[end] ?? '';
  if (!/^[[{]/.test(means)) return means;
  const bounds = parseDate(means);
  const time = end === 0 ? bounds?.earliest : bounds?.latest;
  return time !== undefined && Number.isFinite(time) ? toYearText(yearOf(time)) : '';
}
