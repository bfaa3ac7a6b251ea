import { titleFieldOf } from '../../model/names/collection-names.ts';
import { openText } from '../../archive/files/open-file.ts';
import { findEntryPath, toEntryPath } from '../../model/content-path.ts';

/** The title in an entry's text, which is read by its key; undefined for what is no entry or has no title. */
export async function readTitle(
  key: string,
  read: (place: { collection: string; slug: string; path: string }) => Promise<string | undefined>,
): Promise<string | undefined> {
  const [collection = '', slug = ''] = key.split('/');
  const entry = findEntryPath(collection, slug);
  if (!entry) return undefined;
  const path = toEntryPath(entry);
  const { header } = openText({ ...entry, name: path, path }, (await read({ collection, slug, path })) ?? '');
  const data = header?.data as Partial<Record<string, unknown>> | undefined;
  const title = data?.[titleFieldOf(entry.collection)];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
}
