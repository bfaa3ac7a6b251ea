import type { Entry } from '../../archive/entry/entry.ts';
import { groupByLetter } from '../../citations/letters.ts';
import { splitPart, type Part } from '../../site/parts.ts';
import { listPath, partPath } from '../../site/paths.ts';
import { translate } from '../../site/translate.ts';

/** A long source takes half a kilobyte of HTML, and no page is to be over 100 kB. */
const mostSources = 190;

/** The pages of the list of sources, with what stands on each. */
export function listSourceParts(
  sources: readonly Entry<'sources'>[],
): (Part & { id: string; items: readonly Entry<'sources'>[] })[] {
  return groupByLetter(sources)
    .flatMap(([letter, items]) =>
      splitPart(
        { id: letter.toLowerCase(), name: letter === 'other' ? translate('otherScripts') : letter, items },
        mostSources,
      ),
    )
    .map((part) => ({
      ...part,
      path: partPath(listPath('sources'), 'letter', part.id),
      count: part.items.length,
    }));
}
