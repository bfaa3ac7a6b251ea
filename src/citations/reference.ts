import type { Source, SourceName } from '../model/source.ts';
import { siteLanguage, toLocale } from '../model/names/site-languages.ts';
import { formatDate, formatYears } from '../site/dates.ts';
import { translate, type StringKey } from '../site/translate.ts';

/** A source as readers see it, in parts: names, title, and where it appeared. */
export interface Citation {
  names: string;
  title: string;
  /** Whole works are set in italics, parts of works in quotation marks, described titles plainly. */
  titleStyle: 'work' | 'part' | 'described';
  /** Container, volume, pages, publisher and date, with commas between. */
  rest: string;
  address?: string;
}

export function toReference(source: Source): Citation {
  const container = source['container-title'];
  const volume = [source.volume, source.issue && `(${source.issue})`].filter(Boolean).join('');
  const rest = [
    ...listHelpers(source),
    source.edition && formatEdition(source.edition),
    container && volume ? `${container} ${volume}` : (container ?? volume),
    ...listSeries(source),
    source.page && translate(/^\w+$/.test(source.page) ? 'referencePage' : 'referencePages', { pages: source.page }),
    [source['publisher-place'], source.publisher].filter(Boolean).join(': '),
    source.issued ? formatDate(source.issued) : translate('referenceUndated'),
    !source.issued && source.accessed && translate('referenceAccessed', { date: formatDate(source.accessed) }),
    source['original-date'] && translate('referenceOriginal', { date: formatDate(source['original-date']) }),
    source.archive_location,
    source.archive,
    source['archive-place'],
  ].filter((part) => part);
  const address = source.URL ?? (source.DOI && doiUrl(source.DOI));
  const isPart = container !== undefined || source.type === 'post';
  const titleStyle = source.title.startsWith('[') ? 'described' : isPart ? 'part' : 'work';
  return {
    names: formatNames(source.author) || formatNames(source.editor),
    title: titleStyle === 'part' ? nestQuotes(source.title) : source.title,
    titleStyle,
    rest: rest.join(', '),
    ...(address && { address }),
  };
}

/** Quotation marks of a title that stands in such marks itself become single ones; those after a number mean inches. */
function nestQuotes(title: string): string {
  // In „these“ the second mark is the first of “those”.
  if (title.includes('„')) return title;
  return title
    .replaceAll(/(?<![\p{L}\p{N}])"([^"]*)"/gu, '‘$1’')
    .replaceAll(/(?<=\d)"/g, '″')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
}

/** The address of a DOI; marks that an address would read otherwise are encoded (DOI Handbook, §2.5.2.4). */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** A reference as one line of plain text. */
export function formatReference(source: Source): string {
  const { names, title, titleStyle, rest } = toReference(source);
  const quoted = titleStyle === 'part' ? `“${title}”` : title;
  return [names, quoted, rest].filter(Boolean).map(endSentence).join(' ');
}

/** Family names of one or two authors or editors, else where it appeared, with the year: what a short mention shows. */
export function formatShort(source: Source): string {
  const names = source.author.length > 0 ? source.author : source.editor;
  const known = names.map((name) => ('literal' in name ? name.literal : name.family));
  const who = joinNames(known, 2) || (source['container-title'] ?? source.publisher ?? source.title);
  return `${who}, ${source.issued ? formatYears(source.issued) : translate('referenceUndatedShort')}`;
}

/** A full stop where the text does not end a sentence already, as “Jr.” and “Who?” do. */
function endSentence(text: string): string {
  return /[.?!…][”’»]?$/.test(text) ? text : `${text}.`;
}

function listHelpers(source: Source): string[] {
  const rows = [
    ['referenceTranslator', source.translator],
    ['referenceInterviewer', source.interviewer],
  ] as const;
  return rows.flatMap(([words, names]) => (names.length > 0 ? [translate(words, { names: formatNames(names) })] : []));
}

/** Of a report or a bill its number, of a book its series and the number in it. */
function listSeries(source: Source): string[] {
  const number =
    source.number && (/^\d/.test(source.number) ? translate('referenceNumber', { n: source.number }) : source.number);
  return [[source['collection-title'], number].filter(Boolean).join(' ')];
}

function formatEdition(edition: string): string {
  if (/^\d+$/.test(edition)) return translate(nth[ordinals.select(Number(edition))] ?? nth.other, { n: edition });
  return /\bed/i.test(edition) ? edition : translate('referenceEditionNamed', { name: edition });
}

const ordinals = new Intl.PluralRules(siteLanguage, { type: 'ordinal' });
const nth: Readonly<Partial<Record<Intl.LDMLPluralRule, StringKey>> & { other: StringKey }> = {
  one: 'referenceEditionOne',
  two: 'referenceEditionTwo',
  few: 'referenceEditionFew',
  other: 'referenceEditionOther',
};

function formatNames(names: readonly SourceName[]): string {
  return joinNames(names.map(formatName), 3);
}

/** Names in a row as the language joins them; of more than `most` the first, and that there are others. */
function joinNames(names: readonly string[], most: number): string {
  return names.length > most ? translate('referenceOthers', { name: names[0] ?? '' }) : joiner.format(names);
}

const joiner = new Intl.ListFormat(toLocale(siteLanguage), { type: 'conjunction' });

function formatName(name: SourceName): string {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.given} ${name.family}` : name.family;
}

/** Title of a source's page: the work's, with who and when in short. */
export function formatPageTitle(source: Source): string {
  return `${toReference(source).title} (${formatShort(source)})`;
}
