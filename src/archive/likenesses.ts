import type { AnyEntry } from './entry/entry.ts';
import { findSameThing, findSimilar, type Named } from './entry/similar.ts';

/** A new entry, and those the archive has that may be the same. */
export interface Likeness {
  entry: Named;
  others: Named[];
}

/** New entries that may be the same as one the archive has: nearly of one name, or of one address, ISBN, DOI or pair of ends. */
export function listLikenesses(entries: readonly AnyEntry[], isNew: (entry: AnyEntry) => boolean): Likeness[] {
  return entries.filter(isNew).flatMap((entry) => {
    const known = entries.filter((other) => other.collection === entry.collection && !isNew(other));
    const marks = new Set(listMarks(entry));
    const same = known.filter((other) => listMarks(other).some((mark) => marks.has(mark))).map(toNamed);
    const { title, also = [] } = toNamed(entry);
    const named = known.map(toNamed);
    const alike = [title, ...also].flatMap((name) => [...findSimilar(name, named), ...findSameThing(name, named)]);
    const others = [...new Map([...same, ...alike].map((other) => [other.key, other])).values()];
    return others.length > 0 ? [{ entry: toNamed(entry), others }] : [];
  });
}

/** Every name of the entries, which is no secret. */
export function listTitles(entries: readonly AnyEntry[]): string[] {
  return entries.map(toNamed).flatMap(({ title, also = [] }) => [title, ...also]);
}

function toNamed(entry: AnyEntry): Named {
  if (entry.collection === 'sources') return { key: entry.key, title: entry.data.title };
  if (entry.collection === 'people')
    return { key: entry.key, title: entry.data.name, also: entry.data.alsoKnownAs.map(({ name }) => name) };
  // A claim of lineage is found by its two ends: its title says nothing more.
  if (entry.collection === 'lineages') return { key: entry.key, title: '' };
  return { key: entry.key, title: entry.data.title, also: entry.data.alsoKnownAs.map(({ name }) => name) };
}

/** What no two entries of a collection share unless they are the same. */
function listMarks(entry: AnyEntry): string[] {
  if (entry.collection === 'lineages') return [`${entry.data.from} ${entry.data.to}`];
  if (entry.collection !== 'sources') return [];
  const { DOI, ISBN, URL } = entry.data;
  return [
    ...(DOI ? [`doi:${DOI.toLowerCase()}`] : []),
    ...(ISBN ? [`isbn:${ISBN.replaceAll('-', '')}`] : []),
    ...(URL
      ? [
          URL.toLowerCase()
            .replace(/^https?:\/\/(?:www\.)?/, '')
            .replace(/\/$/, ''),
        ]
      : []),
  ];
}
