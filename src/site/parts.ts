/** One page of a list that stands on several. */
export interface Part {
  path: string;
  name: string;
  count: number;
}

/** So many items a page may hold: at half a kilobyte of HTML each, which a long one has, no page is over 100 kB. */
const mostItems = 190;

/** The items of a part, on as many pages as they need; the second page of `m` is `m-2`, “M 2”. */
export function splitPart<Item>(
  id: string,
  name: string,
  items: readonly Item[],
): { id: string; name: string; items: readonly Item[] }[] {
  const pages = Math.max(1, Math.ceil(items.length / mostItems));
  const length = Math.ceil(items.length / pages);
  return Array.from({ length: pages }, (_, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`,
    name: index === 0 ? name : `${name} ${index + 1}`,
    items: items.slice(index * length, (index + 1) * length),
  }));
}
