import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { listNeeds } from '../../archive/graph/needs.ts';

/** Projects by the need that they name first. */
export interface Band {
  /** Id of the theme, or `none`. */
  id: string;
  /** Its place among the needs, from 0; -1 for projects that name none. */
  number: number;
  need?: Entry<'themes'>;
  projects: Entry<'projects'>[];
}

/** Bands with some projects in them, or all, in the order of their needs; those without a need come last. */
export function listBands(archive: Archive, projects = archive.list('projects')): Band[] {
  const needs = listNeeds(archive);
  const places = new Map(needs.map(({ id }, index) => [id, index]));
  const groups = Map.groupBy(
    projects,
    ({ data }) => places.get(data.themes.find((theme) => places.has(theme)) ?? '') ?? -1,
  );
  return [...needs.entries(), [-1, undefined] as const].flatMap(([number, need]) => {
    const members = groups.get(number);
    return members ? [{ id: need?.id ?? 'none', number, ...(need && { need }), projects: members }] : [];
  });
}
