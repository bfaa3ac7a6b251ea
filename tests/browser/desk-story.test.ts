import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { goodArchive } from '../fixtures/archive-copy.ts';
import type { Repository } from '../fixtures/repository.ts';
import { openDeskPage, type DeskPage } from './desk-page.ts';
import { openDraftSite, type DeskSite } from './desk-site.ts';
import { patience } from './wait.ts';

let site: DeskSite & { git: Repository };
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  site = await openDraftSite(inject('fixture'), goodArchive);
  desk = await openDeskPage(site);
  page = desk.page;
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  page.on('dialog', (dialog) => void dialog.accept(dialog.type() === 'prompt' ? 'Mill Row' : undefined));
});
afterAll(async () => {
  await page.close();
  await site.close();
});

it('takes a project, its source, a practice and a claim as one story from the first word to one commit', async () => {
  writeFileSync(join(site.repository, 'content/projects/not-yours.mdx'), 'Untracked, and nobody’s business.');
  await desk.open('#/collections/projects');
  Object.assign(work, { fields: 0, presses: 0 });
  await press('New story');
  await page.getByLabel('Title', { exact: true }).waitFor();
  await beginElsewhere();
  await fill('Title', 'Mill Row strike');
  await fill('Summary', 'Tenants kept back their rent.');
  await choose({ Kind: 'campaign' });
  await page.getByRole('textbox', { name: 'Period', exact: true }).fill('1934');
  await fill('Need met', 'Dry rooms.');
  await press('Add source');
  await make('Source', 'Mill Row, our street', (dialog) =>
    choose(
      { Type: 'pamphlet', 'Where to read it': 'print', 'Whose words': 'participant', 'How we saw it': 'read' },
      dialog,
    ),
  );
  await press('Add practice');
  await make('Practice', 'Rent kept back', async (dialog) => {
    await fill('Summary', 'Nobody pays until the roof is mended.', dialog);
    await pick('Source', ['mill row', 'Mill Row, our street'], dialog);
  });
  await pick('Sources', ['mill row', 'Mill Row, our street']);
  await page.getByRole('textbox', { name: /^Text/ }).fill('They sang. <Cite source="mill-row-our-street" at="p. 2" />');
  await page.getByRole('button', { name: 'Ready to save' }).waitFor();
  work.presses += 1;
  await saveDraft();

  await press('Add to it');
  await press('claim');
  const claim = page.getByRole('dialog', { name: 'New claim' });
  await claim.getByText('Mill Row strike').first().waitFor();
  await fill('Summary', 'The strikers cooked as the kitchen had.', claim);
  await pick('From', ['lantern', 'Lantern Street Kitchen'], claim);
  await choose({ 'How it passed': 'taught-by', 'Said by': 'participant', Standing: 'testimony' }, claim);
  await fill('When it passed', '1934', claim);
  await pick('Carried', ['pot', 'Shared pot'], claim);
  await pick('Source', ['mill row', 'Mill Row, our street'], claim);
  await fill('What it says', 'That a cook came from Lantern Street.', claim);
  await choose({ 'For or against': 'supports' }, claim);
  await keep(claim);

  expect(site.git.run('log', '--format=%s', 'main').trim()).toBe('On 2020-01-01');
  expect(listBranches()).toEqual(['cms/changes/mill-row', 'main']);
  await press('Story: mill row', 'link');
  await press('Ask for a review');
  await press('It is ready');
  await press('Publish');
  await expect.poll(listBranches).toEqual(['main']);
  // As separate drafts it was 29 fields and some 54 buttons, links and options.
  expect(work.fields).toBeLessThanOrEqual(26);
  expect(work.presses).toBeLessThanOrEqual(20);
  expect(desk.complaints.filter((words) => !/404/.test(words))).toEqual([]);

  expect(site.git.run('log', '--format=%s', 'main').trim().split('\n')).toEqual([
    'content: Add project “Mill Row strike” and 3 more',
    'On 2020-01-01',
  ]);
  expect(listBranches()).toEqual(['main']);
  expect(site.git.run('status', '--short').trim()).toBe('?? content/projects/not-yours.mdx');
  expect(site.git.run('log', '--all', '--format=', '--name-only')).not.toContain('not-yours');
  rmSync(join(site.repository, 'content/projects/not-yours.mdx'));
}, 600_000);

/** Another window that begins a story of that name, before anything is saved in this one, gets another. */
async function beginElsewhere(): Promise<void> {
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => window.open(`${location.pathname}#/collections/sources`, '_blank', 'noopener'));
  const other = await opened;
  other.setDefaultTimeout(patience);
  other.on('dialog', (dialog) => void dialog.accept('Mill Row'));
  await other.getByRole('button', { name: 'New story' }).click();
  await other.getByRole('link', { name: 'Story: mill row 2' }).waitFor();
  await other.close();
}

/** What a person does: fields that were filled or chosen, and buttons, links and options that were pressed. */
const work = { fields: 0, presses: 0 };

async function fill(label: string, text: string, within: Within = page): Promise<void> {
  work.fields += 1;
  await within.getByLabel(label, { exact: true }).last().fill(text);
}

async function choose(terms: Record<string, string>, within: Within = page): Promise<void> {
  for (const [label, term] of Object.entries(terms)) {
    work.fields += 1;
    await within.getByRole('combobox', { name: label, exact: true }).last().selectOption(term);
  }
}

/** Finds an entry by words and chooses it. */
async function pick(
  label: string,
  [words, title]: [words: string, title: string],
  within: Within = page,
): Promise<void> {
  work.fields += 1;
  work.presses += 1;
  await within
    .getByRole('combobox', { name: new RegExp(`^${label}(?: \\((?:optional|may stay empty)\\))?$`) })
    .last()
    .fill(words);
  await within.getByRole('option', { name: new RegExp(`^${title}`) }).click();
}

async function press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  work.presses += 1;
  await page.getByRole(role, { name, exact: true }).click();
}

type Within = Pick<Page, 'getByLabel' | 'getByRole'>;

/** Makes an entry that a field asks for, without leaving the form; the field has it afterwards. */
async function make(label: string, title: string, tell: (dialog: Locator) => Promise<void>): Promise<void> {
  await pick(label, [title, 'Make a new ']);
  const dialog = page.getByRole('dialog', { name: /^New / });
  await dialog.waitFor();
  await tell(dialog);
  await keep(dialog);
  await page.getByText(title, { exact: true }).last().waitFor();
}

async function keep(dialog: Locator): Promise<void> {
  await press('Save and go on');
  await dialog.waitFor({ state: 'detached' });
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
