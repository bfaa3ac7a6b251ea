import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBuilt, noteBuilt, toFingerprint, type Ingredients } from '../../../src/build/built-before.ts';
import { createRepository, type Repository } from '../../fixtures/repository.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';

let copy: ArchiveCopy;
let site: string;
let made: Ingredients;
let repository: Repository;
beforeEach(() => {
  vi.stubEnv('CI', '');
  copy = copyArchive();
  repository = createRepository(path.dirname(copy.path));
  repository.commit('2020-01-01');
  site = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  fs.mkdirSync(path.join(site, 'projects'));
  fs.writeFileSync(path.join(site, 'index.html'), 'Home');
  fs.writeFileSync(path.join(site, 'projects/index.html'), 'Projects');
  made = { content: copy.path, today: '2026-11-30' };
});
afterEach(() => {
  vi.unstubAllEnvs();
  removeCopy(copy);
  fs.rmSync(site, { recursive: true });
});

it('knows a site that is as a build left it, and none before', async () => {
  expect(findBuilt(site)).toBeUndefined();
  await note();
  expect(findBuilt(site)).toEqual({ ...(await toFingerprint(made)), said: [] });
});

it.each<[string, () => void]>([
  ['a text of the archive', () => copy.write('media/note.txt', 'x')],
  ['an address of the site', () => vi.stubEnv('SITE_URL', 'https://other.example')],
  ['the contact', () => vi.stubEnv('SITE_CONTACT', 'a letter box')],
  ['the day, on which some pages of people depend', () => (made = { ...made, today: '2026-12-01' })],
  [
    'the history',
    () => {
      repository.run('commit', '--amend', '--quiet', '--message', 'Another subject');
    },
  ],
])('builds again after a change of %s', async (_what, change) => {
  const fingerprint = await toFingerprint(made);
  change();
  expect((await toFingerprint(made))?.whole).not.toBe(fingerprint?.whole);
});

it.each<[string, () => void]>([
  ['was changed', () => fs.writeFileSync(path.join(site, 'projects/index.html'), 'Mine')],
  ['was taken away', () => fs.rmSync(path.join(site, 'projects/index.html'))],
  ['was added', () => fs.writeFileSync(path.join(site, 'projects/mine.html'), 'Mine')],
])('builds again where a file of the site %s', async (_what, change) => {
  await note();
  change();
  expect(findBuilt(site)).toBeUndefined();
});

async function note(): Promise<void> {
  const fingerprint = await toFingerprint(made);
  if (fingerprint) noteBuilt(site, { ...fingerprint, said: [] });
}

it('has the pages asked one by one on another day and after another text, and makes all with other settings', async () => {
  const { around } = (await toFingerprint(made)) ?? {};
  copy.write('media/note.txt', 'x');
  expect((await toFingerprint({ ...made, today: '2026-12-01' }))?.around).toBe(around);
  vi.stubEnv('SITE_CONTACT', 'a letter box');
  expect((await toFingerprint(made))?.around).not.toBe(around);
});

it('builds always where nobody watches', async () => {
  vi.stubEnv('CI', 'true');
  expect(await toFingerprint(made)).toBeUndefined();
});
