import type { Entry, EntryKey } from '../entry/entry.ts';
import type { Archive } from './archive.ts';

export type FoundingPart = Entry<'founding'>['data']['parts'][number];

/** Parts that stand together under one heading; the first group may have none. */
export interface FoundingGroup {
  heading?: string;
  parts: FoundingPart[];
}

/** The founding documents by their number. */
export function listFounding(archive: Archive): Entry<'founding'>[] {
  return [...archive.list('founding')].sort((a, b) => a.data.number - b.data.number);
}

/** The parts of founding documents that an entry carries on, in the order of documents and parts. */
export function listFoundingParts(
  archive: Archive,
  key: EntryKey,
): { document: Entry<'founding'>; part: FoundingPart }[] {
  return listFounding(archive).flatMap((document) =>
    document.data.parts.filter(({ carriedOnBy }) => carriedOnBy.includes(key)).map((part) => ({ document, part })),
  );
}

/** All parts of a document, in its order, grouped under their headings. */
export function groupParts({ data }: Entry<'founding'>): FoundingGroup[] {
  const groups: FoundingGroup[] = [];
  data.parts.forEach((part) => {
    const last = groups.at(-1);
    if (last && part.heading === undefined) last.parts.push(part);
    else groups.push({ ...(part.heading && { heading: part.heading }), parts: [part] });
  });
  return groups;
}

/** The headings of a document in its order, with their ids in its page. */
export function listHeadings(document: Entry<'founding'>): { heading: string; anchor: string }[] {
  return groupParts(document).flatMap(({ heading, parts }) =>
    heading && parts[0] ? [{ heading, anchor: headingAnchorOf(parts[0]) }] : [],
  );
}

/** Id of the heading that a part stands first under, such as `from-lesson-4`. */
export function headingAnchorOf(first: Pick<FoundingPart, 'kind' | 'number'>): string {
  return `from-${anchorOf(first)}`;
}

/** Id of a part in its page, such as `lesson-4`. */
export function anchorOf({ kind, number }: Pick<FoundingPart, 'kind' | 'number'>): string {
  return `${kind}-${number}`;
}
