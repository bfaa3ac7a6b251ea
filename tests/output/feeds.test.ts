import fs from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { checkFeeds } from '../data-files.ts';

const fixture = inject('fixture').folder;

it.each([
  { name: 'of the archive', folder: inject('archive').folder, language: 'en' },
  { name: 'of a site under a sub-path', folder: fixture, language: 'en' },
  { name: 'of that site in Spanish', folder: path.join(fixture, 'es'), language: 'es' },
  { name: 'of what is odd', folder: inject('odd').folder, language: 'en' },
])(
  'the feeds $name are valid, each by a program that knows its form, and in one language',
  async ({ folder, language }) => {
    const names = fs.readdirSync(path.join(folder, 'feeds'));
    const files = names.map((fileName) => ({
      fileName,
      contents: fs.readFileSync(path.join(folder, 'feeds', fileName), 'utf8'),
    }));
    expect(files.length).toBeGreaterThan(10);
    await checkFeeds(files);
    for (const { contents } of files)
      expect(contents).toMatch(language === 'es' ? /Nombra la entrada/ : /Name the entry/);
    for (const { contents } of files.filter(({ fileName }) => fileName.endsWith('.xml')))
      expect(contents).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`);
  },
);
