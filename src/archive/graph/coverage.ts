import { listContinents, type Continent } from '../../site/continents.ts';
import type { Entry } from '../entry/entry.ts';
import { completeness } from '../../model/vocabularies/projects.ts';
import { nameLanguage } from '../../site/names.ts';
import type { Archive } from './archive.ts';
import { groupByEra } from './groups.ts';

/** What the archive holds, counted: of what was found, which says nothing of what there was. */
export interface Coverage {
  /** Every continent on which people live, also those without a project; a project of two counts in both. */
  continents: Continent[];
  /** Projects by the years in which they began, and of each continent in the order of `continents`. */
  eras: { name: string; counts: number[]; all: number }[];
  /** Projects of each continent, of any time. */
  totals: number[];
  /** Projects without a country that may be shown. */
  placeless: number;
  /** Sources by their language, most first. */
  languages: { tag: string; name: string; count: number }[];
  /** Projects by how much of them is told, as the vocabulary orders that; none is left out. */
  told: { id: keyof typeof completeness.terms; count: number }[];
}

/** Counts what the archive holds by continent, time, language of its sources, and how much is told. */
export function countCoverage(archive: Archive): Coverage {
  const projects = archive.list('projects');
  const continents = listContinents();
  const countOn = (some: readonly Entry<'projects'>[]) =>
    continents.map(
      ({ countries }) => some.filter((project) => countriesOf(project).some((code) => countries.has(code))).length,
    );
  const tags = Map.groupBy(archive.list('sources'), ({ data }) => new Intl.Locale(data.language).language);
  return {
    continents,
    eras: groupByEra(projects).map(({ id, name, entries }) => ({
      name: toYears(id) ?? name,
      counts: countOn(entries),
      all: entries.length,
    })),
    totals: countOn(projects),
    placeless: projects.filter((project) => countriesOf(project).length === 0).length,
    languages: [...tags]
      .map(([tag, { length: count }]) => ({ tag, name: nameLanguage(tag), count }))
      .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)),
    told: (Object.keys(completeness.terms) as Coverage['told'][number]['id'][]).map((id) => ({
      id,
      count: projects.filter(({ data }) => data.completeness === id).length,
    })),
  };
}

/** Years of a decade by the id of its group, which a column says in less room than its name; undefined for other groups. */
function toYears(id: string): string | undefined {
  const first = Number(/^from-(\d{3}0)$/.exec(id)?.[1] ?? 0);
  return first >= 1960 ? `${first}–${first + 9}` : undefined;
}

/** Codes of the countries of a project that may be shown. */
export function countriesOf({ data }: Entry<'projects'>): string[] {
  return data.places.flatMap(({ country = [] }) => country);
}
