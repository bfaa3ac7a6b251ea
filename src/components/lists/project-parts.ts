import type { Entry } from '../../archive/entry/entry.ts';
import { groupByEra, type Group } from '../../archive/graph/groups.ts';
import { splitPart, type Part } from '../../site/parts.ts';
import { listPath, partPath } from '../../site/paths.ts';

/** A page of projects that began in the same years. */
export interface ProjectPart extends Part {
  /** As its address ends. */
  id: string;
  group: Group<Entry<'projects'>>;
}

/** A row takes up to eight hundred bytes of HTML, and no page is to be over 100 kB. */
const mostProjects = 118;

/** The pages of the list of projects by the years in which they began; none where all stand on one page. */
export function listProjectParts(projects: readonly Entry<'projects'>[]): ProjectPart[] {
  if (projects.length <= mostProjects) return [];
  return groupByEra(projects).flatMap(({ id, name, entries }) =>
    splitPart({ id, name, items: entries }, mostProjects).map((part) => ({
      id: part.id,
      path: partPath(listPath('projects'), 'began', part.id),
      name: part.name,
      count: part.items.length,
      group: { id: part.id, name: part.name, entries: part.items },
    })),
  );
}
