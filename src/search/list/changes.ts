import type { Kept } from './kept-list.ts';

/** The list with an entry so many places further down, or up where `by` is less than none. */
export function move(items: readonly Kept[], key: string, by: number): Kept[] {
  const at = items.findIndex((item) => item.key === key);
  const to = Math.min(items.length - 1, Math.max(0, at + by));
  const item = items[at];
  return item ? items.filter((one) => one !== item).toSpliced(to, 0, item) : [...items];
}

/**
 * The list with a note. `before` is the note that was being written on: where another window has written since, both notes
 * are kept, and an entry that was taken out meanwhile is there again, so that nothing that somebody wrote is lost.
 */
export function writeNote(
  items: readonly Kept[],
  { key, note, before }: { key: string; note: string; before: string },
): Kept[] {
  const item = items.find((one) => one.key === key);
  if (!item) return note ? [...items, { key, note }] : [...items];
  const there = item.note ?? '';
  return items.map((one) => (one === item ? withNote(key, there === before ? note : join(there, note)) : one));
}

/** The list with an entry put back at its place. */
export function putBack(items: readonly Kept[], item: Kept, at: number): Kept[] {
  return items.some(({ key }) => key === item.key) ? [...items] : items.toSpliced(at, 0, item);
}

/** The list with the entries of another one behind its own; notes that differ are both kept. */
export function takeIn(items: readonly Kept[], others: readonly Kept[]): Kept[] {
  const byKey = new Map(others.map((item) => [item.key, item]));
  const own = items.map((item) => withNote(item.key, join(item.note ?? '', byKey.get(item.key)?.note ?? '')));
  return [...own, ...others.filter(({ key }) => !items.some((item) => item.key === key))];
}

/** The list with entries under the keys that they have now, each once. */
export function follow(items: readonly Kept[], moved: Readonly<Record<string, string>>): Kept[] {
  return items.reduce<Kept[]>(
    (list, item) => takeIn(list, [withNote(moved[item.key] ?? item.key, item.note ?? '')]),
    [],
  );
}

function withNote(key: string, note: string): Kept {
  return note ? { key, note } : { key };
}

function join(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n${other}`;
}
