import { getTerm, listTerms } from '../../model/vocabularies/index.ts';
import { formatYears, sortTime } from '../../site/dates.ts';
import { isolate } from '../../site/language.ts';
import { translate } from '../../site/translate.ts';
import type { Archive, Claim } from './archive.ts';
import type { AnyEntry } from '../entry/entry.ts';
import { fitsInTime, timeBy } from './lineage.ts';

/**
 * One short text on where an entry came from, from the best-supported claims, so that the origin travels wherever the
 * entry goes: cards, search results, feeds, exports. Never empty; says so where nothing is known.
 */
export function formatOrigin(archive: Archive, entry: AnyEntry): string {
  const claims = listBest(archive.received(entry.key));
  if (claims.length > 0)
    return `${translate('originFrom', { what: claims.map((claim) => formatClaim(archive, claim)).join('; ') })} ${formatBefore(archive, claims)}`;
  if (entry.collection === 'practices' || entry.collection === 'principles')
    return formatEarliest(entry.data.earliestKnown);
  return translate('originUnknown');
}

const standings = listTerms('standing');
const maxShown = 2;

/** The strongest claims of descent first, then the oldest, one for each ancestor. */
function listBest(claims: readonly Claim[]): Claim[] {
  const descent = claims.filter((claim) => claim.isDescent);
  const ranked = [...descent].sort(
    (a, b) => standings.indexOf(a.entry.data.standing) - standings.indexOf(b.entry.data.standing),
  );
  const first = ranked.filter(
    (claim, index) => ranked.findIndex((other) => other.from.key === claim.from.key) === index,
  );
  return first.slice(0, maxShown);
}

function formatClaim(archive: Archive, { entry, from }: Claim): string {
  return `${isolate(archive.title(from.key))} (${getTerm('standing', entry.data.standing).label.en}, ${formatYears(entry.data.when)})`;
}

/** What lies before the ancestors that were named, and can have passed on in time. */
function formatBefore(archive: Archive, claims: readonly Claim[]): string {
  const named = new Set(claims.flatMap(({ from, to }) => [from.key, to.key]));
  const before = new Set(
    claims.flatMap((claim) => {
      const older = archive
        .received(claim.from.key)
        .filter((other) => fitsInTime(other, timeBy([claim], 'ancestors'), 'ancestors'));
      return listBest(older.filter(({ from }) => !named.has(from.key))).map(({ from }) =>
        isolate(archive.title(from.key)),
      );
    }),
  );
  if (before.size === 0) return translate('originBeforeUnknown');
  return translate('originBefore', { what: [...before].slice(0, maxShown).join(', ') });
}

function formatEarliest(
  earliest: readonly {
    when: string;
    where?: string | undefined;
    standing: Parameters<typeof getTerm<'standing'>>[1];
  }[],
): string {
  const [first] = [...earliest].sort((a, b) => sortTime(a.when) - sortTime(b.when));
  if (!first) return translate('originUnknown');
  const place = [formatYears(first.when), first.where].filter(Boolean).join(', ');
  return translate(earliest.length > 1 ? 'originEarliestOfSeveral' : 'originEarliest', {
    what: `${place} (${getTerm('standing', first.standing).label.en})`,
  });
}
