import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mendIndex } from '../../../../src/build/search/mend-index.ts';
import { buildIndex } from '../../../../src/build/search/search-index.ts';
import { listOther } from '../../../fixtures/kept-rendering.ts';

let home: string;
let before: string;
beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'index-'));
  before = write('before', pages);
  await buildIndex(before);
});
afterAll(() => {
  fs.rmSync(home, { recursive: true });
});

const toIndex = (site: string) => path.join(site, 'pagefind');

const care = '<p data-pagefind-meta="care">Of hunger</p>';

type Pages = Record<string, string>;

/** Enough of them for several files of words, with words that differ in their marks alone. */
const pages: Pages = Object.fromEntries(
  Array.from({ length: 24 }, (_, page) => {
    const words = Array.from({ length: 900 }, (_, word) =>
      word % 7 === 0 ? `rés${word}umé` : `w${(word * page) % 977}`,
    );
    return [`projects/p-${page}`, toPage(`Kitchen ${page}`, `resume ${words.join(' ')} pot`, page === 2 ? care : '')];
  }),
);

function toPage(title: string, text: string, said = ''): string {
  return `<!DOCTYPE html><html lang="en"><body><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>${said}<p>${text}</p></main></body></html>`;
}

function write(name: string, all: Pages): string {
  const site = path.join(home, name);
  fs.rmSync(site, { recursive: true, force: true });
  for (const [key, html] of Object.entries(all)) {
    fs.mkdirSync(path.join(site, key), { recursive: true });
    fs.writeFileSync(path.join(site, key, 'index.html'), html);
  }
  return site;
}

const listNames = (all: Pages) => Object.keys(all).map((key) => `${key}/index.html`);

it('is the same as one that is made anew, after changes of pages, new ones and some that are gone', async () => {
  const { 'projects/p-7': _, ...kept } = pages;
  const changed: Pages = {
    ...kept,
    'projects/p-3': toPage('Kitchen 3', 'RÉSUMÉ rés7ume pots'),
    'projects/p-0': toPage('Küche', 'w1 w2 w3'),
    'projects/p-9': '<html lang="en"><body><p>Withdrawn</p></body></html>',
    'lineages/a': toPage('A', 'pot w5'),
    'themes/z': toPage('Z', 'ré résumé'),
  };
  const [mended, anew] = [write('mended', changed), write('anew', changed)];
  expect(await mendIndex({ site: mended, before, pages: listNames(changed).sort() })).toBe(true);
  await buildIndex(anew);
  expect(listOther(toIndex(mended), toIndex(anew))).toEqual([]);
});

it('is the same as before where no page is another', async () => {
  const site = write('same', pages);
  expect(await mendIndex({ site, before, pages: listNames(pages).sort() })).toBe(true);
  expect(listOther(toIndex(site), toIndex(before))).toEqual([]);
});

it.each<[string, Pages]>([
  [
    'a page says something that none said',
    { ...pages, 'projects/p-1': toPage('One', 'w1', '<p data-pagefind-meta="dir">rtl</p>') },
  ],
  ['the only page that said something does not', { ...pages, 'projects/p-2': toPage('Two', 'w1') }],
  ['most pages are others', Object.fromEntries(Object.keys(pages).map((key) => [key, toPage(key, 'w1')]))],
])('is not mended where %s', async (_what, changed) => {
  expect(await mendIndex({ site: write('other', changed), before, pages: listNames(changed).sort() })).toBe(false);
});
