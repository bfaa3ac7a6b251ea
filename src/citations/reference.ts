import type { Source, SourceName } from '../model/source.ts';
import { formatDate, formatYears } from '../site/dates.ts';

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
    container && volume ? `${container} ${volume}` : (container ?? volume),
    source.page && `${/^\w+$/.test(source.page) ? 'p.' : 'pp.'} ${source.page}`,
    source.publisher,
    source.issued ? formatDate(source.issued) : 'no date',
  ].filter((part) => part);
  const address = source.URL ?? (source.DOI && `https://doi.org/${source.DOI}`);
  return {
    names: formatNames(source.author) || formatNames(source.editor),
    title: source.title,
    titleStyle: source.title.startsWith('[') ? 'described' : container || source.type === 'post' ? 'part' : 'work',
    rest: rest.join(', '),
    ...(address && { address }),
  };
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
  const [first, second] = names.map((name) => ('literal' in name ? name.literal : name.family));
  const others = names.length > 2 ? ' and others' : second ? ` and ${second}` : '';
  const who = first ?? source['container-title'] ?? source.publisher ?? source.title;
  return `${who}${others}, ${source.issued ? formatYears(source.issued) : 'n.d.'}`;
}

/** A full stop where the text does not end a sentence already, as “Jr.” and “Who?” do. */
function endSentence(text: string): string {
  return /[.?!…][”’»]?$/.test(text) ? text : `${text}.`;
}

function formatNames(names: readonly SourceName[]): string {
  const shown = names.slice(0, 3).map(formatName);
  if (names.length > 3) return `${shown[0]} and others`;
  const last = shown.pop();
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : (last ?? '');
}

function formatName(name: SourceName): string {
  if ('literal' in name) return name.literal;
  return name.given ? `${name.given} ${name.family}` : name.family;
}
