import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { toText } from '../fixtures/entry-texts.ts';
import { honestPng } from '../fixtures/pictures.ts';
import type { Repository } from '../fixtures/repository.ts';
import { runAxe } from './axe.ts';
import { openDraftSite, type DeskSite } from './desk-site.ts';
import { patience } from './wait.ts';

const phone = { width: 390, height: 844 };
let site: DeskSite & { git: Repository };
let page: Page;
let complaints: string[];

beforeAll(async () => {
  site = await openDraftSite(inject('fixture'), goodArchive);
});
afterAll(() => site.close());

beforeEach(async () => {
  page = await (await site.browser.newContext({ viewport: phone })).newPage();
  page.setDefaultTimeout(patience);
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d|ERR_FAILED/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

const evil = '<img src=x onerror="globalThis.wasRun=1">';
const source = toText('sources', { title: '"Mill Row, our street"' });
const project = toText(
  'projects',
  { title: `'Mill Row strike ${evil}'`, period: '1934', sources: '[{ source: mill-row }]' },
  `They sang.<Cite source="mill-row" />\n\n<Figure src="/media/mill-row.png" alt="A street" credit="A tenant" licence="CC BY-SA 4.0" />\n\nCall 030 1234567 for the rest.`,
);
const claim = toText('lineages', {
  from: 'projects/lantern-street-kitchen',
  to: 'projects/mill-row-strike',
  channel: 'taught-by',
  passed: '1934',
  sources: '[{ source: mill-row }]',
  evidence: '[{ source: mill-row, says: It did., stance: supports }]',
  standing: 'attributed',
  saidBy: 'journalist',
});

it('takes a story from two branches to the site: joined, looked at, asked about, made ready and published', async () => {
  await save('content/sources/mill-row.yaml', source);
  await save('content/projects/mill-row-strike.mdx', project, { change: 'mill-row', picture: 'mill-row.png' });
  await save('content/lineages/lantern-to-mill-row.mdx', claim, { change: 'mill-row' });

  await page.goto(`${site.url}review/`);
  await page.getByText('2 changes wait.').waitFor();
  await page.getByRole('link', { name: /^Mill Row strike/ }).click();
  await page.getByText('source “Mill Row, our street”, whose step is “Draft”').waitFor();
  expect(await page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(true);
  await press('Take it into this change', 'What that draft held is in this change now.');
  await expectFocus('What stands in the way');
  await page
    .getByText(/^Adds project “Mill Row strike .*, source “Mill Row, our street”; brings 1 picture\.$/)
    .waitFor();
  await page.getByText('Nothing: the check of the whole archive lets it through.').waitFor();
  await page.getByText('030 1234567, a telephone number').waitFor();
  await page.getByText(/taught by one or more people of Lantern Street Kitchen/).waitFor();

  // The entry as the site will show it, in a document in which nothing runs, with the picture of the branch.
  const entry = page.locator('details', { hasText: 'new project' });
  await entry.locator('summary').click();
  const shown = entry.frameLocator('iframe');
  await shown.getByRole('heading', { name: evil }).waitFor();
  await shown.getByText('They sang.').waitFor();
  await expect.poll(() => shown.locator('figure img').getAttribute('src')).toMatch(/^blob:/);
  expect(await page.evaluate('globalThis.wasRun')).toBeUndefined();

  await entry.getByLabel('Ask something').fill('Is that number meant to be public?');
  await entry.getByRole('button', { name: 'Send' }).click();
  await entry.getByText('Is that number meant to be public?').waitFor();
  await expectFocus(/^Is that number meant to be public\?.*It waits for an answer\./);
  await entry.getByLabel('Answer, or ask something else').fill('It is the office.');
  await entry.getByRole('button', { name: 'Send' }).click();
  await expectFocus(/^It is the office\./);
  await page.getByRole('link', { name: '1 open question', exact: true }).waitFor();
  expect(await runAxe(page)).toEqual([]);
  expect(await overflow()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await runAxe(page)).toEqual([]);
  await page.setViewportSize(phone);
  await press('Mark as settled', 'Marked as settled.');
  await expectFocus(/^Is that number meant to be public\?.*It is the office\..*Settled$/);

  await press('Ask for a review', 'Its step is “In review” now.');
  await press('It is ready', 'Its step is “Ready” now.');
  await page.getByText(/^Publishing adds project “Mill Row strike .* The credit goes to /).waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('heading', { name: 'Published' }).waitFor();
  expect(await page.getByRole('link', { name: /^project .Mill Row strike/ }).getAttribute('href')).toBe(
    '/some/where/projects/mill-row-strike/',
  );
  expect(branches()).toEqual(['main']);
  expect(site.git.run('show', '--name-only', '--format=', 'main').trim().split('\n').sort()).toEqual([
    'content/lineages/lantern-to-mill-row.mdx',
    'content/media/mill-row.png',
    'content/projects/mill-row-strike.mdx',
    'content/sources/mill-row.yaml',
  ]);
  expect(site.git.run('log', 'main', '--format=%B')).not.toContain('meant to be public');
});

it('holds what was made by hand, shows what is different, keeps what was typed and tells what is gone', async () => {
  const harbour = site.git.run('show', 'main:content/projects/harbour-kitchen.mdx');
  await save('content/projects/harbour-kitchen.mdx', harbour.replace('Meals between ships.', 'Bread between ships.'), {
    change: 'by-hand',
  });
  await save('content/themes/ships.mdx', themeOf('مطبخ'), { change: 'by-hand' });
  addByHand('cms/changes/by-hand', 'package.json');

  await page.goto(`${site.url}review/?change=cms/changes/by-hand`);
  await page.getByText('package.json').waitFor();
  await page.getByText('1 file on its branch is nothing that the desk publishes.').waitFor();
  const altered = page.locator('details', { hasText: 'altered project' });
  await altered.locator('summary').press('Enter');
  expect(await altered.locator('del').allTextContents()).toEqual([' [taken out: Meals] ']);
  expect(await altered.locator('ins').allTextContents()).toEqual([' [put in: Bread] ']);
  const added = page.locator('details', { hasText: 'new theme' });
  await added.locator('summary').click();
  await added.getByRole('button', { name: 'Leave this entry out' }).click();
  await press('Yes, leave it out', 'themes/ships was left out of this change.');
  await expect.poll(() => added.count()).toBe(0);

  const question = page.getByLabel('Ask something').last();
  await question.fill('Who baked?');
  await page.route('**/api/v1', (route) => route.abort());
  await page.getByRole('button', { name: 'Send' }).last().click();
  await page.getByText('The server of the desk does not answer.').waitFor();
  expect(await question.inputValue()).toBe('Who baked?');
  await page.unroute('**/api/v1');

  await question.fill('');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Delete this change' }).click();
  expect(await other.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
  await other.getByRole('button', { name: 'Yes, delete it' }).click();
  await other.getByRole('heading', { name: 'Deleted' }).waitFor();
  await other.close();
  await page.getByRole('button', { name: 'Ask for a review' }).click();
  await page.getByRole('heading', { name: 'No such change' }).waitFor();
  await page.getByRole('link', { name: 'All changes' }).click();
  await page.getByText('Nothing waits.').waitFor();
  expect(branches()).toEqual(['main']);
});

/** Saves a draft as the desk does, into a change where one is named. */
async function save(path: string, raw: string, { change, picture }: { change?: string; picture?: string } = {}) {
  const [, collectionName = '', file = ''] = path.split('/');
  const assets = picture
    ? [{ path: `content/media/${picture}`, content: honestPng.toString('base64'), encoding: 'base64' }]
    : [];
  const params = {
    dataFiles: [{ path, slug: file.replace(/\..*/, ''), raw }],
    assets,
    options: { collectionName, status: 'draft', ...(change && { change }) },
  };
  const answer = await page.request.post(new URL('/api/v1', site.url).href, {
    headers: { Origin: new URL(site.url).origin },
    data: { action: 'persistEntry', params },
  });
  expect(await answer.text()).toContain('persisted');
}

/** Puts a file beside content/ onto a branch, as somebody may with git. */
function addByHand(branch: string, name: string): void {
  const folder = `${site.repository}-by-hand`;
  site.git.run('worktree', 'add', '--quiet', folder, branch);
  writeFileSync(join(folder, name), '{}');
  site.git.run('-C', folder, 'add', name);
  site.git.run('-C', folder, 'commit', '--quiet', '--message', 'By hand');
  site.git.run('worktree', 'remove', folder);
}

function themeOf(title: string): string {
  return `---\ntitle: ${title}\nsummary: Ships.\nfacet: need\nbroader: need\nlanguage: ar\n---\n\nكان المطبخ مفتوحا.\n`;
}

/** Presses a button of that name, and waits for what is said of it. */
async function press(name: string, said: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').getByText(said).waitFor();
}

/** Waits until the focus is on what holds these words. */
async function expectFocus(words: string | RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? '')).toMatch(words);
}

function branches(): string[] {
  return site.git.run('for-each-ref', '--format=%(refname:short)', 'refs/heads').trim().split('\n');
}

/** By how much the page is wider than its window, in pixels. */
function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
