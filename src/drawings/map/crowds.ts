import { placeNames } from './names.ts';
import type { Town } from './towns.ts';
import type { View } from './view.ts';

/** The groups of towns that lie so near one another on a map that some of them, at least `gain`, have no room for a name. */
export function splitCrowded(
  towns: readonly Town[],
  { view, width, near, gain, smallest }: { view: View; width: number; near: number; gain: number; smallest: number },
): (readonly Town[])[] {
  const scale = width / view[2];
  const { unnamed } = placeNames(towns, { view, scale, taken: [] });
  if (unnamed.length === 0) return [];
  const groups = joinLone(groupNear(towns, near / scale), new Set(unnamed)).filter(
    (group) => group.filter((town) => unnamed.includes(town)).length >= gain,
  );
  /** A map of nearly all would show hardly more. */
  const isMost = (group: readonly Town[]) => group.length > towns.length * 0.75;
  return groups
    .flatMap((group) => (isMost(group) && view[2] > smallest ? halve(group) : [group]))
    .filter((group) => group.length > 1 && group.length < towns.length);
}

/** A town that stands alone without a name joins the group that is nearest. */
function joinLone(groups: readonly Town[][], unnamed: ReadonlySet<Town>): Town[][] {
  const isLone = ([first, ...others]: Town[]) => others.length === 0 && first !== undefined && unnamed.has(first);
  const joined = groups.filter((group) => !isLone(group)).map((group) => [...group]);
  for (const [lone] of groups.filter(isLone)) {
    if (!lone) continue;
    const far = (group: readonly Town[]) => Math.min(...group.map(({ x, y }) => Math.hypot(x - lone.x, y - lone.y)));
    const [nearest] = joined.toSorted((a, b) => far(a) - far(b));
    nearest?.push(lone);
  }
  return joined;
}

/** Towns joined by steps that are no longer than a distance. */
function groupNear(towns: readonly Town[], distance: number): Town[][] {
  const groups: Town[][] = [];
  const left = new Set(towns);
  for (const start of towns) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const at of group)
      for (const other of left)
        if (Math.hypot(other.x - at.x, other.y - at.y) < distance && left.delete(other)) group.push(other);
    groups.push(group);
  }
  return groups;
}

/** Two groups, parted where the widest empty strip lies across the longer side, not too near an end. */
function halve(towns: readonly Town[]): Town[][] {
  const spread = (axis: 'x' | 'y') =>
    Math.max(...towns.map((town) => town[axis])) - Math.min(...towns.map((town) => town[axis]));
  const axis = spread('x') >= spread('y') ? 'x' : 'y';
  const sorted = towns.toSorted((a, b) => a[axis] - b[axis]);
  const edge = Math.max(1, Math.floor((sorted.length * 3) / 8));
  let cut = edge;
  const gapAt = (index: number) => (sorted[index]?.[axis] ?? 0) - (sorted[index - 1]?.[axis] ?? 0);
  for (let index = edge; index <= sorted.length - edge; index += 1) if (gapAt(index) > gapAt(cut)) cut = index;
  return [sorted.slice(0, cut), sorted.slice(cut)];
}
