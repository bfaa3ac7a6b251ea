import { fetchJson } from '../../site/fetch-json.ts';
import type { PagefindResult } from '../pagefind.ts';

/** A neighbour whose index a reader may ask. */
export interface SearchedNeighbour {
  name: string;
  /** Where its pages are, and the folder of its index; both end with a slash. */
  address: string;
  index: string;
}

/** What was found of one neighbour, the best first. */
export interface NeighbourHit {
  url: string;
  title: string;
  careNote?: string;
  /** Pieces of a passage; those that were looked for are marked. */
  passage: { text: string; isMarked: boolean }[];
}

/** Asks one neighbour. Rejects where it cannot be reached or gives no index. */
export type NeighbourSearch = (query: string) => Promise<NeighbourHit[]>;

/** The part of Pagefind's browser API (1.6) that joins indexes. */
interface PagefindModule {
  createInstance(options: { baseUrl: string; excerptLength: number }): JoinedPagefind;
}

interface JoinedPagefind {
  init(): Promise<void>;
  mergeIndex(place: string, options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data: () => Promise<PagefindResult> }[] } | null>;
}

/** So many of each neighbour are shown. */
const most = 10;
/** Milliseconds after which a host that does not answer is given up. */
const patience = 20_000;

/**
 * Joins a neighbour's index to that of this site, whose program reads both: no script of the neighbour's runs here. It is
 * joined anew in an instance of its own, so that one that fails takes no other with it.
 */
export async function joinNeighbour(base: string, { address, index }: SearchedNeighbour): Promise<NeighbourSearch> {
  const program = `${base}pagefind/pagefind.js`;
  const [pagefind, own] = await Promise.all([
    import(/* @vite-ignore */ program) as Promise<PagefindModule>,
    fetchJson<Record<string, string>>(`${base}pagefind/entries.json`),
  ]);
  const joined = pagefind.createInstance({ baseUrl: base, excerptLength: 24 });
  await joined.init();
  await inTime(joined.mergeIndex(index, { baseUrl: address }));
  return async (query) => {
    const found = await inTime(joined.search(query));
    const theirs = (found?.results ?? []).filter(({ id }) => !Object.hasOwn(own, id)).slice(0, most);
    const results = await inTime(Promise.all(theirs.map(({ data }) => data())));
    return results.map((result) => toHit(result, address));
  };
}

/** What a stranger's index says, as plain text; an address outside the neighbour's own becomes that of its first page. */
export function toHit({ url, meta, excerpt }: PagefindResult, address: string): NeighbourHit {
  const isTheirs = URL.canParse(url) && new URL(url).href.startsWith(address);
  return {
    url: isTheirs ? new URL(url).href : address,
    title: meta['title'] ?? address,
    ...(meta['care'] && { careNote: meta['care'] }),
    passage: toPieces(excerpt),
  };
}

/** An excerpt as text, without a trust in its being escaped. */
function toPieces(excerpt: string): NeighbourHit['passage'] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((piece) => {
    const isMarked = piece.startsWith('<mark>');
    const text = toText(isMarked ? piece.slice('<mark>'.length, -'</mark>'.length) : piece);
    return text === '' ? [] : [{ text, isMarked }];
  });
}

function toText(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return html.replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => signs[name] ?? '');
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer came in time.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
