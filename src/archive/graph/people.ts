import type { Archive } from './archive.ts';
import { isTextEntry, type Entry, type EntryKey, type TextEntry } from '../entry/entry.ts';
import { listFullNames, listNamedIds, standsIn, toNamingText } from '../entry/naming.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';

/**
 * The entries that name a person: those that list them, and those in whose fields or text their full name stands, in
 * the order of the archive. Worked out of what entries say and written nowhere.
 */
export function listNaming(archive: Archive, person: Entry<'people'>): readonly TextEntry[] {
  const known = indexes.get(archive) ?? indexNaming(archive);
  indexes.set(archive, known);
  return known.get(person.key) ?? [];
}

/** People whom an entry lists by their records, in its order. */
export function listPeople(archive: Archive, entry: TextEntry): Entry<'people'>[] {
  return [...new Set(listNamedIds(entry))].map((id) => archive.get(`people/${id}`) as Entry<'people'>);
}

const indexes = new WeakMap<Archive, ReadonlyMap<EntryKey, TextEntry[]>>();

function indexNaming(archive: Archive): ReadonlyMap<EntryKey, TextEntry[]> {
  const people = archive.list('people').map(({ id, key, data }) => ({ id, key, names: listFullNames({ data }) }));
  const index = new Map<EntryKey, TextEntry[]>(people.map(({ key }) => [key, []]));
  const entries = [...archive.entries.values()].filter(isTextEntry);
  const titled = entries.map((entry) => ({ entry, title: archive.title(entry.key) }));
  for (const { entry } of titled.sort((a, b) => a.title.localeCompare(b.title, siteLanguage))) {
    const listed = new Set(listNamedIds(entry));
    const text = toNamingText(entry);
    for (const { id, key, names } of people)
      if (listed.has(id) || names.some((name) => standsIn(text, name))) index.get(key)?.push(entry);
  }
  return index;
}
