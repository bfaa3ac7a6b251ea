import { loadTold } from '../../archive/load-archive.ts';
import { buildArchive } from '../../archive/graph/archive.ts';
import { digest, makeGivenDigest } from '../../archive/reads/digest.ts';
import { handOver } from '../../archive/reads/page-reads.ts';
import { watchArchive, wholeOf } from '../../archive/reads/watched-archive.ts';
import { historyOf } from '../../exports/kept-history.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { readSettings } from '../../site/settings.ts';
import { site } from '../../site/site.ts';
import { makeCitations } from '../citations/make-citations.ts';
import { writeLanguageFiles } from '../language/language-files.ts';
import { folderOf } from '../language/make-languages.ts';
import { leaveNotes, loadKeeping, loadNotes, type Keeping } from '../page-notes.ts';
import { openProgram } from './open-program.ts';
import { PageKeeper } from './page-keeper.ts';
import { renderAll } from './render-all.ts';

// The process of one language, which its environment names beside the folders of the site, of what was read and of the program.
const { cache, out, program } = readSettings().settings;
const { entries, withdrawn, beside } = loadTold();
const today = Date.now();
const keeping = loadKeeping(cache);
if (keeping) await renderWatched(keeping);
else {
  const archive = buildArchive(entries, withdrawn, beside);
  handOver(archive, today);
  await makeCitations(archive, cache);
  await renderAll(await openProgram(program), { out, ...site });
  await writeLanguageFiles(archive, out);
}

async function renderWatched({ whole, before }: Keeping): Promise<void> {
  const { archive, digestOf } = watchArchive(entries, withdrawn, beside);
  handOver(archive, today);
  await makeCitations(archive, cache);
  const tell = (name: string) => {
    const [kind = '', key = ''] = name.split('\n');
    if (kind === 'day') return digest(new Date(today).toISOString().slice(0, 10));
    return kind === 'history' ? digest(historyOf(key)) : digestOf(name);
  };
  const keeper = new PageKeeper(
    { digestOf: tell, wholeOf },
    loadNotes({ whole, ...(before && { before }) }, siteLanguage),
  );
  const from = before && folderOf(before.folder, siteLanguage);
  await renderAll(await openProgram(program), { out, ...site }, { keeper, given: makeGivenDigest(archive), from });
  await writeLanguageFiles(archive, out, { keeper, from });
  leaveNotes(cache, keeper.toNotes(), { whole, part: siteLanguage });
}
