import { isTextEntry, type AnyEntry } from '../archive/entry/entry.ts';
import type { FieldPath } from '../archive/files/yaml-header.ts';
import { listReferences } from '../archive/files/references.ts';

/** One source of an entry: its number, where it is cited, and what it supports. */
export interface NumberedSource {
  id: string;
  number: number;
  locator?: string;
  supports?: string;
  /** Ids in the page at which it is cited, each once, in the order of the page's data: of a citation or of its section. */
  citedAt: string[];
}

/** Sources of an entry in the order of its `sources`, each with the places that cite it. */
export function numberSources(entry: AnyEntry): NumberedSource[] {
  if (!isTextEntry(entry)) return [];
  const places = new Map<string, string[]>();
  const add = (id: string, anchor: string) => places.set(id, [...new Set([...(places.get(id) ?? []), anchor])]);
  for (const { collection, id, path } of listReferences(entry.collection, entry.data))
    if (collection === 'sources' && path[0] !== 'sources') add(id, sectionOf(path) ?? toAnchor(path));
  for (const { source, id } of entry.body?.citations ?? []) add(source, id);
  return entry.data.sources.map(({ source, locator, supports }, index) => ({
    id: source,
    number: index + 1,
    citedAt: places.get(source) ?? [],
    ...(locator && { locator }),
    ...(supports && { supports }),
  }));
}

/**
 * The HTML of a text with its citations leading to sources by their numbers: a page cites each several times, and names
 * are long.
 */
export function citeByNumber(html: string, numbers: ReadonlyMap<string, number>): string {
  return html.replaceAll(/(?<= href="#source-)[^"]+(?=")/g, (id) => String(numbers.get(id) ?? id));
}

/**
 * Id of the section that tells a field whose items are short and many: the way back from a source leads to the section
 * as a whole, which is never folded, and not to each of its items, which may be.
 */
export function sectionOf([field]: FieldPath): string | undefined {
  return typeof field === 'string' && Object.hasOwn(sections, field) ? sections[field] : undefined;
}

const sections: Readonly<Record<string, string>> = {
  events: 'events',
  practices: 'practices',
  principles: 'principles',
  costs: 'costs',
  setbacks: 'costs',
  scale: 'short',
  endings: 'short',
  seeAlso: 'see-also',
  earliestKnown: 'life',
};

/** Id of the anchor at which a field cites a source: `events[2].sources[0].source` becomes `at-events-2-0`. */
export function toAnchor(path: FieldPath): string {
  return ['at', ...path.filter((key) => key !== 'sources' && key !== 'source')].join('-');
}
