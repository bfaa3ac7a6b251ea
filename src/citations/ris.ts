import { toOnePart } from '../model/names/comma-name.ts';
import type { SourceName } from '../model/source.ts';
import { namesOf, partsOf, textOf, wordsOf } from './csl-values.ts';
import type { CslItem } from './csl-item.ts';

/**
 * A work as a record of RIS, as Zotero, Mendeley and EndNote read it. Texts hold no line end. Who asked in an interview
 * is listed with who answered, since no tag is theirs and one of another role would tell something else.
 */
export function toRis(item: CslItem): string {
  const [year, month = '', day = ''] = partsOf(item, 'issued');
  const [first, last] = textOf(item, 'page')?.split(/[-–—]+/) ?? [];
  const number = textOf(item, 'number');
  const looked = partsOf(item, 'accessed').join('/');
  const rows: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type] ?? (item['URL'] ? 'ELEC' : 'GEN')],
    ['ID', item.id],
    ...[...namesOf(item, 'author'), ...namesOf(item, 'interviewer')].map(toRow('AU')),
    ...namesOf(item, 'editor').map(toRow('ED')),
    ...namesOf(item, 'translator').map(toRow('A4')),
    ['TI', item.title],
    ['T2', textOf(item, 'container-title')],
    ['T3', textOf(item, 'collection-title')],
    ['PY', year],
    ['DA', year && (month ? `${year}/${month}/${day}` : `${year}//`)],
    ['ET', textOf(item, 'edition')],
    ['VL', textOf(item, 'volume')],
    ['IS', textOf(item, 'issue')],
    ['M1', item.type === 'report' ? undefined : number],
    ['M3', textOf(item, 'genre')],
    ['SP', first],
    ['EP', last],
    ['PB', textOf(item, 'publisher')],
    ['CY', textOf(item, 'publisher-place')],
    ['DO', textOf(item, 'DOI')],
    ['SN', (item.type === 'report' && number) || (textOf(item, 'ISBN') ?? textOf(item, 'ISSN'))],
    ['UR', textOf(item, 'URL')],
    ['Y2', looked],
    ['DB', textOf(item, 'archive')],
    ['AV', textOf(item, 'archive_location')],
    ['LA', textOf(item, 'language')],
    ['AB', textOf(item, 'abstract')],
    ['N1', [wordsOf(item, 'issued'), textOf(item, 'note')].filter(Boolean).join('. ')],
    ['ER', ' '],
  ];
  return `${rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.trim()}`] : [])).join('\r\n')}\r\n`;
}

const types: Readonly<Partial<Record<string, string>>> = {
  book: 'BOOK',
  chapter: 'CHAP',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  review: 'JOUR',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  post: 'ELEC',
  pamphlet: 'PAMP',
  speech: 'SLIDE',
  motion_picture: 'MPCT',
  broadcast: 'SOUND',
  legal_case: 'CASE',
  hearing: 'HEAR',
  manuscript: 'MANSCPT',
  collection: 'MANSCPT',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  'paper-conference': 'CPAPER',
  bill: 'BILL',
  legislation: 'STAT',
  map: 'MAP',
  graphic: 'ART',
  dataset: 'DATA',
  software: 'COMP',
  personal_communication: 'PCOMM',
  periodical: 'SER',
};

const toRow =
  (tag: string) =>
  (name: SourceName): [string, string] => [
    tag,
    'literal' in name ? toOnePart(name.literal) : [name.family, name.given].filter(Boolean).join(', '),
  ];
