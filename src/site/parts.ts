/** One page of a list that stands on several. */
export interface Part {
  path: string;
  name: string;
  count: number;
}

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
