import type { Source } from '../model/source.ts';

/** What one needs to cite a source and to find it again. */
export const sourceParts = ['author', 'date', 'address', 'title'] as const;

export type SourcePart = (typeof sourceParts)[number];

/** Types of works that are kept and revised, so that they have no date of issue unless they name one. */
const revisedTypes: readonly Source['type'][] = ['entry-encyclopedia', 'webpage'];

/**
 * Which of these a record lacks. An editor stands for an author, a DOI, an ISBN or a place in print for an address; a
 * title in square brackets is ours and not the source's own. An article of a reference work and an undated web page are cited by the
 * day they were looked at, as APA, Chicago and MLA have it: `accessed` stands for their date. News, posts and articles
 * have a date, and lack it where it is not known.
 */
export function listMissing(source: Source): SourcePart[] {
  const { author, editor, issued, title } = source;
  const has: Record<SourcePart, boolean> = {
    author: author.length + editor.length > 0,
    date: issued !== undefined || isDatedByLook(source),
    address: hasAddress(source) || isFoundInPrint(source),
    title: !title.startsWith('['),
  };
  return sourceParts.filter((part) => !has[part]);
}

/** Whether the only date of a work that is kept and revised is the day it was looked at. */
export function isDatedByLook({ type, issued, accessed }: Source): boolean {
  return issued === undefined && accessed !== undefined && revisedTypes.includes(type);
}

/** Works that a library finds by who published them and when, also those older than the ISBN. */
const publishedTypes: readonly Source['type'][] = ['book', 'chapter', 'motion_picture', 'pamphlet', 'report', 'thesis'];

/** What appears in papers and programmes, which are found by their name and day. */
const dailyTypes: readonly Source['type'][] = ['article-newspaper', 'article-magazine', 'broadcast', 'interview'];

/**
 * Whether a record without an address says where the work stands in print: the volume, issue or page of what it is part
 * of, the paper and its day, who published a book and when, or the archive that keeps it.
 */
export function isFoundInPrint(source: Source): boolean {
  if (hasAddress(source)) return false;
  const { type, issued = '', volume, issue, page, publisher, archive } = source;
  if (archive !== undefined) return true;
  if (publisher !== undefined && publishedTypes.includes(type) && /^\d{4}/.test(issued)) return true;
  if (source['container-title'] === undefined) return false;
  if ([volume, issue, page].some((place) => place !== undefined)) return true;
  return dailyTypes.includes(type) && /^\d{4}-\d\d-\d\d$/.test(issued);
}

function hasAddress({ URL, DOI, ISBN }: Source): boolean {
  return [URL, DOI, ISBN].some((address) => address !== undefined);
}
