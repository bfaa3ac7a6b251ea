import { siteLanguage } from '../../model/names/site-languages.ts';
import { nameCountry } from '../../site/names.ts';
import type { Town } from './towns.ts';

/** The towns of one country. */
export interface Country {
  /** Its code in small letters, or `nowhere`. */
  id: string;
  /** Undefined where its towns name none. */
  name: string | undefined;
  towns: Town[];
}

/** More places than these are listed on a page for each country. */
const mostPlaces = 260;

/** Towns by country, in the order of its name; those that name none come last. */
export function groupByCountry(towns: readonly Town[]): Country[] {
  const groups = [...Map.groupBy(towns, ({ country }) => country)].map(([code, here]) => ({
    id: code?.toLowerCase() ?? 'nowhere',
    name: code === undefined ? undefined : nameCountry(code),
    towns: here,
  }));
  return groups.toSorted(
    (a, b) =>
      Number(a.name === undefined) - Number(b.name === undefined) ||
      (a.name ?? '').localeCompare(b.name ?? '', siteLanguage),
  );
}

/** Whether the places are too many for one page, so that each country has its own. */
export function needsPages(towns: readonly Town[]): boolean {
  return towns.reduce((sum, { places }) => sum + places.length, 0) > mostPlaces;
}
