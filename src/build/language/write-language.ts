import { isTextEntry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { toPart } from '../../booklets/book/blocks.ts';
import { writeFeeds } from '../../exports/feed.ts';
import { bookletPartPath } from '../../site/paths.ts';
import { buildIndex } from '../search/search-index.ts';
import { writeAt } from '../write-at.ts';
import { makeSharePictures } from '../share/make-share-pictures.ts';

/**
 * Writes what stands beside the pages of one language and is in that language: feeds, pictures for links, booklet parts,
 * the index of search. `before` is the folder of that language in the site as it was, of which parts can be used.
 */
export async function writeLanguage(archive: Archive, folder: string, before?: string): Promise<void> {
  await makeSharePictures(archive, folder);
  for (const [address, text] of writeFeeds(archive)) writeAt(folder, address, text);
  for (const entry of archive.entries.values())
    if (isTextEntry(entry)) writeAt(folder, bookletPartPath(entry.key), JSON.stringify(toPart(archive, entry.key)));
  await buildIndex(folder, before);
}
