import type { AnyEntry } from '../entry/entry.ts';
import type { Archive } from './archive.ts';

/** An entry that names a practice or principle as its own. */
export interface Taker {
  entry: AnyEntry;
  /** True where a claim says how it received it. */
  isTraced: boolean;
}

/**
 * Who took a practice or principle up, by their own entries. Those that handed it its beginnings are left out: nobody
 * asks how something reached the place it came from.
 */
export function listTakers(archive: Archive, { key }: AnyEntry): Taker[] {
  const givers = new Set(archive.received(key).flatMap(({ from, isDescent }) => (isDescent ? [from.key] : [])));
  const traced = new Set(archive.carriedIn(key).flatMap(({ to, isDescent }) => (isDescent ? [to.key] : [])));
  const takers = new Set(
    archive.incoming(key).flatMap(({ from, field }) => (field === 'practices' || field === 'principles' ? [from] : [])),
  );
  return [...takers]
    .filter((taker) => !givers.has(taker))
    .map((taker) => ({ entry: archive.get(taker), isTraced: traced.has(taker) }));
}

/** How many projects say that they did a practice or held a principle. */
export function countProjects(archive: Archive, { key, collection }: AnyEntry): number {
  const edges = archive.incoming(key).filter(({ from, field }) => field === collection && from.startsWith('projects/'));
  return new Set(edges.map(({ from }) => from)).size;
}
