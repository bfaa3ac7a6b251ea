/** The part of Pagefind's browser API (1.x) that the finder uses. */
export interface Pagefind {
  options(options: {
    baseUrl?: string;
    excerptLength?: number;
    ranking?: { pageLength?: number; termSaturation?: number };
  }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    query: string | null,
    options?: { filters?: Record<string, string | string[] | { any: string[] }> },
  ): Promise<{
    results: { id: string; data(): Promise<PagefindResult> }[];
    filters: FilterCounts;
    totalFilters?: FilterCounts;
  } | null>;
}

export interface PagefindResult {
  url: string;
  /** Escaped HTML with `<mark>` around the words found. */
  excerpt: string;
  /** Raw text: never put into a page as HTML. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** For each filter, each value and the number of pages that have it. */
export type FilterCounts = Record<string, Record<string, number>>;

/** A long entry about a thing comes before the short claims that name it. */
const ranking = { pageLength: 0, termSaturation: 2 };

/** Loads Pagefind from the site's own folder. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24, ranking });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
