import type { Archive } from '../../archive/graph/archive.ts';
import { carriedParts, groupByCarried, type CarriedPart, type ClaimGroup } from '../../archive/graph/claim-groups.ts';
import { capitalise } from '../../model/names/fill.ts';
import type { Part } from '../../site/parts.ts';
import { listPath, partPath } from '../../site/paths.ts';
import { translate } from '../../site/translate.ts';

/** The pages of the list of claims by what they carried; the first sort stands at the address of the whole list. */
export function listClaimParts(archive: Archive): (Part & { id: CarriedPart; groups: readonly ClaimGroup[] })[] {
  const list = listPath('lineages');
  const all = groupByCarried(archive);
  return carriedParts
    .map((id) => ({
      id,
      path: id === carriedParts[0] ? list : partPath(list, 'carried', id),
      name: translate(`carried${capitalise(id) as Capitalize<CarriedPart>}`),
      count: all[id].reduce((sum, { claims }) => sum + claims.length, 0),
      groups: all[id],
    }))
    .filter(({ count, path }) => count > 0 || path === list);
}
