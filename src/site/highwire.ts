import type { CollectionName } from '../model/collections.ts';
import type { Source } from '../model/source.ts';
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
export function toHighwire(collection: CollectionName, data: object, { url, lastChanged }: CitedPage): TermRow[] {
  const rows = listTermValues(collection, data, 'highwire').flatMap(({ term, text }): TermRow[] => {
    if (term === 'pages') return toPages(text);
    const type = collection === 'sources' ? (data as Source).type : undefined;
    // Of an entry the language stands in its Dublin Core, and the site in Open Graph: each row weighs on every page.
    if (type === undefined && term === 'language') return [];
    const tag = type === undefined ? term : tagFor(term, type);
    return tag === undefined ? [] : [[`citation_${tag}`, text]];
  });
  if (collection === 'sources') {
    const { type, URL } = data as Source;
    return [
      ['z:itemType', zoteroTypes[type] ?? 'document'],
      ...rows,
      ...(URL ? [['citation_public_url', URL] as const] : []),
    ];
  }
  return [
    ['z:itemType', 'webpage'],
    ...rows,
    ...(lastChanged && collection !== 'dispatches' ? [['citation_publication_date', lastChanged] as const] : []),
    ['citation_public_url', url],
  ];
}

/** What a work is part of, and who published it, have a tag of their own for some types. */
function tagFor(term: string, type: Source['type']): string | undefined {
  if (term === 'publisher') return publisherTags[type] ?? term;
  return term === 'container' ? (containerTags[type] ?? 'journal_title') : term;
}

const publisherTags: Readonly<Partial<Record<Source['type'], string>>> = {
  thesis: 'dissertation_institution',
  report: 'technical_report_institution',
};

const containerTags: Readonly<Partial<Record<Source['type'], string>>> = {
  chapter: 'inbook_title',
  'entry-encyclopedia': 'inbook_title',
  'entry-dictionary': 'inbook_title',
  'paper-conference': 'conference_title',
};

function toPages(text: string): TermRow[] {
  const [first, last] = text.split(/[-–—]/).map((page) => page.trim());
  return [
    ...(first ? [['citation_firstpage', first] as const] : []),
    ...(last ? [['citation_lastpage', last] as const] : []),
  ];
}

/** What Zotero calls each type of source that it has a name for. */
const zoteroTypes: Readonly<Partial<Record<Source['type'], string>>> = {
  book: 'book',
  chapter: 'bookSection',
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  report: 'report',
  thesis: 'thesis',
  webpage: 'webpage',
  'post-weblog': 'blogPost',
  post: 'forumPost',
  interview: 'interview',
  speech: 'presentation',
  motion_picture: 'film',
  broadcast: 'radioBroadcast',
  legal_case: 'case',
  hearing: 'hearing',
  manuscript: 'manuscript',
  'entry-encyclopedia': 'encyclopediaArticle',
  'entry-dictionary': 'dictionaryEntry',
  'paper-conference': 'conferencePaper',
  podcast: 'podcast',
  review: 'journalArticle',
  song: 'audioRecording',
  performance: 'presentation',
  map: 'map',
  graphic: 'artwork',
  dataset: 'dataset',
  software: 'computerProgram',
  bill: 'bill',
  legislation: 'statute',
  regulation: 'statute',
  patent: 'patent',
  standard: 'standard',
  personal_communication: 'letter',
};
