import type { Entry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { listLivedByNeed, type LivedGroup } from '../../archive/graph/lived.ts';
import { entryPath, partPath } from '../../site/paths.ts';

/** So many stand on the page of a principle; a page of its own tells how all others lived it. */
const mostHere = 12;

/** The page on which everyone who lived a principle stands, where its own has not all of them. */
export interface LivedPart {
  principle: Entry<'principles'>;
  groups: LivedGroup<Entry<'themes'>>[];
  path: string;
}

/** The pages of those principles that many lived. */
export function listLivedParts(archive: Archive): LivedPart[] {
  return archive.list('principles').flatMap((principle) => {
    const groups = listLivedByNeed(archive, principle);
    const path = findLivedPath(principle, groups);
    return path ? [{ principle, groups, path }] : [];
  });
}

/** Address of that page, where there is one. */
export function findLivedPath({ key }: Entry<'principles'>, groups: LivedPart['groups']): string | undefined {
  return countLived(groups, Infinity) > mostHere ? partPath(entryPath(key), 'lived') : undefined;
}

/** How many of each group fit on the page of the principle. */
export function fitGroups(groups: readonly LivedGroup<unknown>[]): number {
  let most = 1;
  while (most < mostHere && countLived(groups, most + 1) <= mostHere) most += 1;
  return most;
}

function countLived(groups: readonly LivedGroup<unknown>[], most: number): number {
  return groups.reduce((sum, { lived }) => sum + Math.min(lived.length, most), 0);
}
