import { isTextEntry, type TextEntry } from '../../archive/entry/entry.ts';
import type { Archive } from '../../archive/graph/archive.ts';
import { toPart } from '../../booklets/book/blocks.ts';
import { writeFeeds } from '../../exports/feed.ts';
import { bookletPartPath, entryFilePath } from '../../site/paths.ts';
import { makeFiles, type FileUnit } from '../program/made-files.ts';
import type { Keeping } from '../program/render-all.ts';
import { openDrawer, type PictureDrawer } from '../share/make-share-pictures.ts';
import { fileAt, writerInto } from '../site-files.ts';

/** Writes what stands beside the pages of one language and is in that language: feeds, and of each entry its picture and its part of a booklet. */
export async function writeLanguageFiles(
  archive: Archive,
  folder: string,
  keeping?: Pick<Keeping, 'keeper' | 'from'>,
): Promise<void> {
  const write = writerInto(folder);
  for (const [address, text] of writeFeeds(archive)) write(fileAt(address), text);
  const drawer = openDrawer();
  const units = [...archive.entries.values()].filter(isTextEntry).map((entry) => toUnit(archive, entry, drawer));
  try {
    const made = await makeFiles(units, folder, keeping);
    await drawer.close(made === units.length);
  } catch (error) {
    await drawer.close(false);
    throw error;
  }
}

function toUnit(archive: Archive, entry: TextEntry, drawer: PictureDrawer): FileUnit {
  const [part, picture] = [bookletPartPath(entry.key), entryFilePath(entry.key, 'png')].map(fileAt) as [string, string];
  return {
    name: `beside ${entry.key}`,
    files: [part, picture],
    async make() {
      const drawing = drawer.draw(archive, entry);
      const words = JSON.stringify(toPart(archive, entry.key));
      const drawn = await drawing;
      return [[part, words], ...(drawn ? [[picture, drawn] as const] : [])];
    },
  };
}
