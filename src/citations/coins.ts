import { toCommaName } from '../model/names/comma-name.ts';
import { toZoteroType } from '../model/vocabularies/zotero.ts';
import type { CslItem } from './csl-item.ts';
import { namesOf, partsOf, textOf, wordsOf } from './csl-values.ts';

/**
 * A work as a ContextObject in a span's title (OpenURL COinS, ANSI/NISO Z39.88-2004), by which reference managers find
 * the works that a page lists.
 */
export function toCoins(item: CslItem): string {
  const { format, genre, title } = formats[item.type] ?? toDublinCore(item.type);
  const rows: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    [format === 'dc' ? 'rft.type' : 'rft.genre', genre],
    [`rft.${title}`, item.title],
    ...toNames(item, format),
    ['rft.date', partsOf(item, 'issued').join('-') || wordsOf(item, 'issued')],
    [
      format === 'journal' ? 'rft.jtitle' : title === 'atitle' ? 'rft.btitle' : 'rft.source',
      textOf(item, 'container-title'),
    ],
    ['rft.volume', textOf(item, 'volume')],
    ['rft.issue', textOf(item, 'issue')],
    ['rft.pages', textOf(item, 'page')],
    ['rft.publisher', textOf(item, 'publisher')],
    ['rft.place', textOf(item, 'publisher-place')],
    ['rft.isbn', textOf(item, 'ISBN')],
    ['rft.issn', textOf(item, 'ISSN')],
    ['rft_id', textOf(item, 'DOI') && `info:doi/${textOf(item, 'DOI')}`],
    [format === 'dc' ? 'rft.identifier' : 'rft_id', textOf(item, 'URL')],
  ];
  return rows.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join('&');
}

interface Format {
  format: 'journal' | 'book' | 'dissertation' | 'dc';
  genre: string;
  /** Where the title of the work itself stands. */
  title: 'atitle' | 'btitle' | 'title';
}

const article: Format = { format: 'journal', genre: 'article', title: 'atitle' };
const part: Format = { format: 'book', genre: 'bookitem', title: 'atitle' };
const formats: Readonly<Partial<Record<string, Format>>> = {
  'article-journal': article,
  review: article,
  book: { format: 'book', genre: 'book', title: 'btitle' },
  report: { format: 'book', genre: 'report', title: 'btitle' },
  chapter: part,
  'paper-conference': { ...part, genre: 'proceeding' },
  thesis: { format: 'dissertation', genre: 'dissertation', title: 'title' },
};

/** Dublin Core has no list of types: Zotero, which reads most COinS, looks here for its own. */
function toDublinCore(type: string): Format {
  return { format: 'dc', genre: toZoteroType(type), title: 'title' };
}

function toNames(item: CslItem, format: Format['format']): [string, string][] {
  const names = namesOf(item, item['author'] ? 'author' : 'editor');
  return names.flatMap((name, index): [string, string][] => {
    const whole = toCommaName(name);
    if (format === 'dc') return [['rft.creator', whole]];
    if ('literal' in name && format !== 'dissertation') return [['rft.aucorp', name.literal]];
    if (index > 0 || 'literal' in name) return [['rft.au', whole]];
    return [['rft.aulast', name.family], ...(name.given ? [['rft.aufirst', name.given] as [string, string]] : [])];
  });
}
