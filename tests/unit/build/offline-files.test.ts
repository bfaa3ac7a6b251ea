import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeOfflineFiles } from '../../../src/build/offline-files.ts';
import { toDigest, type FileList, type KeptVersion } from '../../../src/offline/file-list.ts';

let site: string;

beforeEach(() => {
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'offline-files-'));
  const files = {
    'index.html': '<link href="/sub/_astro/index.Aa-1.css"><script src="/sub/_astro/find.B_b.js"></script>',
    'themes/food/index.html': 'Soup',
    'people/ana/index.html': 'Withdrawn',
    'admin/index.html': '<script src="/sub/_astro/desk.Cc.js"></script>',
    'contribute/index.html': '<script src="/sub/_astro/form.Dd.js"></script>',
    '_astro/index.Aa-1.css': '@font-face { src: url(/sub/_astro/book.Ee.woff2) }',
    '_astro/find.B_b.js': 'import("./rows.Ff.js")',
    '_astro/rows.Ff.js': '1',
    '_astro/book.Ee.woff2': 'font',
    '_astro/desk.Cc.js': 'desk',
    '_astro/form.Dd.js': 'form',
    'pagefind/pagefind.js': 'search',
    'pagefind/pagefind-ui.js': 'a face that we do not use',
    'pagefind/fragment/en_1.pf_fragment': 'text',
    'findable.json': '{}',
    'entries.json': '{}',
    'themes/food/food.booklet.json': 'what a booklet is made of',
    'themes/food/food.csl.json': 'data to download',
    'projects/vandu.ttl': 'data to download',
    'media/pot.webp': 'picture',
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    fs.writeFileSync(path.join(site, name), text);
  }
});

afterEach(() => {
  fs.rmSync(site, { recursive: true });
});

const read = (name: string) => fs.readFileSync(path.join(site, name), 'utf8');
const readList = () => JSON.parse(read('offline.json')) as FileList;
const readVersion = () => JSON.parse(read('kept-version.json')) as KeptVersion;
const withdrawn = [
  {
    collection: 'people',
    id: 'ana',
    key: 'people/ana',
    file: '',
    formerIds: ['anna'],
    withdrawn: { date: '2021-01-02', reason: '' },
  },
] as const;

it('lists what pages show, load and search in, and neither the desk nor the forms nor what is downloaded', async () => {
  await writeOfflineFiles(site, []);
  expect(readList().files.map(([name]) => name)).toEqual([
    '_astro/book.Ee.woff2',
    '_astro/find.B_b.js',
    '_astro/index.Aa-1.css',
    '_astro/rows.Ff.js',
    'findable.json',
    '',
    'media/pot.webp',
    'pagefind/fragment/en_1.pf_fragment',
    'pagefind/pagefind.js',
    'people/ana/',
    'themes/food/food.booklet.json',
    'themes/food/',
  ]);
  expect(readVersion()).toMatchObject({ files: 12, version: readList().version, withdrawn: [] });
});

it('tells what was withdrawn without naming it, and is another version only where something changed', async () => {
  await writeOfflineFiles(site, [{ ...withdrawn[0], formerIds: ['anna'] }]);
  expect(readVersion().withdrawn).toEqual(['people/ana/', 'people/anna/'].map(toDigest).sort());
  expect(read('kept-version.json')).not.toContain('ana');
  await writeOfflineFiles(site, []);
  const { version } = readVersion();
  await writeOfflineFiles(site, []);
  expect(readVersion().version).toBe(version);
  fs.writeFileSync(path.join(site, 'themes/food/index.html'), 'Bread');
  await writeOfflineFiles(site, []);
  expect(readVersion().version).not.toBe(version);
});

it('makes the worker one file that needs no other', async () => {
  await writeOfflineFiles(site, []);
  expect(read('offline-worker.js')).not.toMatch(/\b(?:import|export|process)\b/);
  expect(read('offline-worker.js').length).toBeLessThan(16_000);
  const heard: string[] = [];
  const self = {
    addEventListener: (name: string) => heard.push(name),
    location: new URL('https://site.example/offline-worker.js'),
    registration: { scope: 'https://site.example/' },
  };
  vm.runInNewContext(read('offline-worker.js'), { self, ...self, URL, caches: {} });
  expect(heard).toContain('fetch');
});
