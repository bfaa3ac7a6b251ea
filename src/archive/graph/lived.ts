import { sortTime } from '../../site/dates.ts';
import type { Entry, EntryKey } from '../entry/entry.ts';
import type { Archive } from './archive.ts';
import { listReferring, pickListed } from './referring.ts';
import { listNeeds } from './needs.ts';

/** A project that lived a principle, and how, in the words of its entry. */
export interface Lived {
  carrier: Entry<'projects'>;
  how: string;
}

/** Projects under one heading, oldest first. */
export interface LivedGroup<Heading> {
  /** Undefined where a project names none. */
  heading: Heading | undefined;
  lived: Lived[];
}

/** Who lived a principle, by the need that each project names first; the need with the most projects comes first. */
export function listLivedByNeed(archive: Archive, { id, key }: Entry<'principles'>): LivedGroup<Entry<'themes'>>[] {
  const needs = listNeeds(archive);
  const needOf = ({ data }: Entry<'projects'>) =>
    data.themes.map((theme) => needs.find((need) => need.id === theme)).find((need) => need !== undefined);
  const carriers = listReferring(archive, key, { collection: 'projects', field: 'principles' });
  const all = carriers.flatMap((carrier) => findLived(carrier, id));
  return toGroups(all, ({ carrier }) => needOf(carrier));
}

/** Which principles were lived by the projects of a theme, and how; the one that most of them lived comes first. */
export function listLivedUnder(archive: Archive, { key }: Entry<'themes'>): LivedGroup<Entry<'principles'>>[] {
  const carriers = listReferring(archive, key, { collection: 'projects', field: 'themes' });
  const all = carriers.flatMap((carrier) =>
    carrier.data.principles.map(({ principle, how }) => ({ principle, lived: { carrier, how } })),
  );
  const groups = Map.groupBy(all, ({ principle }): EntryKey => `principles/${principle}`);
  return pickListed(archive, 'principles', groups.keys())
    .map((heading) => ({ heading, lived: sortByTime((groups.get(heading.key) ?? []).map(({ lived }) => lived)) }))
    .sort((a, b) => b.lived.length - a.lived.length);
}

/**
 * Projects that do a practice still, as far as their entries say: the project goes on, and so does what it did of this.
 * Oldest first, each with when it was last said to go on.
 */
export function listCarriersToday(
  archive: Archive,
  { id, key }: Entry<'practices'>,
): { carrier: Entry<'projects'>; how?: string; seen?: string }[] {
  const goesOn = (period: string | undefined) => period === undefined || period.endsWith('/..');
  return listReferring(archive, key, { collection: 'projects', field: 'practices' })
    .filter(({ data }) => goesOn(data.period) && data.endings.every(({ how }) => how === 'continuing'))
    .flatMap((carrier) => {
      const item = carrier.data.practices.find(({ practice }) => practice === id);
      if (!item || !goesOn(item.period)) return [];
      const seen = carrier.data.endings.find(({ when }) => when)?.when;
      return [{ carrier, ...(item.how && { how: item.how }), ...(seen && { seen }) }];
    })
    .sort((a, b) => sortTime(a.carrier.data.period) - sortTime(b.carrier.data.period));
}

/** The same groups, each beginning with a project that none before it begins with, where it has one. */
export function putOthersFirst<Heading>(groups: readonly LivedGroup<Heading>[]): LivedGroup<Heading>[] {
  const seen = new Set<Entry<'projects'>>();
  return groups.map(({ heading, lived }) => {
    const first = lived.find(({ carrier }) => !seen.has(carrier)) ?? lived[0];
    if (first) seen.add(first.carrier);
    return { heading, lived: lived.toSorted((a, b) => Number(b === first) - Number(a === first)) };
  });
}

/** How many of each group may stand where all together are to be at most so many; at least one, at most as many as wanted. */
export function fitLived(groups: readonly LivedGroup<unknown>[], wanted: number, inAll: number): number {
  const longest = Math.max(1, ...groups.map(({ lived }) => lived.length));
  let fit = Math.min(wanted, longest);
  const count = () => groups.reduce((sum, { lived }) => sum + Math.min(lived.length, fit), 0);
  while (fit > 1 && count() > inAll) fit -= 1;
  return fit;
}

function findLived(carrier: Entry<'projects'>, principle: string): Lived[] {
  return carrier.data.principles.filter((item) => item.principle === principle).map(({ how }) => ({ carrier, how }));
}

function toGroups<Heading>(
  all: readonly Lived[],
  headingOf: (one: Lived) => Heading | undefined,
): LivedGroup<Heading>[] {
  return [...Map.groupBy(all, headingOf)]
    .map(([heading, lived]) => ({ heading, lived: sortByTime(lived) }))
    .sort(
      (a, b) => Number(b.heading !== undefined) - Number(a.heading !== undefined) || b.lived.length - a.lived.length,
    );
}

function sortByTime(lived: readonly Lived[]): Lived[] {
  return lived.toSorted((a, b) => sortTime(a.carrier.data.period) - sortTime(b.carrier.data.period));
}
