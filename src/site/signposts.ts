import type { Signpost } from './metadata.ts';
import { entryFilePath, entryPath, fullUrl } from './paths.ts';

/**
 * What belongs to the page of an entry, for programs (Signposting, level 1): the address to cite, the licence, and what
 * describes it.
 */
export function toSignposts(key: string, rights: string): Signpost[] {
  return [
    { rel: 'cite-as', href: fullUrl(entryPath(key)) },
    { rel: 'license', href: rights },
    { rel: 'describedby', type: 'application/x-research-info-systems', href: entryFilePath(key, 'ris') },
  ];
}
