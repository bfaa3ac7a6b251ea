import type { Archive, Claim } from '../archive/graph/archive.ts';
import { endsOf } from '../archive/graph/carrying.ts';
import { formatDate } from '../site/dates.ts';
import { splitSentence } from '../site/words/passing.ts';
import { translate } from '../site/translate.ts';
import { getTerm } from '../site/words/terms.ts';
import type { JoiningClaim } from './chains.ts';
import { siteLanguage } from '../model/names/site-languages.ts';

/** All claims that say that something passed, as the page of joins needs them; `lineOf` says how each is drawn. */
export function listJoins(archive: Archive, lineOf: (claim: Claim) => string): JoiningClaim[] {
  return archive.claims
    .filter(({ isDescent }) => isDescent)
    .map((claim) => {
      const { channel, passed, saidBy, standing } = claim.entry.data;
      const [before, after] = splitSentence(channel, endsOf(archive, claim));
      const carried = claim.carried.map(({ key }) => key);
      const who = translate('onTheWordOf', { who: getTerm('saidBy', saidBy).label });
      return {
        key: claim.entry.key,
        from: claim.from.key,
        to: claim.to.key,
        ...(carried.length > 0 && { carried }),
        words: [before, after],
        line: lineOf(claim),
        standing: `${getTerm('standing', standing).label}, ${who}`,
        when: formatDate(passed),
      };
    });
}

/** Entries that stand at an end of a claim that joins, or were carried by one, by title. */
export function listJoined(archive: Archive): { key: string; title: string }[] {
  const joining = archive.claims.filter(({ isDescent }) => isDescent);
  const keys = new Set(joining.flatMap(({ from, to, carried }) => [from, to, ...carried].map(({ key }) => key)));
  return [...keys]
    .map((key) => ({ key, title: archive.title(key) }))
    .sort((a, b) => a.title.localeCompare(b.title, siteLanguage));
}
