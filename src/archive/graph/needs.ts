import type { Entry } from '../entry/entry.ts';
import type { Archive } from './archive.ts';

/** The themes that name a need, in the order of the archive; “need” itself, under which they stand, is none. */
export function listNeeds(archive: Archive): Entry<'themes'>[] {
  return archive.list('themes').filter(({ data }) => data.facet === 'need' && data.broader !== undefined);
}
