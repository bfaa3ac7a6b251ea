import { siteLanguage } from '../../model/names/site-languages.ts';
import { isTextEntry, type AnyEntry, type Entry, type EntryKey, type TextEntry } from '../entry/entry.ts';
import { listFullNames, listNamedIds, standsIn, toNamingText } from '../entry/naming.ts';

/** Of every person the entries that name them: those that list them, and those in whose fields or text their full name stands, by their titles. */
export function indexNaming(
  persons: readonly Entry<'people'>[],
  all: readonly AnyEntry[],
  title: (key: string) => string,
): ReadonlyMap<EntryKey, TextEntry[]> {
  const people = persons.map(({ id, key, data }) => ({ id, key, names: listFullNames({ data }) }));
  const index = new Map<EntryKey, TextEntry[]>(people.map(({ key }) => [key, []]));
  const titled = all.filter(isTextEntry).map((entry) => ({ entry, title: title(entry.key) }));
  for (const { entry } of titled.sort((a, b) => a.title.localeCompare(b.title, siteLanguage))) {
    const listed = new Set(listNamedIds(entry));
    const text = toNamingText(entry);
    for (const { id, key, names } of people)
      if (listed.has(id) || names.some((name) => standsIn(text, name))) index.get(key)?.push(entry);
  }
  return index;
}
