import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { listHeavyLoads, mostPackedBytes } from '../../../src/build/heavy-pages.ts';

const site = fs.mkdtempSync(path.join(os.tmpdir(), 'heavy-pages-'));
afterAll(() => fs.rmSync(site, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
  fs.writeFileSync(path.join(site, name), text);
};

it('weighs entries of every language with the styles of that language, packed, and no lists', () => {
  const page = (base: string, letters: string) =>
    `<link rel="stylesheet" href="/archive/${base}_astro/entry.css">${letters.padEnd(3 * mostPackedBytes, '.')}`;
  // Hexadecimal digits pack to half their number.
  const most = randomBytes(mostPackedBytes * 0.7).toString('hex');
  const half = randomBytes(mostPackedBytes / 3).toString('hex');
  write('_astro/entry.css', 'p {}');
  write('es/_astro/entry.css', randomBytes(mostPackedBytes * 0.8).toString('hex'));
  write('projects/light/index.html', page('', half));
  write('projects/heavy/index.html', page('', `${most}${half}`));
  write('es/projects/light/index.html', page('es/', half));
  write('themes/food/index.html', page('', `${most}${half}`));
  expect(
    listHeavyLoads(site)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['es/projects/light/index.html', 'projects/heavy/index.html']);
});
