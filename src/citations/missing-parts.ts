import type { Source } from '../model/source.ts';

/** What one needs to cite a source and to find it again. */
export const sourceParts = ['author', 'date', 'address', 'title'] as const;

export type SourcePart = (typeof sourceParts)[number];

/** Types of works that are kept and revised, so that they have no date of issue unless they name one. */
const revisedTypes: readonly Source['type'][] = ['entry-encyclopedia', 'webpage'];

/**
 * Which of these a record lacks. An editor stands for an author, a DOI or ISBN for an address; a title in square
 * brackets is ours and not the source's own. An article of a reference work and an undated web page are cited by the
 * day they were looked at, as APA, Chicago and MLA have it: `accessed` stands for their date. News, posts and articles
 * have a date, and lack it where it is not known.
 */
export function listMissing(source: Source): SourcePart[] {
  const { author, editor, issued, URL, DOI, ISBN, title } = source;
  const has: Record<SourcePart, boolean> = {
    author: author.length + editor.length > 0,
    date: issued !== undefined || isDatedByLook(source),
    address: [URL, DOI, ISBN].some((address) => address !== undefined),
    title: !title.startsWith('['),
  };
  return sourceParts.filter((part) => !has[part]);
}

/** Whether the only date of a work that is kept and revised is the day it was looked at. */
export function isDatedByLook({ type, issued, accessed }: Source): boolean {
  return issued === undefined && accessed !== undefined && revisedTypes.includes(type);
}
