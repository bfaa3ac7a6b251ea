import type { Source } from '../model/source.ts';

/** What one needs to cite a source and to find it again. */
export const sourceParts = ['author', 'date', 'address', 'title'] as const;

export type SourcePart = (typeof sourceParts)[number];

/**
 * Which of these a record lacks. An editor stands for an author, a DOI or ISBN for an address; a title in square
 * brackets is ours and not the source's own.
 */
export function listMissing({ author, editor, issued, URL, DOI, ISBN, title }: Source): SourcePart[] {
  const has: Record<SourcePart, boolean> = {
    author: author.length + editor.length > 0,
    date: issued !== undefined,
    address: [URL, DOI, ISBN].some((address) => address !== undefined),
    title: !title.startsWith('['),
  };
  return sourceParts.filter((part) => !has[part]);
}
