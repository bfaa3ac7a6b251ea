import type { Archive } from '../../archive/graph/archive.ts';
import { listClaimParts } from './claim-parts.ts';
import { listGapParts } from './gap-parts.ts';
import { listSourceParts } from './source-parts.ts';

/** Addresses of the pages of all lists that stand on several, without those of the lists themselves. */
export function listPartPaths(archive: Archive): string[] {
  const { kinds, themes } = listGapParts(archive);
  const parts = [...listClaimParts(archive).slice(1), ...listSourceParts(archive.list('sources')), ...kinds, ...themes];
  return parts.map(({ path }) => path);
}
