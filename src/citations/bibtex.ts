import type { SourceName } from '../model/source.ts';
import { namesOf, partsOf, textOf, wordsOf } from './csl-values.ts';
import type { CslItem } from './csl-item.ts';

/**
 * A work as an entry of BibTeX, with the fields of biblatex beside it for what BibTeX has none for. UTF-8 stays as it
 * is; signs that TeX reads otherwise are written as its commands, so that no text ends its field.
 */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = partsOf(item, 'issued');
  const rows: [field: string, value: string | undefined][] = [
    ['author', toNames(namesOf(item, 'author'))],
    ['editor', toNames(namesOf(item, 'editor'))],
    ['translator', toNames(namesOf(item, 'translator'))],
    ['title', escaped(item.title)],
    [containerFields[item.type] ?? 'howpublished', escaped(textOf(item, 'container-title'))],
    ['series', escaped(textOf(item, 'collection-title'))],
    ['edition', escaped(textOf(item, 'edition'))],
    ['volume', escaped(textOf(item, 'volume'))],
    ['number', escaped(textOf(item, 'issue') ?? textOf(item, 'number'))],
    ['pages', escaped(textOf(item, 'page')?.replaceAll(/[-–—]+/g, '--'))],
    [publisherFields[item.type] ?? 'publisher', escaped(textOf(item, 'publisher'))],
    ['address', escaped(textOf(item, 'publisher-place'))],
    ['year', year],
    ['month', month],
    ['date', year && [year, month, day].filter(Boolean).join('-')],
    ['type', escaped(textOf(item, 'genre'))],
    ['entrysubtype', subtypes[item.type]],
    ['doi', verbatim(textOf(item, 'DOI'))],
    ['isbn', verbatim(textOf(item, 'ISBN'))],
    ['issn', verbatim(textOf(item, 'ISSN'))],
    ['url', verbatim(textOf(item, 'URL'))],
    ['urldate', partsOf(item, 'accessed').join('-') || undefined],
    ['language', escaped(textOf(item, 'language'))],
    ['library', escaped([textOf(item, 'archive'), textOf(item, 'archive_location')].filter(Boolean).join(', '))],
    ['abstract', escaped(textOf(item, 'abstract'))],
    ['note', escaped([wordsOf(item, 'issued'), textOf(item, 'note')].filter(Boolean).join('. '))],
  ];
  const fields = rows.flatMap(([field, value]) => (value ? [`  ${field} = {${value}},\n`] : []));
  return `@${types[item.type] ?? (item['URL'] ? 'online' : 'misc')}{${item.id},\n${fields.join('')}}\n`;
}

const types: Readonly<Partial<Record<string, string>>> = {
  book: 'book',
  chapter: 'incollection',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  review: 'article',
  'entry-encyclopedia': 'incollection',
  'entry-dictionary': 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
  pamphlet: 'booklet',
  manuscript: 'unpublished',
  motion_picture: 'movie',
  legal_case: 'jurisdiction',
  graphic: 'artwork',
  software: 'software',
};

/** What biblatex tells apart among articles. */
const subtypes: Readonly<Partial<Record<string, string>>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
};

/** What a work stands in, by its type. */
const containerFields: Readonly<Partial<Record<string, string>>> = {
  chapter: 'booktitle',
  'entry-encyclopedia': 'booktitle',
  'entry-dictionary': 'booktitle',
  'paper-conference': 'booktitle',
  'article-journal': 'journal',
  'article-magazine': 'journal',
  'article-newspaper': 'journal',
  review: 'journal',
};

const publisherFields: Readonly<Partial<Record<string, string>>> = { thesis: 'school', report: 'institution' };

/** Names of groups are braced whole, so that no word of theirs is taken for a given name, and no “and” parts them. */
function toNames(names: readonly SourceName[]): string | undefined {
  const written = names.map((name) => {
    if ('literal' in name) return `{${escaped(name.literal) ?? ''}}`;
    const family = / /.test(name.family) ? `{${escaped(name.family) ?? ''}}` : escaped(name.family);
    return [family, escaped(name.given)].filter(Boolean).join(', ');
  });
  return written.length > 0 ? written.join(' and ') : undefined;
}

function escaped(text: string | undefined): string | undefined {
  return text?.replaceAll(/[\\{}&%$#_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** BibTeX counts braces, escaped ones too. */
const commands: Readonly<Partial<Record<string, string>>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Addresses and numbers are taken as they are, but for what would end the field or begin a comment. */
function verbatim(text: string | undefined): string | undefined {
  return text?.replaceAll(/[{}\\ ]/g, (sign) => encodeURIComponent(sign));
}
