import type { Archive } from '../../archive/graph/archive.ts';
import { capitalise } from '../../model/names/fill.ts';
import { listFacetPages } from '../../search/find/facet-pages.ts';
import type { FacetName } from '../../search/find/facets.ts';
import type { Findable } from '../../search/find/finder-index.ts';
import { splitPart, type Part } from '../../site/parts.ts';
import { pagePath, partPath } from '../../site/paths.ts';
import { translate, type StringKey } from '../../site/translate.ts';

/** A page of entries with one value of a facet; what is too long for one page stands on several. */
export interface FacetPart extends Part {
  facet: FacetName;
  /** As its address ends. */
  slug: string;
  entries: readonly Findable[];
}

/** So many rows, with their care notes and sentences, are well below the weight of a page. */
const mostRows = 80;

/** Pages of the finder's lists by one thing. */
export function listFacetParts(archive: Archive): FacetPart[] {
  return listFacetPages(archive).flatMap(({ facet, pages }) =>
    pages.flatMap(({ slug, label, entries }) =>
      splitPart({ id: slug, name: label, items: entries }, mostRows).map(({ id, name, items }) => ({
        facet,
        slug: id,
        name,
        path: partPath(pagePath('find'), facet, id),
        count: items.length,
        entries: items,
      })),
    ),
  );
}

/** What a facet is called. */
export function nameFacet(facet: FacetName): string {
  return translate(`find${capitalise(facet)}` as StringKey);
}
