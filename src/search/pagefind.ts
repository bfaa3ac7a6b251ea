import { fetchJson } from '../site/fetch-json.ts';
/** The part of Pagefind's browser API (1.x) that the finder uses. */
interface Pagefind {
  options(options: {
    baseUrl?: string;
    excerptLength?: number;
    ranking?: { pageLength?: number; termSaturation?: number };
  }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data: () => Promise<PagefindResult> }[] } | null>;
}

export interface PagefindResult {
  url: string;
  /** Escaped HTML with `<mark>` around the words found. */
  excerpt: string;
  /** Raw text: never put into a page as HTML. */
  meta: Record<string, string>;
  /** The page by its sections, those with the words in them. Titles are raw text. */
  sub_results: { url: string; title: string; excerpt: string }[];
}

/** An entry whose text has the words; `load` brings the passage. */
export interface TextHit {
  key: string;
  load: () => Promise<PagefindResult>;
}

/** Finds entries by their texts. */
export type TextSearch = (query: string) => Promise<TextHit[]>;

/** A long entry about a thing comes before the short claims that name it. */
const ranking = { pageLength: 0, termSaturation: 2 };

/** Loads Pagefind and the list of its entries from the site's own folder. */
export async function loadTextSearch(base: string): Promise<TextSearch> {
  const address = `${base}pagefind/pagefind.js`;
  const [pagefind, keys] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetchJson<Record<string, string>>(`${base}pagefind/entries.json`),
  ]);
  await pagefind.options({ baseUrl: base, excerptLength: 24, ranking });
  await pagefind.init();
  return async (query) => {
    const found = await pagefind.search(query);
    return (found?.results ?? []).flatMap(({ id, data }) => {
      const key = keys[id];
      return key ? [{ key, load: data }] : [];
    });
  };
}
