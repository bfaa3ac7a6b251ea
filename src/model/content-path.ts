import { collectionNames, collections, type CollectionName } from './collections.ts';
import { idPattern } from './fields/fields.ts';
import { mediaPattern } from './addresses/media-path.ts';
import { isReservedId } from './names/reserved-ids.ts';

/** An entry's file by its place in `content/`. */
export interface EntryPath {
  collection: CollectionName;
  id: string;
}

/** Longest id, in characters. */
export const maxIdLength = 100;

/** What `content/<collection>/<id>.<ending>` names; undefined for any path that cannot be an entry's. */
export function parseEntryPath(path: string): EntryPath | undefined {
  const [content, folder, file, ...rest] = path.split('/');
  const collection = collectionNames.find((known) => known === folder);
  if (content !== 'content' || !collection || !file || rest.length > 0) return undefined;
  const ending = `.${collections[collection].extension}`;
  const id = file.slice(0, -ending.length);
  return file.endsWith(ending) && describeId(id) === undefined ? { collection, id } : undefined;
}

/** True for a file beside an entry’s own that says it in another language. */
export function isTranslation(path: string): boolean {
  return /\/[^/.]+\.[^/.]+\.mdx$/.test(path);
}

/** Why an entry cannot have this id, in words that follow it; undefined where it can. The one rule for names. */
export function describeId(id: string): string | undefined {
  if (!idPattern.test(id)) return 'has a name that cannot be an address';
  if (id.length > maxIdLength) return `has a name longer than ${maxIdLength} characters`;
  if (isReservedId(id)) return `has a name that the site needs itself (${id})`;
  return undefined;
}

/** An entry by the names of its collection and its file; undefined where there can be none of that name. */
export function findEntryPath(collection: string, id: string): EntryPath | undefined {
  const known = collectionNames.find((name) => name === collection);
  return known && parseEntryPath(toEntryPath({ collection: known, id }));
}

/** Path of an entry's file from the folder that holds `content/`. */
export function toEntryPath({ collection, id }: EntryPath): string {
  return `content/${collection}/${id}.${collections[collection].extension}`;
}

/** True for a picture's path from the folder that holds `content/`. */
export function isMediaPath(path: string): boolean {
  return path.startsWith('content/') && mediaPattern.test(path.slice('content/'.length));
}
