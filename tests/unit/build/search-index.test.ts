import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildIndex } from '../../../src/build/search-index.ts';
import { listOther } from '../../fixtures/kept-rendering.ts';

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

type Pages = Record<string, string>;

const pages: Pages = Object.fromEntries(
  ['projects/a', 'practices/b', 'lineages/c', 'people/d'].map((key) => [
    key,
    toPage(`Kitchen ${key}`, 'A pot of soup.'),
  ]),
);

function toPage(title: string, text: string): string {
  return `<!DOCTYPE html><html lang="en"><body><main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1><p>${text}</p></main></body></html>`;
}

function write(name: string, all: Pages): string {
  const site = path.join(home, name);
  for (const [key, html] of Object.entries(all)) {
    fs.mkdirSync(path.join(site, key), { recursive: true });
    fs.writeFileSync(path.join(site, key, 'index.html'), html);
  }
  return site;
}

const toIndex = (site: string) => path.join(site, 'pagefind');
const entry = (site: string) => path.join(toIndex(site), 'pagefind-entry.json');

it('names the entry of each page that is found, and no other', () => {
  const named = JSON.parse(fs.readFileSync(path.join(toIndex(before), 'entries.json'), 'utf8')) as object;
  expect(Object.values(named).sort()).toEqual(['lineages/c', 'practices/b', 'projects/a']);
});

it('is brought where no page that is found is another', async () => {
  const site = write('same', { ...pages, 'people/d': toPage('D', 'Somebody else.') });
  await buildIndex(site, before);
  expect(listOther(toIndex(site), toIndex(before))).toEqual([]);
  expect(fs.statSync(entry(site)).ino).toBe(fs.statSync(entry(before)).ino);
});

const { 'projects/a': _, ...fewer } = pages;
it.each<[string, Pages]>([
  ['a page is another', { ...pages, 'practices/b': toPage('Kitchen', 'A pot of tea.') }],
  ['a page is new', { ...pages, 'themes/e': toPage('Food', 'What people eat.') }],
  ['a page is gone', fewer],
])('is made anew where %s', async (what, changed) => {
  const [site, anew] = [write(what, changed), write(`${what}, from nothing`, changed)];
  await buildIndex(site, before);
  await buildIndex(anew);
  expect(listOther(toIndex(site), toIndex(anew))).toEqual([]);
  expect(listOther(toIndex(site), toIndex(before))).not.toEqual([]);
});
