import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { createRepository } from '../fixtures/repository.ts';
import { spawnCommand } from '../unit/commands/run.ts';
import { openSite, type OpenSite } from './open.ts';
import { openPublishedSite } from './published-site.ts';
import { check, item, openForm, tellLeast } from './telling.ts';

let site: OpenSite;
let folder: string;

beforeAll(async () => {
  site = await openSite(inject('fixture'));
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'second-door-'));
});
afterAll(async () => {
  await site.close();
  fs.rmSync(folder, { recursive: true });
});

it('leads from a phone through the steward’s hands to the page, credited as the teller chose', async () => {
  const { page } = await openForm(site);
  await tellLeast(page);
  const first = item(page, 'A thing you did 1');
  await first.getByLabel('What is it called?').fill('Shared pot');
  await first.getByLabel('How did you do it').fill('On the stairs.');
  const learned = item(page, 'Someone you learned from 1');
  await learned.getByLabel('Whom, or what').fill('Lantern Str');
  await learned.getByRole('button', { name: 'Lantern Street Kitchen' }).click();
  await learned.getByLabel('How did it reach you?').selectOption('taught-by');
  await page.getByLabel('A name I choose').check();
  await page.getByLabel('The name you choose').fill('Rosa from the stairs');
  await check(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as one file' }).click();
  const bundle = path.join(folder, 'bundle.zip');
  await (await waiting).saveAs(bundle);

  const archive = path.join(folder, 'archive');
  fs.cpSync(goodArchive, path.join(archive, 'content'), { recursive: true });
  const git = createRepository(archive);
  git.commit('2020-01-01');
  git.run('config', 'user.name', 'A steward');
  git.run('config', 'user.email', 'steward@example.org');
  const { code, out, errors } = spawnCommand('intake', [bundle], { cwd: archive });
  expect([code, errors]).toEqual([0, '']);
  const branch = /on the branch (\S+);/.exec(out)?.[1] ?? '';
  expect(branch).toMatch(/^cms\/changes\/\d{4}-\d\d-\d\d-rent-strike-on-mill-row$/);
  expect(git.run('status', '--short')).toBe('');
  expect(git.run('log', '-1', '--format=%an|%cn', branch).trim()).toBe('Rosa from the stairs|A steward');

  git.run('merge', '--quiet', '--ff-only', branch);
  const built = await openPublishedSite(path.join(archive, 'content'));
  expect(built.read('projects/rent-strike-on-mill-row')).toContain('Rosa from the stairs');
  expect(built.read('projects/lantern-street-kitchen')).toContain(
    'href="/some/where/projects/rent-strike-on-mill-row/"',
  );
  expect(built.read('practices/shared-pot')).toContain('href="/some/where/projects/rent-strike-on-mill-row/"');
  await built.close();
}, 600_000);
