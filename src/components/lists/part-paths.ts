import type { Archive } from '../../archive/graph/archive.ts';
import { listNeedParts, listThreads } from '../../drawings/lineage/parts.ts';
import { listClaimParts } from './claim-parts.ts';
import { listFacetParts } from './facet-parts.ts';
import { listGapParts } from './gap-parts.ts';
import { listLivedParts } from './lived-parts.ts';
import { listProjectParts } from './project-parts.ts';
import { listSourceParts } from './source-parts.ts';
import { toThreadParts } from './thread-parts.ts';

/** Addresses of the pages of all lists that stand on several, without those of the lists themselves. */
export function listPartPaths(archive: Archive): string[] {
  const { kinds, themes } = listGapParts(archive);
  const parts = [
    ...listClaimParts(archive).slice(1),
    ...listProjectParts(archive.list('projects')),
    ...listSourceParts(archive.list('sources')),
    ...kinds,
    ...themes,
    ...listFacetParts(archive),
    ...listLivedParts(archive),
  ];
  const { threads, needs } = toThreadParts(listThreads(archive), listNeedParts(archive));
  return [...parts, ...threads, ...needs].map(({ path }) => path);
}
