import { parseDate } from '../../model/dates/edtf.ts';
import type { Archive, Claim } from './archive.ts';
import { carriesMethod, carriesWhole, covers, loadOf, shareBack, shareOn, type Load } from './carrying.ts';
import type { AnyEntry, EntryKey } from '../entry/entry.ts';

/** One step of descent: an entry, the claims that join it to the one before, and what lies beyond it. */
export interface Step {
  entry: AnyEntry;
  /** Claims between this entry and the one it hangs from, in order of time. */
  claims: Claim[];
  /** Practices and principles that came this way; none where the claims do not name them, or the whole passed on. */
  carried: AnyEntry[];
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
 * Ancestors or heirs of an entry to any depth, as a tree in which each entry's own steps stand once for what it
 * carried, at the shortest way. Beyond the first step a way goes on only by something that the step before it handed
 * on, in time, and to nobody of whom a claim says that it did not come from there. Through a practice or principle it
 * goes only between its heirs and where it began: of what one giver added to it another heir may have had nothing.
 * Claims that say no, goods and names
 * are never followed. At most `limit` entries are shown; time grows with claims seen.
 */
export function traceDescent(
  archive: Archive,
  key: EntryKey,
  { direction, limit = 60 }: { direction: Direction; limit?: number },
): Descent {
  const root: Step[] = [];
  const shown = new Map<EntryKey, (Load | undefined)[]>([[key, [undefined]]]);
  const missed = new Set<EntryKey>();
  const denied = listDenied(archive, key, direction);
  const by = direction === 'ancestors' ? Infinity : -Infinity;
  const queue: PathStep[] = [{ at: key, steps: root, depth: 1, isContested: false, load: undefined, by }];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const [other, all] of neighbours(archive, next.at, direction)) {
      if (other === key || (next.depth > 1 && denied.has(other))) continue;
      const isThrough = direction === 'ancestors' && next.depth > 1;
      const passing = isThrough ? all.filter((claim) => leadsOn(claim.to, [claim])) : all;
      const steps = passing.flatMap((claim) => follow(claim, next, direction) ?? []);
      if (steps.length === 0) continue;
      if (!shown.has(other) && shown.size > limit) {
        missed.add(other);
        continue;
      }
      const claims = steps.map(({ claim }) => claim);
      const load = joinLoads(steps);
      const known = shown.get(other) ?? [];
      const isRepeated = known.some((before) => covers(before, load));
      shown.set(other, [...known, load]);
      const isContested = next.isContested || claims.every((claim) => claim.entry.data.standing === 'contested');
      const carried = listCarried(archive, steps);
      const step = {
        entry: archive.get(other),
        claims,
        carried,
        depth: next.depth,
        isContested,
        isRepeated,
        steps: [],
      };
      next.steps.push(step);
      const leads = (load === undefined || load.size > 0) && (direction === 'ancestors' || leadsOn(step.entry, claims));
      if (!isRepeated && leads)
        queue.push({ ...step, at: other, depth: next.depth + 1, load, by: timeBy(claims, direction) });
    }
  }
  return { steps: root, count: shown.size - 1, leftOut: missed.size };
}

/** False for a practice or principle that did not begin there: it has more givers than one, and its heirs may be theirs. */
export function leadsOn(heir: AnyEntry, claims: readonly Claim[]): boolean {
  return heir.collection === 'projects' || claims.some(carriesWhole);
}

/** One claim that goes on along the way, with what it hands on of what travels here; undefined for what goes on no further. */
interface Passage {
  claim: Claim;
  /** What the claim says that it carried of it. */
  shared: Load;
  /** What goes on from here; undefined for everything that the entry had received. */
  load: Load | undefined;
}

function follow(claim: Claim, { depth, load, by }: PathStep, direction: Direction): Passage | undefined {
  if (!carriesMethod(claim) || !fitsInTime(claim, by, direction)) return undefined;
  if (direction === 'ancestors') {
    const shared = shareBack(claim, load);
    if (depth > 1 && shared.size === 0) return undefined;
    return { claim, shared, load: load === undefined && carriesWhole(claim) ? undefined : shared };
  }
  const shared = depth === 1 || load === undefined ? loadOf(claim) : shareOn(load, claim);
  return depth > 1 && shared.size === 0 ? undefined : { claim, shared, load: shared };
}

function joinLoads(passages: readonly Passage[]): Load | undefined {
  if (passages.some(({ load }) => load === undefined)) return undefined;
  return new Set(passages.flatMap(({ load }) => [...(load ?? [])]));
}

/** Practices and principles that came this way, by name of the archive. */
function listCarried(archive: Archive, passages: readonly Passage[]): AnyEntry[] {
  const things = new Set(
    passages.flatMap(({ claim, shared }) =>
      claim.carried.map(({ key }) => key).filter((key) => shared.has(key) || shared.has('whole')),
    ),
  );
  return [...things].map((key) => archive.get(key));
}

/** Entries of which a claim says that this one did not come from them, or they from it. */
function listDenied(archive: Archive, key: EntryKey, direction: Direction): Set<EntryKey> {
  const claims = direction === 'ancestors' ? archive.received(key) : archive.handedOn(key);
  return new Set(
    claims.filter(({ isDescent }) => !isDescent).map(({ from, to }) => (direction === 'ancestors' ? from.key : to.key)),
  );
}

/** What an entry received after it had handed something on is no ancestor of what it handed on. */
export function fitsInTime({ entry }: Claim, by: number, direction: Direction): boolean {
  const when = parseDate(entry.data.passed);
  if (!when) return true;
  return direction === 'ancestors' ? when.earliest <= by : when.latest >= by;
}

/** The last moment at which something can have come this way, or for heirs the first. */
export function timeBy(claims: readonly Claim[], direction: Direction): number {
  const bounds = claims.flatMap(({ entry }) => parseDate(entry.data.passed) ?? []);
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
  /** What travels along the way so far; undefined for all that the entry received. */
  load: Load | undefined;
  /** Claims from here on must not be later than this, or for heirs earlier. */
  by: number;
}

const remembered = {
  ancestors: new WeakMap<readonly Claim[], Neighbours>(),
  heirs: new WeakMap<readonly Claim[], Neighbours>(),
};
type Neighbours = ReadonlyMap<EntryKey, Claim[]>;

/** Claims of descent that lead from or to an entry, by the entry at their other end; worked out once for each. */
function neighbours(archive: Archive, key: EntryKey, direction: Direction): ReadonlyMap<EntryKey, Claim[]> {
  const claims = direction === 'ancestors' ? archive.received(key) : archive.handedOn(key);
  const known = remembered[direction].get(claims);
  if (known) return known;
  const groups = new Map<EntryKey, Claim[]>();
  for (const claim of claims) {
    if (!claim.isDescent) continue;
    const other = direction === 'ancestors' ? claim.from.key : claim.to.key;
    const group = groups.get(other);
    if (group) group.push(claim);
    else groups.set(other, [claim]);
  }
  remembered[direction].set(claims, groups);
  return groups;
}
