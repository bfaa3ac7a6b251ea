import { parseDate } from '../../model/dates/edtf.ts';
import type { Archive, Claim } from './archive.ts';
import type { AnyEntry, EntryKey } from '../entry/entry.ts';

/** One step of descent: an entry, the claims that join it to the one before, and what lies beyond it. */
export interface Step {
  entry: AnyEntry;
  /** Claims between this entry and the one it hangs from, in order of time. */
  claims: Claim[];
  /** Counted from 1. */
  depth: number;
  /** True where a claim between here and the beginning is contested. */
  isContested: boolean;
  /** True where the entry stands elsewhere in the tree, with its own steps. */
  isRepeated: boolean;
  steps: Step[];
}

/** A tree of descent, and how many entries were left out of it to keep it readable. */
export interface Descent {
  steps: Step[];
  /** Entries in the tree, each counted once. */
  count: number;
  leftOut: number;
}

export type Direction = 'ancestors' | 'heirs';

/**
 * Ancestors or heirs of an entry to any depth, as a tree in which each entry's own steps stand once, at the shortest
 * way. Claims that say no are never followed. At most `limit` entries are shown; time grows with claims seen.
 */
export function traceDescent(
  archive: Archive,
  key: EntryKey,
  { direction, limit = 60 }: { direction: Direction; limit?: number },
): Descent {
  const root: Step[] = [];
  const shown = new Set<EntryKey>([key]);
  const missed = new Set<EntryKey>();
  const queue: PathStep[] = [
    { at: key, steps: root, depth: 1, isContested: false, by: direction === 'ancestors' ? Infinity : -Infinity },
  ];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const [other, all] of neighbours(archive, next.at, direction)) {
      const claims = all.filter((claim) => fitsInTime(claim, next.by, direction));
      if (other === key || claims.length === 0) continue;
      if (!shown.has(other) && shown.size > limit) {
        missed.add(other);
        continue;
      }
      const isRepeated = shown.has(other);
      shown.add(other);
      const isContested = next.isContested || claims.every((claim) => claim.entry.data.standing === 'contested');
      const step: Step = { entry: archive.get(other), claims, depth: next.depth, isContested, isRepeated, steps: [] };
      next.steps.push(step);
      if (!isRepeated)
        queue.push({ at: other, steps: step.steps, depth: next.depth + 1, isContested, by: timeBy(claims, direction) });
    }
  }
  return { steps: root, count: shown.size - 1, leftOut: missed.size };
}

/** What an entry received after it had handed something on is no ancestor of what it handed on. */
export function fitsInTime({ entry }: Claim, by: number, direction: Direction): boolean {
  const when = parseDate(entry.data.when);
  if (!when) return true;
  return direction === 'ancestors' ? when.earliest <= by : when.latest >= by;
}

/** The last moment at which something can have come this way, or for heirs the first. */
export function timeBy(claims: readonly Claim[], direction: Direction): number {
  const bounds = claims.flatMap(({ entry }) => parseDate(entry.data.when) ?? []);
  if (bounds.length === 0) return direction === 'ancestors' ? Infinity : -Infinity;
  return direction === 'ancestors'
    ? Math.max(...bounds.map(({ latest }) => latest))
    : Math.min(...bounds.map(({ earliest }) => earliest));
}

interface PathStep {
  at: EntryKey;
  steps: Step[];
  depth: number;
  isContested: boolean;
  /** Claims from here on must not be later than this, or for heirs earlier. */
  by: number;
}

const remembered = { ancestors: new WeakMap<Archive, Neighbours>(), heirs: new WeakMap<Archive, Neighbours>() };
type Neighbours = Map<EntryKey, ReadonlyMap<EntryKey, Claim[]>>;

/** Claims of descent that lead from or to an entry, by the entry at their other end; worked out once for each. */
function neighbours(archive: Archive, key: EntryKey, direction: Direction): ReadonlyMap<EntryKey, Claim[]> {
  const known = remembered[direction].get(archive) ?? (new Map() as Neighbours);
  remembered[direction].set(archive, known);
  const before = known.get(key);
  if (before) return before;
  const groups = new Map<EntryKey, Claim[]>();
  for (const claim of direction === 'ancestors' ? archive.received(key) : archive.handedOn(key)) {
    if (!claim.isDescent) continue;
    const other = direction === 'ancestors' ? claim.from.key : claim.to.key;
    const group = groups.get(other);
    if (group) group.push(claim);
    else groups.set(other, [claim]);
  }
  known.set(key, groups);
  return groups;
}
