import type { Source, SourceName } from '../model/source.ts';
import { formatDate } from '../site/dates.ts';

/** A source as readers see it, in parts: names, title, and where it appeared. */
export interface Reference {
  names: string;
  title: string;
  /** Whole works are set in italics, parts of works in quotation marks, described titles plainly. */
  titleStyle: 'work' | 'part' | 'described';
  /** Container, volume, pages, publisher and date, with commas between. */
  rest: string;
  address?: string;
}

export function toReference(source: Source): Reference {
  const container = source['container-title'];
  const volume = [source.volume, source.issue && `(${source.issue})`].filter(Boolean).join('');
  const rest = [
    container && volume ? `${container} ${volume}` : (container ?? volume),
    source.page && `pp. ${source.page}`,
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
  return [names, quoted, rest].filter(Boolean).join('. ');
}

/** Family name of the first author, or the group: what a short mention shows. */
export function formatShort(source: Source): string {
  const first = source.author[0] ?? source.editor[0];
  const year = source.issued?.slice(0, 4) ?? 'n.d.';
  const name = first ? ('literal' in first ? first.literal : first.family) : source.title;
  return `${name}${source.author.length > 2 ? ' and others' : ''}, ${year}`;
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
