import type { Archive } from '../../archive/graph/archive.ts';
import { foldWords } from '../../model/names/fold.ts';
import { toFacetRecord, type FacetName, type FacetOption } from './facets.ts';
import { listFacetOptions } from './facet-options.ts';
import { listFound, makeReader, type Findable } from './finder-index.ts';

/** A page that lists the entries that have one value of a facet; `slug` stands for the value in its address. */
export interface FacetPage extends FacetOption {
  slug: string;
  entries: readonly Findable[];
}

/** Facets with pages of their own: practices and principles have theirs, and of the rest nobody reads a list. */
const listed = [
  ...['need', 'context', 'form', 'has', 'ending', 'cost', 'setback', 'channel', 'decade', 'place'],
] as const satisfies readonly FacetName[];

/** Every page that lists entries by one thing, for readers without a script. */
export function listFacetPages(archive: Archive): { facet: FacetName; pages: FacetPage[] }[] {
  const read = makeReader(archive);
  const known = listFound(archive).map((entry) => ({ entry, values: read(entry) }));
  const values = toFacetRecord((name) => [...new Set(known.flatMap((one) => one.values[name]))]);
  const options = listFacetOptions(archive, values);
  return listed
    .map((facet) => {
      const slugs = toSlugs(options[facet].map(({ value }) => value));
      const pages = options[facet].map((option) => ({
        ...option,
        slug: slugs.get(option.value) ?? '',
        entries: known.filter((one) => one.values[facet].includes(option.value)).map(({ entry }) => entry),
      }));
      return { facet, pages };
    })
    .filter(({ pages }) => pages.length > 0);
}

/** Values as they stand in an address, each once: `CA/British Columbia` is `ca-british-columbia`. */
function toSlugs(values: readonly string[]): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const value of values) {
    const slug = foldWords(value)
      .join('-')
      .replaceAll(/[^a-z0-9-]/gu, (sign) => (sign.codePointAt(0) ?? 0).toString(16));
    const free = taken.has(slug) || slug === '' ? `${slug}-${String(slugs.size + 1)}` : slug;
    taken.add(free);
    slugs.set(value, free);
  }
  return slugs;
}
