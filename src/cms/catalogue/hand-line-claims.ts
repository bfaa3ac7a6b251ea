import { handsOnMethod, isDescent } from '../../archive/entry/descent.ts';
import type { EntryIndex, IndexedClaim } from '../../archive/entry/entry-index.ts';
import { parseAbroad } from '../../model/neighbours/abroad-key.ts';
import { sortTime } from '../../site/dates.ts';
import type { Ends } from '../../site/words/passing.ts';

/** A claim of the index, with its key. */
export interface KnownClaim extends IndexedClaim {
  key: string;
  isDescent: boolean;
}

/** What the index says of where an entry came from and where it went, each in order of time. */
export interface HandLine {
  received: KnownClaim[];
  handedOn: KnownClaim[];
  /** Goods and names, by which no method passed. */
  contact: KnownClaim[];
  /** Claims that say no, or that were found wrong or taken back. */
  others: KnownClaim[];
}

export function toHandLine(index: EntryIndex, key: string): HandLine {
  const claims = index.entries
    .flatMap(({ key: claimKey, claim }) =>
      claim && (claim.from === key || claim.to === key)
        ? [{ ...claim, key: claimKey, isDescent: isDescent({ data: claim }) }]
        : [],
    )
    .sort((one, other) => sortTime(one.passed) - sortTime(other.passed) || (one.key < other.key ? -1 : 1));
  return {
    received: claims.filter((claim) => isHanding(claim) && claim.to === key),
    handedOn: claims.filter((claim) => isHanding(claim) && claim.from === key),
    contact: claims.filter((claim) => claim.isDescent && !isHanding(claim)),
    others: claims.filter((claim) => !claim.isDescent),
  };
}

/** The ends of a claim, as its sentence needs them. */
export function endsOf(index: EntryIndex, { from, to, isDescent: isPassing }: KnownClaim): Ends {
  const beside = index.entries.some(
    ({ claim }) => claim?.from === from && claim.to === to && isDescent({ data: claim }),
  );
  return { from: kindOf(from), to: kindOf(to), isBesideDescent: !isPassing && beside };
}

function kindOf(key: string): string {
  return (parseAbroad(key)?.key ?? key).split('/')[0] ?? '';
}

function isHanding({ isDescent: isPassing, channel }: KnownClaim): boolean {
  return isPassing && handsOnMethod(channel);
}
