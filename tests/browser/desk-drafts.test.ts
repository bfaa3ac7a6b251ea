import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { goodArchive } from '../fixtures/archive-copy.ts';
import type { Repository } from '../fixtures/repository.ts';
import { readBackups } from './backups.ts';
import { openDeskPage, type DeskPage } from './desk-page.ts';
import { openDraftSite, type DeskSite } from './desk-site.ts';
import { waitUntilStill } from './wait.ts';

let site: DeskSite & { git: Repository };
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  site = await openDraftSite(inject('fixture'), goodArchive);
});
afterAll(() => site.close());

beforeEach(async () => {
  desk = await openDeskPage(site);
  page = desk.page;
  page.on('dialog', (dialog) => void dialog.accept());
});
afterEach(async () => {
  await desk.leave();
  expect(desk.complaints.filter((words) => !/404/.test(words))).toEqual([]);
});

it('offers a draft from another window as a draft, takes it as a note, and lets the entry that names it be saved', async () => {
  await desk.open('#/collections/sources/new');
  await fill('Title', 'Letters from the harbour');
  await choose({
    Type: 'pamphlet',
    'Where to read it': 'print',
    'Whose words': 'participant',
    'How we saw it': 'read',
  });
  await saveDraft();
  await page.close();
  desk = await openDeskPage(site);
  page = desk.page;
  await desk.open('#/collections/themes/new');
  await fill('Title', 'Harbours');
  await fill('Summary', 'Ships and those who wait for them.');
  await fill('What belongs here', 'Work on the quay.');
  await choose({ 'Kind of theme': 'need' });
  await page.getByRole('button', { name: 'Add source' }).click();
  const source = page.getByRole('combobox', { name: /^Source/ }).last();
  await source.fill('letters');
  await page.getByRole('option', { name: /draft, not published yet/ }).click();
  await page.getByRole('button', { name: 'Ready to save, with a remark' }).click();
  await page.getByText('“Letters from the harbour” is a draft').waitFor();
  await saveDraft();
  expect(listBranches()).toContain('cms/themes/harbours');
});

it('tells the second of two people who change the same entry, and loses neither text', async () => {
  const other = await openDeskPage(site);
  for (const one of [desk, other]) await one.open('#/collections/projects/entries/harbour-kitchen');
  await desk.page.getByLabel('Need met', { exact: true }).fill('Bread.');
  await saveDraft();
  const mine = other.page.getByLabel('Need met', { exact: true });
  await mine.fill('Soup.');
  await other.page.getByRole('button', { name: 'Save', exact: true }).click();
  await other.page.getByText('Someone else has changed this entry since you opened it').first().waitFor();
  expect(await mine.inputValue()).toBe('Soup.');
  const draft = site.git.run('show', 'cms/projects/harbour-kitchen:content/projects/harbour-kitchen.mdx');
  expect(draft).toContain('needMet: Bread.');
  expect(draft).not.toContain('Soup.');
  await other.page.close();
});

it('offers what was not saved when the page was closed, and gives it back', async () => {
  for (const hash of ['#/collections/projects/entries/lantern-street-kitchen', '#/collections/themes/new']) {
    // Words of their own, since what is kept of the one form stays while the other is filled in.
    const words = `Not saved yet in ${hash}.`;
    await desk.open(hash);
    await fill('Summary', words);
    await expect.poll(() => readBackups(page)).toContain(words);
    await page.goto(`${site.url}404.html`);
    await desk.open(hash);
    await expect.poll(() => page.getByLabel('Summary', { exact: true }).inputValue()).toBe(words);
  }
});

it('runs nothing of a header that says it is JavaScript, in the tree or on a branch that is not merged', async () => {
  const hostile = '---js\n{ title: (globalThis.wasRun = true, "evil") }\n---\nText.\n';
  writeFileSync(join(site.repository, 'content/themes/hostile.mdx'), hostile);
  site.git.commit('2020-02-01');
  site.git.run('switch', '--quiet', '--create', 'cms/themes/worse');
  writeFileSync(join(site.repository, 'content/themes/worse.mdx'), hostile);
  site.git.commit('2020-02-02');
  site.git.run('switch', '--quiet', 'main');
  for (const [hash, shown] of [
    ['#/collections/themes', 'Food'],
    ['#/workflow', 'Editorial Workflow'],
    ['#/collections/themes/entries/hostile', 'Writing in Themes collection'],
    ['#/collections/themes/entries/worse', 'Writing in Themes collection'],
  ]) {
    await page.goto(`${site.url}admin/${hash!}`);
    await page.getByText(shown!).first().waitFor();
    await waitUntilStill(page);
    expect(await page.evaluate('globalThis.wasRun')).toBeUndefined();
  }
});

it('opens a dispatch that a link has filled in', async () => {
  await page.goto(`${site.url}projects/lantern-street-kitchen/`);
  const [question, correction] = await Promise.all(
    ['Answer this question', 'Correct or add to this'].map((name) =>
      page
        .getByRole('link', { name })
        .first()
        .evaluate((link: HTMLAnchorElement) => link.href),
    ),
  );
  await page.getByRole('link', { name: 'Were you there? Tell us' }).click();
  await page.getByRole('list', { name: 'About' }).getByText('Lantern Street Kitchen').waitFor();
  expect(await page.getByRole('combobox', { name: 'Kind', exact: true }).inputValue()).toBe('testimony');
  // The other two are followed in the desk that is open, each from one of its lists.
  await leaveForm();
  await page.goto(question!);
  await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe('Who brought the first pot?');
  await page.getByRole('list', { name: 'About' }).getByText('Lantern Street Kitchen').waitFor();
  await leaveForm();
  await page.goto(correction!);
  await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe('Lantern Street Kitchen');
});

async function leaveForm(): Promise<void> {
  await page.goto(`${site.url}admin/#/collections/themes`);
  await page.getByRole('heading', { name: 'Themes', exact: true }).waitFor();
}

async function fill(label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).last().fill(text);
}

async function choose(terms: Record<string, string>): Promise<void> {
  for (const [label, term] of Object.entries(terms))
    await page.getByRole('combobox', { name: label, exact: true }).last().selectOption(term);
}

async function saveDraft(): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().postData()?.includes('"persistEntry"') ?? false);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await saved).status()).toBe(200);
  await page.getByRole('button', { name: 'Status: Draft' }).waitFor();
}

function listBranches(): string[] {
  return site.git.run('for-each-ref', '--format=%(refname:short)', 'refs/heads').trim().split('\n');
}
