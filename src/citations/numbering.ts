import { isTextEntry, type AnyEntry } from '../archive/entry/entry.ts';
import { listReferences } from '../archive/files/references.ts';

/** One source of an entry: its number, how often it is cited, and what it supports. */
export interface NumberedSource {
  id: string;
  number: number;
  locator?: string;
  supports?: string;
  /** In the text and in fields. */
  timesCited: number;
}

/** Sources of an entry in the order of its `sources`. */
export function numberSources(entry: AnyEntry): NumberedSource[] {
  if (!isTextEntry(entry)) return [];
  const times = new Map<string, number>();
  const add = (id: string) => times.set(id, (times.get(id) ?? 0) + 1);
  for (const { collection, id, path } of listReferences(entry.collection, entry.data))
    if (collection === 'sources' && path[0] !== 'sources') add(id);
  for (const { source } of entry.body?.citations ?? []) add(source);
  return entry.data.sources.map(({ source, locator, supports }, index) => ({
    id: source,
    number: index + 1,
    timesCited: times.get(source) ?? 0,
    ...(locator && { locator }),
    ...(supports && { supports }),
  }));
}

/**
 * The HTML of a text with its citations leading to sources by their numbers, and nothing said of them that
 * `startSources` says in the browser: a page cites each several times, and names are long.
 */
export function citeByNumber(html: string, numbers: ReadonlyMap<string, number>): string {
  return html.replaceAll(
    /<a id="[^"]*" href="#source-([^"]+)"(?: aria-label="[^"]*")?>/g,
    (_, id: string) => `<a href="#source-${numbers.get(id) ?? id}">`,
  );
}
