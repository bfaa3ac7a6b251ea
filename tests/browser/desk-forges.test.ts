import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openDeskSite, type DeskSite } from './desk-site.ts';
import { answerDrafts, answerGitLab, setBackend } from './invented-forges.ts';
import { patience } from './wait.ts';

/** The desk before forges that the tests invent: their own answers, none of them over the network. */
let site: DeskSite;
let page: Page;
let foreign: string[];
let complaints: string[];

const path = 'content/themes/food.mdx';
const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const github = {
  CMS_BACKEND: 'github',
  CMS_REPOSITORY: 'neighbours/archive',
  CMS_AUTH_URL: 'https://login.example.org',
};
const gitlab = { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'neighbours/archive', CMS_APP_ID: 'abcdef0123456789' };
const forgejo = { CMS_BACKEND: 'forgejo', CMS_REPOSITORY: 'neighbours/archive', CMS_APP_ID: 'abcdef0123456789' };

beforeAll(async () => {
  site = await openDeskSite(inject('archive'));
});

afterAll(() => site.close());

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(patience);
  foreign = [];
  complaints = [];
  page.on('request', (request) => /^https?:\/\/(?!localhost)/.test(request.url()) && foreign.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(() => page.close());

it.each([
  [github, 'GitHub'],
  [gitlab, 'GitLab'],
  [forgejo, 'Forgejo'],
])('opens at the login of a forge and asks nobody before it ($CMS_BACKEND)', async (environment, name) => {
  await setBackend(page, environment);
  await page.goto(`${site.url}admin/`);
  await page.getByRole('button', { name: `Login with ${name}` }).waitFor();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

it('says that it could not be opened where the code of its backend does not arrive', async () => {
  await setBackend(page, github);
  await page.route(/\/_astro\//, (route) => (isFetchedLate(route.request().url()) ? route.abort() : route.continue()));
  await page.goto(`${site.url}admin/`);
  await page.getByText('The desk could not be opened.').waitFor();
});

/** True for a script that the desk asks for only when it needs it, as it does for the backend that is set. */
function isFetchedLate(url: string): boolean {
  const folder = join(inject('archive').folder, '_astro');
  const desk = readdirSync(folder).find((name) => name.startsWith('admin.astro')) ?? '';
  const name = url.split('/').at(-1) ?? '';
  return readFileSync(join(folder, desk), 'utf8').includes(`import(\`./${name}\`)`);
}

describe('the desk at a GitLab', () => {
  let files: Map<string, string>;

  beforeEach(async () => {
    files = new Map([[path, text]]);
    await setBackend(page, { ...gitlab, CMS_WORKFLOW: 'simple' });
    await answerGitLab(page, files);
  });

  it('saves twice from one form, under our messages', async () => {
    const messages = await openTheme();
    await publishTitle('Food and drink');
    await publishTitle('Food, drink and rest');
    expect(files.get(path)).toBe(text.replace('title: Food', 'title: Food, drink and rest'));
    expect(messages).toEqual(Array.from({ length: 2 }, () => 'content: Change Theme “food”'));
    expect(complaints).toEqual([]);
  });

  it('does not write over what somebody else has changed, and keeps the text in the form', async () => {
    await openTheme();
    files.set(path, text.replace('title: Food', 'title: Food for all'));
    await tryTitle('Food and drink');
    await page.getByText('Someone else has changed this entry since you opened it').waitFor();
    expect(files.get(path)).toContain('title: Food for all');
    expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Food and drink');
  });

  it('makes no second entry of one name, also where the index does not know the first yet', async () => {
    files.set('content/themes/valley-kitchens.mdx', text.replace('title: Food', 'title: Valley kitchens'));
    await page.goto(`${site.url}admin/#/collections/themes/new`);
    await page.getByLabel('Title', { exact: true }).fill('Valley kitchens');
    await page.getByLabel('Summary', { exact: true }).fill('Eating together.');
    await page.getByLabel('Kind of theme', { exact: true }).selectOption('need');
    await page.getByLabel('What belongs here', { exact: true }).fill('Kitchens.');
    await choosePublish();
    await page.getByText('There is an entry at this address already (themes/valley-kitchens)').waitFor();
    expect(files.size).toBe(2);
  });
});

describe('the desk with drafts on a narrow phone', () => {
  beforeEach(async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await setBackend(page, { CMS_BACKEND: 'proxy', CMS_PROXY_URL: '/drafts' });
    await answerDrafts(page, { path, text });
  });

  it('has every control of the toolbar, and of its menus, in sight', async () => {
    await page.goto(`${site.url}admin/#/collections/themes/entries/food`);
    const status = page.getByRole('button', { name: 'Status: Draft' });
    for (const control of [status, page.getByRole('button', { name: 'Delete unpublished', exact: false })])
      await expectInSight(control);
    await status.click();
    await expectInSight(page.getByRole('menuitem', { name: 'In review' }));
    const toolbar = await page.locator('[class*="-ToolbarContainer"]').first().boundingBox();
    const title = await page.getByLabel('Title', { exact: true }).boundingBox();
    expect(title!.y).toBeGreaterThan(toolbar!.y + toolbar!.height);
    expect(await page.getByText('Check for Preview').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  it('sets the columns of the workflow below each other, with their buttons', async () => {
    await page.goto(`${site.url}admin/#/workflow`);
    const [drafts, ready] = [
      page.getByRole('heading', { name: 'Drafts' }),
      page.getByRole('heading', { name: 'Ready' }),
    ];
    expect((await drafts.boundingBox())!.x).toBe((await ready.boundingBox())!.x);
    await expectInSight(page.getByRole('button', { name: /^Publish/ }).first());
  });
});

async function expectInSight(control: ReturnType<Page['getByRole']>): Promise<void> {
  await control.waitFor();
  const box = await control.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
}

/** Opens the form and answers with the messages of the commits that will be made. */
async function openTheme(): Promise<string[]> {
  const messages: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/repository/commits'))
      messages.push((request.postDataJSON() as { commit_message: string }).commit_message);
  });
  await page.goto(`${site.url}admin/#/collections/themes/entries/food`);
  await page.getByLabel('Title', { exact: true }).waitFor();
  return messages;
}

async function publishTitle(title: string): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await tryTitle(title);
  await saved;
  await page.getByText('Changes saved').waitFor();
}

async function tryTitle(title: string): Promise<void> {
  const input = page.getByLabel('Title', { exact: true });
  await input.click(); // Drawn anew when it gets the focus, the field puts its caret back and selects nothing.
  await input.fill(title);
  await choosePublish();
}

async function choosePublish(): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Publish now', { exact: true }).click();
}
