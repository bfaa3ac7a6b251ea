import { loadChanged } from '../../archive/files/reading-file.ts';
import { loadArchive } from '../../archive/load-archive.ts';
import { readSettings } from '../../site/settings.ts';
import { site } from '../../site/site.ts';
import { makeCitations } from '../citations/make-citations.ts';
import { openProgram } from './open-program.ts';
import { renderAll } from './render-all.ts';

// The process of one language, which its environment names beside the folders of the site, of what was read and of the program.
const { settings } = readSettings();
await makeCitations(await loadArchive(), settings.cache);
await renderAll(await openProgram(settings.program), { out: settings.out, ...site }, loadChanged());
