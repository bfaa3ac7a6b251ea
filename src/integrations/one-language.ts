import path from 'node:path';
import type { Plugin } from 'vite';
import type { Language } from '../model/names/site-languages.ts';

/**
 * Vite plugin that leaves the words of one language in the scripts of pages. Every language has the same files in
 * `src/site/strings/<language>`, with the same names in them; in a script, each stands for that of the site's language.
 * On the machine that builds, where one language may name another, nothing changes.
 */
export function oneLanguage(language: Language): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    load(id) {
      if (this.environment.name !== 'client') return undefined;
      const [file = ''] = id.split('?');
      const [folder, ...rest] = path.relative(strings, file).split(path.sep);
      if (folder === undefined || rest.length === 0 || folder === '..' || folder === language) return undefined;
      if (everywhere.has(rest.join('/'))) return undefined;
      return `export * from ${JSON.stringify(path.join(strings, language, ...rest))};`;
    },
  };
}

/** Words of every language that a form needs: somebody may tell a story in another one than the form's. */
const everywhere = new Set(['dates.ts', 'terms/claims.ts']);

const strings = path.resolve('src/site/strings');
