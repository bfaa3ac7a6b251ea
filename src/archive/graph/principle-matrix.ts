import type { Entry } from '../entry/entry.ts';
import type { Archive } from './archive.ts';
import { listNeeds } from './needs.ts';
import { listLivedUnder, putOthersFirst, type LivedGroup } from './lived.ts';
import { listReferring } from './referring.ts';

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
  const counts = needs.map(
    ({ groups }) => new Map(groups.map(({ heading, lived }) => [heading?.id, lived.length] as const)),
  );
  return archive
    .list('principles')
    .map((principle) => ({
      principle,
      total: listReferring(archive, principle.key, { collection: 'projects', field: 'principles' }).length,
      counts: counts.map((ofNeed) => ofNeed.get(principle.id) ?? 0),
    }))
    .sort((a, b) => b.total - a.total);
}
