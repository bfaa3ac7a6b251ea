import { isTextEntry, type AnyEntry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { formatOrigin } from '../../archive/graph/origin.ts';
import { hasOrigin } from '../../citations/csl-item.ts';
import { collectionNames, type CollectionName } from '../../model/collections.ts';
import { entryPath, fullUrl } from '../../site/paths.ts';

/** The shape of what is exported, as semantic versioning counts: a field that goes or changes its meaning raises the first number. */
export const shapeVersion = '1.1.0';

/** Kinds that are exported. People are not: a list of them all is nobody's business. */
export const exportedCollections = collectionNames.filter((name) => name !== 'people');

export type ExportedCollection = Exclude<CollectionName, 'people'>;

/** What stands before an entry's own fields. */
export interface RecordHead {
  key: string;
  url: string;
  name: string;
  /** Where it came from, in a sentence; what travels takes it along. */
  origin?: string;
  firstPublished?: string;
  lastChanged?: string;
}

export type PublicRecord = RecordHead & Record<string, unknown>;

/** Fields that stay on the pages: who is named and why that is right is for those who read, not for lists. */
export const keptOnPages: ReadonlySet<string> = new Set(['people', 'consent', 'withdrawn']);

/** An entry or source as it is exported: its head, and the fields of the model that may leave the page. */
export function toPublicRecord(archive: Archive, entry: Exclude<AnyEntry, { collection: 'people' }>): PublicRecord {
  const revisions = archive.revisions(entry.key);
  const own = Object.entries(entry.data).filter(([name, value]) => !keptOnPages.has(name) && !isEmpty(value));
  return {
    key: entry.key,
    url: fullUrl(entryPath(entry.key)),
    name: archive.title(entry.key),
    ...(isTextEntry(entry) && hasOrigin(entry) && { origin: formatOrigin(archive, entry) }),
    ...(revisions && { firstPublished: revisions.firstPublished, lastChanged: revisions.lastChanged }),
    ...Object.fromEntries(own),
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
