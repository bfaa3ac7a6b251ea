import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { siteLanguages, type Language } from '../../model/names/site-languages.ts';
import { renderPages } from '../program/render-pages.ts';

/** Where a build makes a site: the folder of its first language, in which the others get folders of their own. */
export interface Making {
  site: string;
  cache: string;
  languages: readonly Language[];
}

/** Renders the pages of every language; side by side where there is memory for two, since no rendering fills two cores. */
export async function renderLanguages({ site, cache, languages }: Making): Promise<void> {
  const others = languages.filter((language) => language !== siteLanguages[0]);
  // Astro empties the folder that it writes to: what is to lie inside is made beside it.
  const beside = (language: Language) => `${site}-${language}`;
  const first = renderPages({ site, cache, language: siteLanguages[0] });
  if (os.freemem() < twoRenderings) await first;
  const made = await Promise.allSettled([
    first,
    ...others.map((language) => renderPages({ site: beside(language), cache, language })),
  ]);
  const failed = made.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason as Error;
  for (const language of others) fs.renameSync(beside(language), folderOf(site, language));
}

/** The folder of a language inside that of the site. */
export function folderOf(site: string, language: Language): string {
  return language === siteLanguages[0] ? site : path.join(site, language);
}

/** Bytes that have to be free for two renderings of a large archive. */
const twoRenderings = 3 * 1024 ** 3;
