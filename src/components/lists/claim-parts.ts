import type { AnyEntry } from '../../archive/entry/entry.ts';
import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { carriedParts, groupByCarried, type CarriedPart, type ClaimGroup } from '../../archive/graph/claim-groups.ts';
import { capitalise } from '../../model/names/fill.ts';
import { splitPart, type Part } from '../../site/parts.ts';
import { listPath, partPath } from '../../site/paths.ts';
import { translate } from '../../site/translate.ts';

/** A page of claims that carried one sort of thing. */
export interface ClaimPart extends Part {
  id: string;
  sort: CarriedPart;
  groups: readonly ClaimGroup[];
}

/** A claim takes some six hundred bytes of HTML, and no page is to be over 100 kB. */
const mostClaims = 100;

/** The pages of the list of claims by what they carried; the first stands at the address of the whole list. */
export function listClaimParts(archive: Archive): ClaimPart[] {
  const list = listPath('lineages');
  const all = groupByCarried(archive);
  return carriedParts
    .flatMap((sort) => {
      const items = all[sort].flatMap(({ thing, claims }) => claims.map((claim) => ({ thing, claim })));
      const name = translate(`carried${capitalise(sort) as Capitalize<CarriedPart>}`);
      return splitPart({ id: sort, name, items }, mostClaims).map((part) => ({ ...part, sort }));
    })
    .map(({ id, sort, name, items }) => ({
      id,
      sort,
      path: id === carriedParts[0] ? list : partPath(list, 'carried', id),
      name,
      count: items.length,
      groups: regroup(items),
    }))
    .filter(({ count, path }) => count > 0 || path === list);
}

/** The claims of a page under what they carried again; a group that goes on over pages has its heading on each. */
function regroup(items: readonly { thing: AnyEntry | undefined; claim: Claim }[]): ClaimGroup[] {
  return [...Map.groupBy(items, ({ thing }) => thing)].map(([thing, some]) => ({
    ...(thing && { thing }),
    claims: some.map(({ claim }) => claim),
  }));
}
