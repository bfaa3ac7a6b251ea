import fs from 'node:fs';
import path from 'node:path';
import type { Language } from '../../model/names/site-languages.ts';
import { bringProgram } from './page-program.ts';
import { runNode } from './run-astro.ts';

/** Renders the pages of a language into a folder, in a process of its own. Throws a Refusal with the reason where it fails. */
export async function renderPages({ site, cache, language }: Rendering): Promise<void> {
  const program = await bringProgram(path.join(cache, `program-${language}`), language);
  fs.cpSync(path.join(program, 'shared'), site, { recursive: true });
  await runNode([path.join(import.meta.dirname, 'render-worker.ts')], {
    OUT_DIR: site,
    CACHE_DIR: cache,
    PROGRAM_DIR: program,
    SITE_LANGUAGE: language,
  });
}

interface Rendering {
  site: string;
  cache: string;
  language: Language;
}
