/** The program that keeps pages, at the site's base so that it may answer for every page (Service Workers, section 3.4.3). */
export const workerName = 'offline-worker.js';
/** Everything that can be kept: a `FileList`. */
export const listName = 'offline.json';
/** What changes with every site that is published: a `KeptVersion`. */
export const versionName = 'kept-version.json';

/** Names under which the worker keeps its own notes; no file of the site is called so. */
export const stateName = 'kept-state.json';
export const indexName = 'kept-index.json';

/**
 * What is kept, by why: the page that tells of keeping · pages that were read · styles, scripts and fonts · pieces of
 * search and pictures · the whole archive.
 */
export const keptParts = ['base', 'read', 'files', 'pieces', 'whole'] as const;
export type KeptPart = (typeof keptParts)[number];

/** How much of each part is kept; the oldest goes. */
export const mostKept: Readonly<Partial<Record<KeptPart, number>>> = { read: 200, files: 200, pieces: 300 };

/** Begins the name of every cache of a site, and of no other one on the same host. */
export function toCachePrefix(scope: string): string {
  return `kept ${scope} `;
}

export function toCacheName(scope: string, part: KeptPart): string {
  return `${toCachePrefix(scope)}${part}`;
}

/** An address without what was asked of it: a page is the same for each, and no search is written down. */
export function toPlainAddress(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
