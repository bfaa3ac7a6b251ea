import { toDecade, yearOf } from '../../model/dates/calendar.ts';
import { sortTime } from '../../site/dates.ts';
import { translate } from '../../site/translate.ts';
import type { Archive } from './archive.ts';
import { listNeeds } from './needs.ts';
import type { AnyEntry, Entry } from '../entry/entry.ts';

/** A named group of a list page. */
export interface Group<Item extends AnyEntry = AnyEntry> {
  id: string;
  name: string;
  entries: readonly Item[];
}

/** Projects by the years in which they began, oldest first: by decade since 1960, more coarsely before. */
export function groupByEra(projects: readonly Entry<'projects'>[]): Group<Entry<'projects'>>[] {
  const sorted = [...projects].sort((a, b) => sortTime(a.data.period) - sortTime(b.data.period));
  return collect(sorted, (project) => {
    const year = yearOf(sortTime(project.data.period));
    if (!Number.isFinite(year)) return ['undated', translate('eraUndated')];
    if (year < 1900) return ['before-1900', translate('eraOld')];
    if (year < 1960) return ['from-1900', translate('eraEarly')];
    const decade = toDecade(year);
    return [`from-${decade}`, translate('eraDecade', { decade })];
  });
}

/** Entries under each need they name; one entry may stand under several. */
export function groupByNeed<Item extends Entry<'practices'> | Entry<'principles'>>(
  archive: Archive,
  entries: readonly Item[],
): Group<Item>[] {
  const needs = listNeeds(archive);
  const groups = needs.map((need) => ({
    id: need.id,
    name: need.data.title,
    entries: entries.filter((entry) => entry.data.themes.includes(need.id)),
  }));
  const grouped = new Set(groups.flatMap((group) => group.entries));
  const rest = entries.filter((entry) => !grouped.has(entry));
  return [...groups, { id: 'other', name: translate('manyNeeds'), entries: rest }].filter(
    (group) => group.entries.length > 0,
  );
}

/** Dispatches by the year of their date, the newest first. */
export function groupByYear(dispatches: readonly Entry<'dispatches'>[]): Group<Entry<'dispatches'>>[] {
  return collect([...dispatches].reverse(), ({ data }) => [`from-${data.date.slice(0, 4)}`, data.date.slice(0, 4)]);
}

/** Entries collected under the id and name that a function gives them, in the order of first meeting. */
export function collect<Item extends AnyEntry>(
  entries: readonly Item[],
  nameOf: (entry: Item) => readonly [id: string, name: string],
): Group<Item>[] {
  const groups = new Map<string, { id: string; name: string; entries: Item[] }>();
  for (const entry of entries) {
    const [id, name] = nameOf(entry);
    const group = groups.get(id);
    if (group) group.entries.push(entry);
    else groups.set(id, { id, name, entries: [entry] });
  }
  return [...groups.values()];
}
