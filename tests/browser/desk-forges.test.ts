import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { isWrite } from '../forges/http/faults.ts';
import { startForge, type DialectName, type Forge, type ForgeOptions } from '../forges/start-forge.ts';
import { choosePublish, forget, newDeskTab } from './desk-page.ts';
import { openDeskSite, type DeskSite } from './desk-site.ts';
import { clearNews, fillTitle, logIn, nameOf, putToken, save, setBackend, setStatus, toBackend } from './forge-desk.ts';
import { forgetAll } from './open.ts';

/** The desk before invented forges: one store, three dialects, each on an origin of its own (tests/forges). */
let site: DeskSite;
let page: Page;
let forge: Forge;
let complaints: string[];

const path = 'content/themes/food.mdx';
const text = readFileSync(join('tests/fixtures/archive', path.replace('content/', '')), 'utf8');
const named = (title: string) => text.replace('title: Food', `title: ${title}`);
const forges: readonly DialectName[] = ['github', 'gitlab', 'forgejo'];

beforeAll(async () => {
  site = await openDeskSite(inject('fixture'), goodArchive);
  // One tab, which has the code of the desk compiled after the first test.
  page = await newDeskTab(site.browser, { width: 1200, height: 900 });
  // To a browser, the pages of a site and a forge beside it on one machine are a site and somebody’s own network.
  await page.context().grantPermissions(['local-network-access'], { origin: new URL(site.url).origin });
  await page.goto(`${site.url}404.html`);
});

afterAll(() => site.close());

beforeEach(async () => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await forgetAll(page);
  await page.evaluate(forget);
  page.on('dialog', (dialog) => void dialog.accept());
  complaints = [];
  // That something is not there is told as a failure, and asked for on purpose.
  const isComplaint = (words: string) => !words.startsWith('Failed to load resource');
  page.on('console', (message) => {
    if (message.type() === 'error' && isComplaint(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  page.removeAllListeners();
  await page.unrouteAll();
  // A page of the same site, so that the tab keeps the code that it compiled.
  await page.goto(`${site.url}404.html`);
  await forge.close();
});

async function open(name: DialectName, options: Partial<ForgeOptions & { simple: boolean }> = {}): Promise<void> {
  forge = await startForge({ dialect: name, files: { [path]: text }, ...options });
  await setBackend(page, toBackend(forge, name, options.simple ? 'simple' : 'editorial'), forge);
}

const title = () => page.getByLabel('Title', { exact: true });

async function openFood(): Promise<void> {
  await page.goto(`${site.url}admin/#/collections/themes/entries/food`);
  await title().waitFor();
}

it('says that it could not be opened where the code of its backend does not arrive', async () => {
  await open('github');
  await page.route(/\/_astro\//, (route) => (isFetchedLate(route.request().url()) ? route.abort() : route.continue()));
  await page.goto(`${site.url}admin/`);
  await page.getByText('The desk could not be opened.').waitFor();
});

/** True for a script that the desk asks for only when it needs it, as it does for the backend that is set. */
function isFetchedLate(url: string): boolean {
  const folder = join(inject('fixture').folder, '_astro');
  const desk = readdirSync(folder).find((name) => name.startsWith('admin.astro')) ?? '';
  const name = url.split('/').at(-1) ?? '';
  return readFileSync(join(folder, desk), 'utf8').includes(`import(\`./${name}\`)`);
}

describe.each(forges)('the desk at %s', (name) => {
  it('goes the whole way: log in, list many, edit, draft, review, publish', async () => {
    // More than a page of each: Forgejo sends a thousand files at once, GitLab a hundred, GitHub all.
    const sources = Array.from({ length: name === 'forgejo' ? 1100 : 150 }, (_, index) => [
      `content/sources/s-${String(index).padStart(4, '0')}.yaml`,
      `title: Source ${index}\ntype: book\n`,
    ]);
    await open(name, { files: { [path]: text, ...(Object.fromEntries(sources) as Record<string, string>) } });
    await page.goto(`${site.url}admin/`);
    await page.getByRole('button', { name: `Login with ${nameOf(name)}` }).waitFor();
    expect(forge.requests).toEqual([]);
    await logIn(page, name);
    await page.getByRole('link', { name: 'Sources', exact: true }).click();
    await page.getByText('Source 0', { exact: true }).waitFor();
    await page.getByText('Source 19', { exact: true }).scrollIntoViewIfNeeded();
    await page.getByText('Source 20', { exact: true }).waitFor();
    // Themes come after all sources, beyond the first page of a tree at Forgejo.
    await page.getByRole('link', { name: 'Themes', exact: true }).click();
    await page.getByRole('link', { name: 'Food' }).click();
    await fillTitle(page, 'Food and drink');
    await save(page, 'Entry saved');
    const [request] = forge.repository.requests;
    expect(request).toMatchObject({ title: 'content: Change Theme “food”', labels: ['decap-cms/draft'], base: 'main' });
    expect(forge.repository.read(path)).toBe(text);
    await setStatus(page, { from: 'Draft', to: 'In review' });
    expect(request?.labels).toEqual(['decap-cms/pending_review']);
    await setStatus(page, { from: 'In review', to: 'Ready' });
    await choosePublish(page);
    await expect.poll(() => forge.repository.read(path)).toBe(named('Food and drink'));
    expect(request?.state).toBe('merged');
    expect(complaints).toEqual([]);
  });

  it('loses nothing where a log-in ends, requests are too many, or somebody else publishes', async () => {
    await open(name);
    await putToken(page, { name, token: forge.token });
    await openFood();
    await fillTitle(page, 'Food and drink');
    forge.expireTokens();
    await save(page, /Not saved: Your log-in at the forge has ended\. Your text is still in the form/);
    expect(await title().inputValue()).toBe('Food and drink');
    // As a second window leaves it, in which somebody logs in.
    await putToken(page, { name, token: forge.store.issueToken('steward').token });
    await save(page, 'Entry saved');
    await fillTitle(page, 'Food, drink and rest');
    await tooMany();
    await save(page, 'Entry saved');
    const draft = () => forge.repository.read(path, 'cms/themes/food');
    expect(draft()).toBe(named('Food, drink and rest'));
    await setStatus(page, { from: 'Draft', to: 'Ready' });
    forge.repository.write({ [path]: named('Food for all') });
    await choosePublish(page);
    await page.getByText(/Not published: The forge could not put this draft onto what is published/).waitFor();
    await clearNews(page);
    expect([forge.repository.read(path), draft()]).toEqual([named('Food for all'), named('Food, drink and rest')]);
    if (name === 'forgejo') return; // It takes saves onto such a draft, and keeps it from being published.
    await fillTitle(page, 'Food and more');
    await save(page, /Not saved: Somebody has published another change to this entry since/);
    expect([await title().inputValue(), draft()]).toEqual(['Food and more', named('Food, drink and rest')]);
  });

  /** Only GitHub lets a page read how long to wait; so only there can it be said at once that it is long. */
  async function tooMany(): Promise<void> {
    if (name === 'github') {
      forge.faults.fail(429, 1, { only: isWrite, retryAfter: 600 });
      await save(page, /Not saved: The forge takes no more from you for a while/);
      expect(await title().inputValue()).toBe('Food, drink and rest');
    }
    forge.faults.fail(429, 1, { only: isWrite, retryAfter: 1 });
  }
});

describe.each(['github', 'forgejo'] as const)('somebody without rights at %s', (name) => {
  it('works in a fork, which takes its time, and asks for a review from there', async () => {
    const visitor = { login: 'visitor', name: 'A visitor', email: 'visitor@example.org', access: 'read' } as const;
    await open(name, { users: [visitor], limits: { forkDelay: 3 } });
    await page.goto(`${site.url}admin/`);
    await logIn(page, name, { fork: true });
    await openFood();
    await fillTitle(page, 'Food and drink');
    await save(page, 'Entry saved');
    const branch = 'cms/visitor/archive/themes/food';
    const fork = forge.store.findRepository('visitor/archive');
    expect(fork?.read(path, branch)).toBe(named('Food and drink'));
    expect(forge.repository.requests).toEqual([]);
    await setStatus(page, { from: 'Draft', to: 'In review' });
    expect(forge.repository.requests).toMatchObject([{ state: 'open', author: 'visitor', head: { branch } }]);
    expect(forge.repository.read(path)).toBe(text);
  });
});

describe('the desk at a GitLab without drafts', () => {
  beforeEach(async () => {
    await open('gitlab', { simple: true });
    await putToken(page, { name: 'gitlab', token: forge.token });
  });

  it('saves twice from one form, under our messages', async () => {
    await openFood();
    for (const value of ['Food and drink', 'Food, drink and rest']) {
      await fillTitle(page, value);
      await choosePublish(page);
      await expect.poll(() => forge.repository.read(path)).toBe(named(value));
      await page.getByText('Changes saved').waitFor();
    }
    const { objects } = forge.store;
    const tips = objects.ancestors(forge.repository.branches.get('main') ?? '').slice(0, 2);
    expect(tips.map((sha) => objects.commits.get(sha)?.message)).toEqual(
      Array.from({ length: 2 }, () => 'content: Change Theme “food”'),
    );
    expect(complaints).toEqual([]);
  });

  it('does not write over what somebody else has changed, and keeps the text in the form', async () => {
    await openFood();
    forge.repository.write({ [path]: named('Food for all') });
    await fillTitle(page, 'Food and drink');
    await choosePublish(page);
    await page.getByText('Someone else has changed this entry since you opened it').waitFor();
    expect(forge.repository.read(path)).toBe(named('Food for all'));
    expect(await title().inputValue()).toBe('Food and drink');
  });

  it('makes no second entry of one name, also where the index does not know the first yet', async () => {
    forge.repository.write({ 'content/themes/valley-kitchens.mdx': named('Valley kitchens') });
    await page.goto(`${site.url}admin/#/collections/themes/new`);
    await title().fill('Valley kitchens');
    await page.getByLabel('Summary', { exact: true }).fill('Eating together.');
    await page.getByLabel('Kind of theme', { exact: true }).selectOption('need');
    await page.getByLabel('What belongs here', { exact: true }).fill('Kitchens.');
    await choosePublish(page);
    await page.getByText('There is an entry at this address already (themes/valley-kitchens)').waitFor();
    expect(forge.repository.filesAt('main').size).toBe(2);
  });
});

describe('the desk with drafts on a narrow phone', () => {
  it('has every control of toolbar, menus and workflow in sight', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open('github');
    forge.repository.moveBranch('cms/themes/food', forge.repository.branches.get('main') ?? '');
    forge.repository.write({ [path]: named('Food and drink') }, { branch: 'cms/themes/food' });
    const head = { repository: forge.repository, branch: 'cms/themes/food' };
    const draft = forge.repository.openRequest({ title: 'Food', body: '', head, base: 'main', author: 'steward' });
    draft.labels = ['decap-cms/draft'];
    await putToken(page, { name: 'github', token: forge.token });
    await openFood();
    const status = page.getByRole('button', { name: 'Status: Draft' });
    for (const control of [status, page.getByRole('button', { name: 'Delete unpublished', exact: false })])
      await expectInSight(control);
    await status.click();
    await expectInSight(page.getByRole('menuitem', { name: 'In review' }));
    await page.keyboard.press('Escape');
    const toolbar = await page.locator('[class*="-ToolbarContainer"]').first().boundingBox();
    expect((await title().boundingBox())!.y).toBeGreaterThan(toolbar!.y + toolbar!.height);
    expect(await page.getByText('Check for Preview').isVisible()).toBe(false);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.goto(`${site.url}admin/#/workflow`);
    const [drafts, ready] = ['Drafts', 'Ready'].map((name) => page.getByRole('heading', { name }));
    expect((await drafts!.boundingBox())!.x).toBe((await ready!.boundingBox())!.x);
    await expectInSight(page.getByRole('button', { name: /^Publish/ }).first());
  });
});

async function expectInSight(control: ReturnType<Page['getByRole']>): Promise<void> {
  await control.waitFor();
  const box = await control.boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(360);
}
