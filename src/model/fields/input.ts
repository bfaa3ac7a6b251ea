/**
 * A header as people and editors write it, made ready for a schema: an empty text, a null or an empty group counts
 * as left out, a `Date` becomes its ISO day. Members of lists are kept, so that positions still agree.
 */
export function normaliseInput(value: unknown): unknown {
  const clean = clear(value);
  return clean === undefined ? {} : clean;
}

function clear(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((item) => clear(item) ?? '');
  if (typeof value === 'object') return clearGroup(value);
  return value;
}

function clearGroup(group: object): object | undefined {
  const kept = Object.entries(group)
    .map(([key, item]) => [key, clear(item)] as const)
    .filter(([, item]) => item !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
