import type { AnyEntry } from '../../archive/entry/entry.ts';
import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { endsOf, isHanding } from '../../archive/graph/carrying.ts';
import { chooseForStrip } from '../../drawings/hand-line.ts';
import { fill } from '../../model/names/fill.ts';
import { formatYears } from '../../site/dates.ts';
import { isolate } from '../../site/language.ts';
import { sentenceOf } from '../../site/words/passing.ts';
import { getTerm } from '../../site/words/terms.ts';
import type { SheetItem } from './item.ts';

/** Who took something up from an entry, one claim for each, with when and how sure that is; the surest first. */
export function listTakenUp(archive: Archive, entry: AnyEntry): SheetItem[] {
  return chooseForStrip(archive.handedOn(entry.key).filter(isHanding), 'to').map((claim) => ({
    label: isolate(archive.title(claim.to.key)),
    text: `${fill(sentenceOf(claim.entry.data.channel, endsOf(archive, claim)), { what: isolate(archive.title(entry.key)) })} (${sureness(claim)})`,
    isOwn: false,
  }));
}

/** When it passed, where that is known, and the standing of the claim. */
export function sureness({ entry: { data } }: Claim): string {
  const when = data.passed === 'XXXX' ? undefined : formatYears(data.passed);
  return [when, getTerm('standing', data.standing).label].filter(Boolean).join('; ');
}
