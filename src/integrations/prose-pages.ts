import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { siteLanguage, siteLanguages } from '../model/names/site-languages.ts';

/**
 * Vite plugin for the pages of prose, `src/pages/*.mdx`: in another language than the first they are made of the file of
 * the same name in `src/pages/_es` or the like, where there is one; where there is none, the page says that its words are
 * in the first.
 */
export function prosePages(): Plugin {
  const pages = path.resolve('src/pages');
  return {
    name: 'prose-pages',
    enforce: 'pre',
    load(id) {
      if (siteLanguage === siteLanguages[0] || path.dirname(id) !== pages || !id.endsWith('.mdx')) return undefined;
      const told = path.join(pages, `_${siteLanguage}`, path.basename(id));
      if (!fs.existsSync(told))
        return fs.readFileSync(id, 'utf8').replace('---\n', `---\nlanguage: ${siteLanguages[0]}\n`);
      this.addWatchFile(told);
      // It is read in the place of the page, one folder up from its own.
      return fs.readFileSync(told, 'utf8').replaceAll(/(?<=from '|^layout: )\.\.\/\.\.\//gm, '../');
    },
  };
}
