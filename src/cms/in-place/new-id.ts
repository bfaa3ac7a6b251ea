import type { CollectionName } from '../../model/names/collection-names.ts';
import { titleFieldOf } from '../../model/names/collection-names.ts';
import { toId } from '../../model/names/id.ts';
import { findEntry, type CatalogueState } from '../catalogue/catalogue.ts';

/**
 * The id of a new entry, as the desk makes it of a title, of the two ends of a claim, or of author and year; of claims
 * and sources, many of which are called alike, the next that is free.
 */
export function toNewId(
  collection: CollectionName,
  data: Readonly<Record<string, unknown>>,
  { index }: Pick<CatalogueState, 'index'>,
): string {
  if (collection !== 'lineages') {
    const id = toId(textOf(data[titleFieldOf(collection)]).slice(0, longest));
    return collection === 'sources' ? toFree(id) : id;
  }
  const [from, to] = [toEnd(data['from']), toEnd(data['to'])];
  return from && to ? toFree(toId(`${from} to ${to}`)) : '';

  function toFree(id: string): string {
    for (let count = 1; ; count += 1) {
      const next = count === 1 ? id : `${id}-${count}`;
      if (!id || findEntry(index, `${collection}/${next}`) === undefined) return next;
    }
  }
}

const longest = 60;

function toEnd(value: unknown): string {
  const key = textOf(value);
  return key.slice(key.indexOf('/') + 1);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
