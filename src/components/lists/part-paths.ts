import type { Archive } from '../../archive/graph/archive.ts';
import { listNeedParts, listThreads } from '../../drawings/lineage/parts.ts';
import { pagePath, partPath } from '../../site/paths.ts';
import { listClaimParts } from './claim-parts.ts';
import { listFacetParts } from './facet-parts.ts';
import { listGapParts } from './gap-parts.ts';
import { listLivedParts } from './lived-parts.ts';
import { listProjectParts } from './project-parts.ts';
import { listSourceParts } from './source-parts.ts';

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
  const overview = pagePath('overview');
  return [
    ...parts.map(({ path }) => path),
    ...listThreads(archive).map(({ practice }) => partPath(overview, 'practice', practice.id)),
    ...listNeedParts(archive).map(({ id }) => partPath(overview, 'need', id)),
  ];
}
