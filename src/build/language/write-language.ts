import fs from 'node:fs';
import path from 'node:path';
import { isTextEntry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { toPart } from '../../booklets/book/blocks.ts';
import { writeFeeds } from '../../exports/feed.ts';
import { bookletPartPath } from '../../site/paths.ts';
import { site as settings } from '../../site/site.ts';
import { buildIndex } from '../search-index.ts';
import { makeSharePictures } from '../share/make-share-pictures.ts';

/** Writes what stands beside the pages of one language and is in that language: feeds, pictures for links, booklet parts, the index of search. */
export async function writeLanguage(archive: Archive, folder: string): Promise<void> {
  const write = (address: string, text: string) => {
    const file = path.join(folder, address.slice(settings.base.length));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  await makeSharePictures(archive, folder);
  for (const [address, text] of writeFeeds(archive)) write(address, text);
  for (const entry of archive.entries.values())
    if (isTextEntry(entry)) write(bookletPartPath(entry.key), JSON.stringify(toPart(archive, entry.key)));
  await buildIndex(folder);
}
