import { handsOnMethod } from '../entry/descent.ts';
import type { AnyEntry, EntryKey } from '../entry/entry.ts';
import type { Ends } from '../../site/words/passing.ts';
import type { Archive, Claim } from './archive.ts';

/** Channels by which the whole passed on, so that what made the one is behind the other too. */
const ofTheWhole: ReadonlySet<string> = new Set(['grew-out-of', 'split-from', 'transplanted', 'revived']);

/** What travels along a way of descent: practices and principles by their keys, and `whole` for the project itself. */
export type Load = ReadonlySet<EntryKey | 'whole'>;

/** False for goods and names, which hand on no method. */
export function carriesMethod({ entry }: Claim): boolean {
  return handsOnMethod(entry.data.channel);
}

/** Whether a claim hands something on: it does not say no, and a method passed. */
export function isHanding(claim: Claim): boolean {
  return claim.isDescent && carriesMethod(claim);
}

/** The ends of a claim, as its sentence needs them. */
export function endsOf(archive: Archive, { from, to, isDescent }: Claim): Ends {
  const beside = archive.received(to.key).some((other) => other.isDescent && other.from.key === from.key);
  return { from: from.collection, to: to.collection, isBesideDescent: !isDescent && beside };
}

/** True where the heir grew out of all that the ancestor was. */
export function carriesWhole({ entry }: Claim): boolean {
  return ofTheWhole.has(entry.data.channel);
}

/**
 * What a claim handed on, as far as the archive names it: what it says that it carried, else its ends where they are a
 * practice or principle; of a whole that passed also what the ancestor is known to have done. Empty for goods and names.
 */
export function loadOf(claim: Claim): Load {
  if (!carriesMethod(claim)) return new Set();
  const ends = [claim.from, claim.to].filter(({ collection }) => collection !== 'projects');
  const named = (claim.carried.length > 0 ? claim.carried : ends).map(({ key }) => key);
  return carriesWhole(claim) ? new Set(['whole' as const, ...named, ...listDone(claim.from)]) : new Set(named);
}

/** Which of what an entry handed on it had received by an older claim: all of that, where the whole of it passed on. */
export function shareBack(older: Claim, needed: Load | undefined): Load {
  return needed === undefined ? loadOf(older) : intersect(loadOf(older), needed);
}

/** Which of what an entry had received it handed on by a newer claim. */
export function shareOn(held: Load, newer: Claim): Load {
  if (!carriesMethod(newer)) return new Set();
  return carriesWhole(newer) ? held : intersect(loadOf(newer), held);
}

export function covers(known: Load | undefined, load: Load | undefined): boolean {
  if (known === undefined) return true;
  return load !== undefined && [...load].every((thing) => known.has(thing));
}

function listDone({ key, collection, data }: AnyEntry): EntryKey[] {
  if (collection !== 'projects') return [key];
  return [
    ...data.practices.map(({ practice }): EntryKey => `practices/${practice}`),
    ...data.principles.map(({ principle }): EntryKey => `principles/${principle}`),
  ];
}

function intersect(one: Load, other: Load): Load {
  return new Set([...one].filter((thing) => other.has(thing)));
}
