import { isTextEntry, type EntryKey, type TextEntry } from '../entry/entry.ts';
import type { Archive } from './archive.ts';
import { isHanding } from './carrying.ts';

/** So many are offered. */
const most = 4;

/**
 * What a reader of an entry may read next: whom it received something from, who took it up, then a practice and a
 * principle that it lived; of each the one that most else leads to, and then the next, until there are four.
 */
export function listNext(archive: Archive, key: EntryKey): TextEntry[] {
  const handing = (side: 'received' | 'handedOn') =>
    archive[side](key)
      .filter(isHanding)
      .map((claim) => (side === 'received' ? claim.from : claim.to));
  const get = (other: string) => archive.get(other);
  const entry = get(key);
  const carried = 'practices' in entry.data ? entry.data.practices.map(({ practice }) => `practices/${practice}`) : [];
  const lived =
    'principles' in entry.data ? entry.data.principles.map(({ principle }) => `principles/${principle}`) : [];
  const groups = [handing('received'), handing('handedOn'), carried.map(get), lived.map(get)].map((group) =>
    [...new Set(group)]
      .filter((other) => other.key !== key)
      .sort((a, b) => archive.incoming(b.key).length - archive.incoming(a.key).length),
  );
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  const turns = Array.from({ length: rounds }, (_, round) => groups.flatMap((group) => group[round] ?? [])).flat();
  return [...new Set(turns)].filter(isTextEntry).slice(0, most);
}
