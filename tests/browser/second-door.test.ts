import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spawnCommand } from '../unit/commands/run.ts';
import { startRunningSite, type RunningSite } from './running-site.ts';
import { check, formAtRest, item, photo, tellLeast } from './telling.ts';
import { patience } from './wait.ts';

let site: RunningSite;

beforeAll(async () => {
  site = await startRunningSite();
});
afterAll(() => site.close());

const story = 'projects/rent-strike-on-mill-row';
/** A build takes as long as the machine has other work. */
const built = { timeout: 300_000 };

it('leads from a phone through the steward’s hands to the page, credited as the teller chose', async () => {
  const bundle = await tell();
  const { code, out, errors } = spawnCommand('intake', [bundle], { cwd: site.folder });
  expect([code, errors]).toEqual([0, '']);
  const branch = /on the branch (\S+);/.exec(out)?.[1] ?? '';
  expect(branch).toMatch(/^cms\/changes\/\d{4}-\d\d-\d\d-rent-strike-on-mill-row$/);
  expect(site.git.run('status', '--short')).toBe('');
  expect(site.git.run('log', '-1', '--format=%an|%cn', branch).trim()).toBe('Rosa from the stairs|A steward');

  const steward = await openPage('review/', { width: 1280, height: 900 });
  await steward.getByText('One change waits.').waitFor();
  await steward.getByRole('link', { name: /^Rent strike on Mill Row/ }).click();
  await steward.getByText('Nothing: the check of the whole archive lets it through.').waitFor();
  await steward.getByRole('button', { name: 'It is ready', exact: true }).click();
  await steward.getByText(/^Publishing adds project .*Rent strike on Mill Row.* The credit goes to /).waitFor();
  await steward.getByRole('button', { name: 'Publish', exact: true }).click();
  await steward.getByRole('heading', { name: 'Published' }).waitFor();
  expect(site.git.run('branch', '--format=%(refname:short)').trim()).toBe('main');
  expect(site.git.run('log', '-1', '--format=%an').trim()).toBe('Rosa from the stairs');

  // The site that runs is built anew by itself.
  await expect.poll(() => site.read(`${story}/`), built).toContain('Rosa from the stairs');
  for (const name of ['projects/lantern-street-kitchen/', 'practices/shared-pot/', 'practices/keeping-back-rent/'])
    expect(await site.read(name), name).toContain(`href="/${story}/"`);
  await steward.getByRole('link', { name: /^project .Rent strike on Mill Row/ }).click();
  expect(await steward.locator('.hand-line .upstream').textContent()).toContain('Lantern Street Kitchen');
  const picture = steward.locator('figure img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await steward.goto(`${site.url}search/?q=tenants`);
  await steward.locator('[data-part=results]').getByRole('link', { name: 'Rent strike on Mill Row' }).waitFor();
  await steward.context().close();
}, 900_000);

it('shows what was merged with git outside the desk', async () => {
  const file = path.join(site.folder, `content/${story}.mdx`);
  site.git.run('switch', '--quiet', '--create', 'by-hand');
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace('Tenants kept back their rent.', 'Neighbours kept their rent.'),
  );
  site.git.commit('2020-02-01');
  site.git.run('switch', '--quiet', 'main');
  site.git.run('merge', '--quiet', '--no-ff', '--message', 'Merge by hand', 'by-hand');
  await expect.poll(() => site.read(`${story}/`), built).toContain('Neighbours kept their rent.');
}, 900_000);

/** Tells a story with the form, on a phone, and saves it as one file. */
async function tell(): Promise<string> {
  const page = await openPage('contribute/', { width: 360, height: 740 });
  await formAtRest(page);
  await tellLeast(page);
  const first = item(page, 'A thing you did 1');
  await first.getByLabel('What is it called?').fill('Shared pot');
  await first.getByLabel('How did you do it').fill('On the stairs.');
  await page.getByRole('button', { name: 'Add a thing you did' }).click();
  const second = item(page, 'A thing you did 2');
  await second.getByLabel('What is it called?').fill('Keeping back rent');
  await second.getByLabel('How did you do it').fill('All of us at once.');
  await second.getByLabel('What is it, in one sentence?').fill('Tenants pay nothing until the roof is mended.');
  const learned = item(page, 'Someone you learned from 1');
  await learned.getByLabel('Whom, or what').fill('Lantern Str');
  await learned.getByRole('button', { name: 'Lantern Street Kitchen' }).click();
  await learned.getByLabel('How did it reach you?').selectOption('taught-by');
  await page.locator('input[type=file][multiple]').setInputFiles(photo);
  const picture = item(page, 'A picture 1');
  await picture.getByLabel('What can be seen?').fill('A tin');
  await picture.getByLabel('Who made it?').fill('Anonymous');
  await picture.getByLabel('I made it').check();
  await page.getByLabel('A name I choose').check();
  await page.getByLabel('The name you choose').fill('Rosa from the stairs');
  await check(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as one file' }).click();
  const bundle = path.join(site.home, 'bundle.zip');
  await (await waiting).saveAs(bundle);
  await page.context().close();
  return bundle;
}

async function openPage(address: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await site.browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${site.url}${address}`);
  return page;
}
