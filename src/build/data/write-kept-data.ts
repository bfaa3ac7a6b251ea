import { wholeOf, type WatchedArchive } from '../../archive/reads/watched-archive.ts';
import { leaveNotes, loadNotes, type Keeping } from '../page-notes.ts';
import { PageKeeper } from '../program/page-keeper.ts';
import { writeData } from './write-data.ts';

/** Writes the files that are the same in all languages, or brings what is kept of them. */
export async function writeKeptData(
  { archive, digestOf }: WatchedArchive,
  { site, cache, keeping }: { site: string; cache: string; keeping: Keeping | undefined },
): Promise<void> {
  if (!keeping) return writeData(archive, site);
  const keeper = new PageKeeper({ digestOf, wholeOf }, loadNotes(keeping, 'data'));
  await writeData(archive, site, { keeper, from: keeping.before?.folder });
  leaveNotes(cache, keeper.toNotes(), { whole: keeping.whole, part: 'data' });
}
