import type { TextEntry } from '../../archive/entry/entry.ts';
import type { Group } from '../../archive/graph/groups.ts';
import type { CollectionName } from '../../model/collections.ts';
import { splitPart, type Part } from '../../site/parts.ts';
import { listPath, partPath } from '../../site/paths.ts';

/** A page of cards that stand under one heading. */
export interface CardPart<Item extends TextEntry = TextEntry> extends Part {
  /** As its address ends. */
  id: string;
  group: Group<Item>;
}

/** A card with its drawing takes up to one and a half kilobytes of HTML, and no page is to be over 100 kB. */
const mostCards = 55;

/** The principles stand below what was lived of them, which fills most of their page. */
export const mostPrinciples = 30;

/** The pages of a list of cards by its headings, of so many at most; none where all stand on one page. */
export function listCardParts<Item extends TextEntry>(
  collection: CollectionName,
  groups: readonly Group<Item>[],
  most = mostCards,
): CardPart<Item>[] {
  if (new Set(groups.flatMap(({ entries }) => entries)).size <= most) return [];
  return groups.flatMap(({ id, name, entries }) =>
    splitPart({ id, name, items: entries }, most).map((part) => ({
      id: part.id,
      path: partPath(listPath(collection), 'under', part.id),
      name: part.name,
      count: part.items.length,
      group: { id: part.id, name: part.name, entries: [...part.items] },
    })),
  );
}
