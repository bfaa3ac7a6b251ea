import '../end-with-parent.ts';
import { loadReading } from '../../archive/files/reading-file.ts';
import { buildArchive } from '../../archive/graph/archive.ts';
import { tellEntries } from '../../archive/translations/tell.ts';
import { readSettings } from '../../site/settings.ts';
import { siteLanguage } from '../../model/names/site-languages.ts';
import { loadKeeping } from '../page-notes.ts';
import { folderOf } from './make-languages.ts';
import { writeLanguage } from './write-language.ts';

// The process of one language, which its environment names beside the folder of the site and that of what was read.
const { entries, withdrawn, ...beside } = loadReading();
const { out, cache } = readSettings().settings;
const before = loadKeeping(cache)?.before;
await writeLanguage(
  buildArchive(tellEntries(entries), withdrawn, beside),
  out,
  before && folderOf(before.folder, siteLanguage),
);
