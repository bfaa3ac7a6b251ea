import type { Archive } from './archive.ts';
import type { Entry, TextEntry } from '../entry/entry.ts';
import { listNamedIds } from '../entry/naming.ts';

/** People whom an entry lists by their records, in its order. */
export function listPeople(archive: Archive, entry: TextEntry): Entry<'people'>[] {
  return [...new Set(listNamedIds(entry))].map((id) => archive.get(`people/${id}`) as Entry<'people'>);
}
