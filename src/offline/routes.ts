import { indexName, listName, stateName, toPlainAddress, versionName, workerName } from './names.ts';

/**
 * How a request is answered: not by us · a page, from the network and else from what is kept · a file that never
 * changes, from what is kept first · any other file, from the network first.
 */
export type Route = 'leave' | 'page' | 'kept-first' | 'network-first';

/** What of a request decides; `Request` of the Fetch standard has all of it. */
export interface AskedFor {
  method: string;
  url: string;
  mode: string;
  destination: string;
  cache: string;
  headers: { has(name: string): boolean };
}

/** The desk, its backend, the review of changes and the forms are never answered for: the forms keep themselves. */
const others = /^(?:admin|api|contribute|review)(?:\/|$)/;

const own: ReadonlySet<string> = new Set([workerName, listName, versionName, stateName, indexName]);

/** Files whose name changes with what they hold. */
const unchanging = /^(?:_astro\/|pagefind\/(?:fragment|index)\/|pagefind\/[^/]*\.pf_meta$)/;

/** What pages load; `''` is what a script asks for. A picture or a style is never a page of its own here. */
const loaded: ReadonlySet<string> = new Set(['', 'script', 'style', 'font', 'image', 'manifest']);

export function chooseRoute(request: AskedFor, scope: string): Route {
  const path = toPath(request.url, scope);
  if (request.method !== 'GET' || path === undefined) return 'leave';
  // Whoever wants it anew, or only a part, is not to be given what is kept.
  if (['reload', 'no-store', 'only-if-cached'].includes(request.cache) || request.headers.has('range')) return 'leave';
  if (others.test(path) || own.has(path)) return 'leave';
  if (request.mode === 'navigate') return 'page';
  if (!loaded.has(request.destination)) return 'leave';
  return unchanging.test(path) ? 'kept-first' : 'network-first';
}

/** True where a file's part is the one for styles, scripts and fonts. */
export function isStyleOrScript(address: string): boolean {
  return address.includes('/_astro/');
}

/** Path from the base, without what was asked of it; undefined for what is not of this site. */
export function toPath(address: string, scope: string): string | undefined {
  const plain = toPlainAddress(address);
  return plain.startsWith(scope) ? plain.slice(scope.length) : undefined;
}

/** Whole answers of our own alone: no error, no part, nothing that was led elsewhere, nothing that cannot be read. */
export function mayKeep(answer: Pick<Response, 'status' | 'type' | 'redirected'>): boolean {
  return answer.status === 200 && answer.type === 'basic' && !answer.redirected;
}

/** True where the site says that a page is no more. */
export function isGone({ status }: Pick<Response, 'status'>): boolean {
  return status === 404 || status === 410;
}
