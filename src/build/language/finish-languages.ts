import type { ReadResult } from '../../archive/read-archive.ts';
import { FileFacts } from '../file-facts.ts';
import { listHeavyLoads, listHeavyPages, mostPackedBytes, mostPageBytes } from '../heavy-pages.ts';
import { writeOfflineFiles } from '../offline-files.ts';
import { openPackedSizes } from '../packed-sizes.ts';
import { leaveFacts, loadFacts, type Keeping } from '../page-notes.ts';
import { publishMedia } from '../publish-media.ts';
import { listInside, listSite } from '../site-listing.ts';
import { folderOf, type Making } from './make-languages.ts';

/** Pictures of each language's pages, and the list of what a device keeps of them; says which pages are too heavy. */
export async function finishLanguages(
  archive: ReadResult,
  { site, cache, languages, keeping }: Making & { keeping: Keeping | undefined },
): Promise<void> {
  for (const language of languages) publishMedia(archive, folderOf(site, language));
  const all = listSite(site);
  const sizes = openPackedSizes();
  for (const language of languages) {
    const files = listInside(all, folderOf('', language));
    const facts = new FileFacts(folderOf(site, language), files, keeping && loadFacts(keeping, language));
    const before = keeping?.before && folderOf(keeping.before.folder, language);
    await writeOfflineFiles(folderOf(site, language), archive.withdrawn, { files, facts, sizes, before });
    if (keeping) leaveFacts(cache, facts.toNotes(), { whole: keeping.whole, language });
  }
  sizes.save();
  for (const { name, bytes } of listHeavyPages(site, mostPageBytes, all))
    console.error(`warning: ${name} has ${bytes} bytes of HTML; a page should have at most ${mostPageBytes}`);
  for (const { name, bytes } of listHeavyLoads(site, mostPackedBytes, all))
    console.error(
      `warning: ${name} loads ${bytes} bytes of packed HTML and styles; a page should load at most ${mostPackedBytes}`,
    );
}
