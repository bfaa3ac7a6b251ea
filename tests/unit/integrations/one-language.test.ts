import path from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { oneLanguage } from '../../../src/integrations/one-language.ts';
import { withheldNames } from '../../../src/model/place.ts';
import type { Language } from '../../../src/model/names/site-languages.ts';
import { translate } from '../../../src/site/translate.ts';

const entry = path.resolve('entry-of-a-test.ts');
const code = `
  import { nameChannel } from '/src/contribute/bundle/name-channel.ts';
  import { formatDate } from '/src/site/dates.ts';
  import { siteLanguage } from '/src/model/names/site-languages.ts';
  import { translate } from '/src/site/translate.ts';
  globalThis.said = [
    siteLanguage, translate('search'),
    ...['en', 'es'].flatMap((language) => [nameChannel('revived', language), formatDate('1985-03-12', language)]),
  ];`;

/** What a script of a page says, where nothing of Node is at hand. */
async function runScript(define: Record<string, string>, language: Language): Promise<unknown> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
      oneLanguage(language),
    ],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'script', fileName: 'script' } },
  });
  const [chunk] = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  if (chunk?.type !== 'chunk') throw new Error('There is no script.');
  const context = { said: undefined };
  vm.runInNewContext(chunk.code.replaceAll('globalThis.said', 'said'), context);
  return context.said;
}

const dates = ['revived', '12 March 1985', 'reavivó', '12 de marzo de 1985'];

it('leaves in a script the words of the site, and of others what a form tells a story in', async () => {
  expect(await runScript({ SITE_LANGUAGE: '"en"' }, 'en')).toEqual(['en', 'Search', ...dates]);
  expect(await runScript({ SITE_LANGUAGE: '"es"' }, 'es')).toEqual(['es', 'Buscar', ...dates]);
});

it('lets a script run that is bundled without a language, as the offline worker is', async () => {
  expect(await runScript({}, 'en')).toEqual(['en', 'Search', ...dates]);
});

it('takes as the name of a withheld place what every language calls one', () => {
  for (const language of ['en', 'es'] as const) {
    const [name = ''] = translate('withheldPlace', {}, language).split(',');
    expect(withheldNames.map((one) => one.toLowerCase())).toContain(name);
  }
});
