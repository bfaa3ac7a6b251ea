import type { Entry } from '../entry/entry.ts';
import type { Archive } from './archive.ts';
import { listNeeds } from './needs.ts';
import { listLivedUnder, putOthersFirst, type LivedGroup } from './lived.ts';

/** A need, and the principles that its projects lived by, those that most of them lived first. */
export interface PrinciplesOfNeed {
  need: Entry<'themes'>;
  groups: LivedGroup<Entry<'principles'>>[];
}

/** Needs with the principles that were lived under them; needs of which nobody tells any are left out. */
export function listPrinciplesByNeed(archive: Archive): PrinciplesOfNeed[] {
  return listNeeds(archive)
    .map((need) => ({ need, groups: putOthersFirst(listLivedUnder(archive, need)) }))
    .filter(({ groups }) => groups.length > 0);
}

/** A principle, by how many projects it was lived in all, and under each of the needs. */
export interface PrincipleRow {
  principle: Entry<'principles'>;
  total: number;
  counts: number[];
}

/** How many projects of each need lived each principle; the one that most projects lived comes first. */
export function countByNeed(archive: Archive, needs: readonly PrinciplesOfNeed[]): PrincipleRow[] {
  const projects = archive.list('projects');
  return archive
    .list('principles')
    .map((principle) => ({
      principle,
      total: projects.filter(({ data }) => data.principles.some((item) => item.principle === principle.id)).length,
      counts: needs.map(({ groups }) => groups.find(({ heading }) => heading?.id === principle.id)?.lived.length ?? 0),
    }))
    .sort((a, b) => b.total - a.total);
}
