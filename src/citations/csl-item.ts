import { languageOf } from '../archive/entry/words-language.ts';
import type { Entry, TextEntry } from '../archive/entry/entry.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { remember } from '../archive/reads/page-reads.ts';
import { formatOrigin } from '../archive/graph/origin.ts';
import { parseDate } from '../model/dates/edtf.ts';
import type { SourceName } from '../model/source.ts';
import { formatDate } from '../site/dates.ts';
import { entryPath, fullUrl } from '../site/paths.ts';
import { site } from '../site/site.ts';
import { nameKind } from '../site/translate.ts';
import { getTerm } from '../site/words/terms.ts';

/** An item of CSL-JSON 1.0.2, as styles, reference managers and other archives read it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  [variable: string]: string | CslDate | readonly SourceName[] | undefined;
}

/** A date of CSL: its parts, of one day or of two ends, or words where it has none. */
export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string };

/** A source with the names of CSL-JSON, which its fields have too; what the archive knows of it stands in the note. */
export function toCslSource(source: Pick<Entry<'sources'>, 'id' | 'data'>): CslItem {
  return ofSource(source);
}

/** Many pages show the same source. */
const ofSource = remember(makeItem);

function makeItem({ id, data }: Pick<Entry<'sources'>, 'id' | 'data'>): CslItem {
  const copied = copiedFields.flatMap((field) => {
    const value = data[field];
    return value === undefined || value.length === 0 ? [] : [[field, value] as const];
  });
  const dates = dateFields.flatMap((field) => {
    const value = data[field];
    return value === undefined ? [] : [[field, toCslDate(value)] as const];
  });
  return {
    id,
    type: sameTypes[data.type] ?? data.type,
    title: data.title,
    ...(Object.fromEntries([...copied, ...dates]) as Omit<CslItem, 'id' | 'type' | 'title'>),
    note: formatKnowledge(data),
  };
}

/** An entry of the archive as a web page that can be cited: by those whom it credits, of the day it last changed. */
export function toCslEntry(archive: Archive, entry: TextEntry): CslItem {
  const { data, key } = entry;
  const revisions = archive.revisions(key);
  const names = entry.collection === 'dispatches' ? [entry.data.by] : data.credits.map(({ name }) => name);
  return {
    id: key.replace('/', '-'),
    type: 'webpage',
    title: archive.title(key),
    author: (names.length > 0 ? [...new Set(names)] : [site.name]).map((literal) => ({ literal })),
    'container-title': site.name,
    ...(revisions && { issued: toCslDate(revisions.lastChanged) }),
    URL: fullUrl(entryPath(key)),
    language: languageOf(data, 'title'),
    genre: nameKind(entry.collection),
    ...(data.summary && { abstract: data.summary }),
    note: [data.careNote, hasOrigin(entry) && formatOrigin(archive, entry), `Licence: ${data.rights}`]
      .filter(Boolean)
      .join(' '),
  };
}

/** True for what can have come from somewhere. */
export function hasOrigin({ collection }: Pick<TextEntry, 'collection'>): boolean {
  return collection === 'projects' || collection === 'practices' || collection === 'principles';
}

/** How a source was seen and whose words it is, in plain words, with the note on it. */
export function formatKnowledge(source: Entry<'sources'>['data']): string {
  const { seen, voice, note, archivedUrl } = source;
  return [
    getTerm('sourceSeen', seen).definition,
    getTerm('sourceVoice', voice).definition,
    note,
    archivedUrl && `Archived copy: ${archivedUrl}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** An EDTF text as a date of CSL; what it has no parts for, such as one of several years, becomes words. */
export function toCslDate(text: string): CslDate {
  if (!parseDate(text)) return { literal: text };
  const ends = text.split('/').map((end) => plainDate.exec(end));
  if (!ends.every((end) => end !== null)) return { literal: formatDate(text) };
  const parts = ends.map(([, year, month, day]) => [year, month, day].flatMap((part) => (part ? [Number(part)] : [])));
  return { 'date-parts': parts, ...(/[~?%]/.test(text) && { circa: true }) };
}

const plainDate = /^(-?\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?[~?%]?$/;

/** What CSL 1.0.2 calls the types that it has no name of its own for. */
const sameTypes: Readonly<Partial<Record<string, string>>> = { zine: 'pamphlet', podcast: 'broadcast' };

const dateFields = ['issued', 'original-date', 'accessed'] as const;

const copiedFields = [
  ...(['author', 'editor', 'translator', 'interviewer'] as const),
  ...(['container-title', 'collection-title', 'edition', 'volume', 'issue', 'number', 'page'] as const),
  ...(['publisher', 'publisher-place', 'archive', 'archive_location', 'archive-place'] as const),
  ...(['URL', 'DOI', 'ISBN', 'ISSN', 'language'] as const),
];
