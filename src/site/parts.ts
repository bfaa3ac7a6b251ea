/** One page of a list that stands on several. */
export interface Part {
  path: string;
  name: string;
  count: number;
}

/**
 * Which parts a page links to: all, or where they are too many for one page the first, the last, those beside it, and
 * more and more widely spaced ones, so that each is a few steps away. `at` is the place of the page itself, -1 for none.
 */
export function foldParts<Item>(parts: readonly Item[], at: number, most = 60): Item[] {
  if (parts.length <= most) return [...parts];
  const places = new Set([0, parts.length - 1]);
  for (let place = at - 3; place <= at + 3; place += 1) if (at >= 0) places.add(place);
  let [start, length] = [0, parts.length];
  while (length > 1) {
    const step = Math.ceil(length / widest);
    for (let place = start; place < start + length; place += step) places.add(place);
    start += Math.floor((Math.max(at, 0) - start) / step) * step;
    length = step > 1 ? Math.min(step, parts.length - start) : 1;
  }
  return [...places].sort((a, b) => a - b).flatMap((place) => parts[place] ?? []);
}

/** So many links stand for one round of spacing. */
const widest = 24;

/** The items of a part, on pages of so many at `most`; the second page of `m` is `m-2`, “M 2”. */
export function splitPart<Item>(
  { id, name, items }: { id: string; name: string; items: readonly Item[] },
  most: number,
): { id: string; name: string; items: readonly Item[] }[] {
  const pages = Math.max(1, Math.ceil(items.length / most));
  const length = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    name: index === 0 ? name : `${name} ${index + 1}`,
    items: items.slice(index * length, (index + 1) * length),
  }));
}
