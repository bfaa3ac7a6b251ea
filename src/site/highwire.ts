import type { CollectionName } from '../model/collections.ts';
import { toCommaName, toWholeName } from '../model/names/comma-name.ts';
import type { Source, SourceName } from '../model/source.ts';
import { toZoteroRole, toZoteroType } from '../model/vocabularies/zotero.ts';
import { listTermValues, type TermRow } from './field-terms.ts';

/** What the head of an entry's page adds to what its fields say. */
export interface CitedPage {
  /** Full address of the page. */
  url: string;
  /** Day of the text as it stands. */
  lastChanged?: string | undefined;
}

/**
 * Tags of Highwire Press, which reference managers and scholarly search engines read, with Zotero's own for the type of
 * a thing. The page of a source speaks of the source; that of an entry speaks of itself.
 */
export function toHighwire(collection: CollectionName, data: object, page: CitedPage): TermRow[] {
  return collection === 'sources' ? toSourceRows(data as Source) : toEntryRows(collection, data, page);
}

function toSourceRows(source: Source): TermRow[] {
  const rows = listTermValues('sources', source, 'highwire').flatMap(({ term, text }): TermRow[] => {
    if (term === 'pages') return toPages(text);
    if (term === 'author') return [];
    if (term === 'container') return [[toContainerTag(source.type), text]];
    return [[`citation_${term === 'publisher' ? (publisherTags[source.type] ?? term) : term}`, text]];
  });
  return [
    ['z:itemType', toZoteroType(source.type)],
    ...toMakers(source),
    ...rows,
    ...(source.URL ? [['citation_public_url', source.URL] as const] : []),
  ];
}

/** Of an entry the language stands in its Dublin Core, and the site in Open Graph: each row weighs on every page. */
function toEntryRows(collection: CollectionName, data: object, { url, lastChanged }: CitedPage): TermRow[] {
  const rows = listTermValues(collection, data, 'highwire')
    .filter(({ term }) => term !== 'language')
    .map(({ term, text }): TermRow => [`citation_${term}`, term === 'author' ? toWholeName(text) : text]);
  return [
    ['z:itemType', 'webpage'],
    ...rows,
    ...(lastChanged && collection !== 'dispatches' ? [['citation_publication_date', lastChanged] as const] : []),
    ['citation_public_url', url],
  ];
}

/**
 * Who made a source, in the role that Zotero has for its type. One author alone with a space in both parts of the name
 * would be taken for two, and is left to the Dublin Core.
 */
function toMakers({ type, author, editor, interviewer }: Source): TermRow[] {
  const role = toZoteroRole(toZoteroType(type));
  return [
    ...(role === undefined && author.length === 1 && author.some(isTakenForTwo)
      ? []
      : author.map(toRow(role === undefined ? 'citation_author' : `z:${role}s`))),
    ...editor.map(toRow('citation_editor')),
    ...interviewer.map(toRow('z:interviewers')),
  ];
}

const toRow =
  (tag: string) =>
  (name: SourceName): TermRow => [tag, toCommaName(name)];

function isTakenForTwo(name: SourceName): boolean {
  return 'family' in name && name.family.includes(' ') && name.given?.includes(' ') === true;
}

/** Each of Highwire's tags for what a work is part of makes it a thing of one type; PRISM's leaves it what it is. */
function toContainerTag(type: Source['type']): string {
  return containerTags[toZoteroType(type)] ?? 'prism.publicationName';
}

const containerTags: Readonly<Partial<Record<string, string>>> = {
  journalArticle: 'citation_journal_title',
  bookSection: 'citation_inbook_title',
  conferencePaper: 'citation_conference_title',
};

const publisherTags: Readonly<Partial<Record<Source['type'], string>>> = {
  thesis: 'dissertation_institution',
  report: 'technical_report_institution',
};

function toPages(text: string): TermRow[] {
  const [first, last] = text.split(/[-–—]/).map((page) => page.trim());
  return [
    ...(first ? [['citation_firstpage', first] as const] : []),
    ...(last ? [['citation_lastpage', last] as const] : []),
  ];
}
