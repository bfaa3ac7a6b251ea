import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { publishMedia } from '../../../../src/build/publish-media.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { honestPng } from '../../../fixtures/pictures.ts';

const copy = copyArchive();
afterAll(() => {
  removeCopy(copy);
});

const names = ['shown', 'linked', 'unnamed', 'withdrawn', 'in-a-torn-entry'];

it('publishes the pictures that a living entry names, and warns of the others by name', async () => {
  for (const name of names) copy.write(`media/${name}.png`, honestPng);
  const figure = '<Figure src="/media/shown.png" alt="A pot" credit="A cook" licence="CC BY 4.0" />';
  copy.write('projects/shows.mdx', toText('projects', {}, `${figure}\n\n[the pot](/media/linked.png)`));
  copy.write('projects/gone.mdx', '---\ntitle: Gone\nwithdrawn: { date: 2021, reason: Asked. }\n---\n');
  const first = await readArchive(copy.path, { label: '.' });
  expect(first.faults).toEqual([]);
  const site = path.join(copy.path, '../site');
  publishMedia(first, site);
  expect(fs.readdirSync(path.join(site, 'media')).sort()).toEqual(['linked.png', 'shown.png', 'the-first-pot.png']);
  expect(first.warnings.map(({ code, file }) => [code, file])).toEqual([
    ['image-unnamed', 'media/in-a-torn-entry.png'],
    ['image-unnamed', 'media/unnamed.png'],
    ['image-unnamed', 'media/withdrawn.png'],
  ]);
  copy.write('projects/torn.mdx', '---\ntitle: [torn\n---\n\n![](/media/in-a-torn-entry.png)\n');
  const second = await readArchive(copy.path, { label: '.' });
  expect(second.warnings.map(({ file }) => file)).not.toContain('media/in-a-torn-entry.png');
});
