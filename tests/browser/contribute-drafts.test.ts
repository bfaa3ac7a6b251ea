import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';
import { openForm, tellLeast } from './telling.ts';
import { keepNow } from './wait.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

/** The draft that the form gives out. */
async function saveDraft(page: Page): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-do=export]').dispatchEvent('click');
  return fs.readFileSync(await (await waiting).path());
}

const toFile = (buffer: Buffer) => ({ name: 'draft.json', mimeType: 'application/json', buffer });
const open = (page: Page, draft: Buffer) => page.locator('#import').setInputFiles(toFile(draft));
const titleOf = (page: Page) => page.locator('input[name=title]').inputValue();

describe('a saved draft', () => {
  it('replaces what is in the form only after being asked', async () => {
    const { page } = await openForm(site);
    await tellLeast(page, 'The first story');
    const draft = await saveDraft(page);
    await page.locator('input[name=title]').fill('The second story');
    await open(page, draft);
    await page.getByText('There is something in this form already').waitFor();
    expect(await titleOf(page)).toBe('The second story');
    await page.getByRole('button', { name: 'Yes, replace it' }).click();
    await page.getByText('The draft was opened.').waitFor();
    expect(await titleOf(page)).toBe('The first story');
    expect(await page.getByRole('button', { name: 'Yes, replace it' }).count()).toBe(0);
  });

  it('of the short form is refused by the long one, which says why', async () => {
    const { page: short } = await openForm(site, 'contribute/answer/');
    await short.getByLabel('In a few words').fill('Who brought the pot');
    const draft = await saveDraft(short);
    const { page } = await openForm(site);
    await open(page, draft);
    await page.getByText('This draft was written in the short form').waitFor();
    await tellLeast(page);
    await page.getByText('This draft was written in the short form').evaluate((said) => said.replaceChildren());
    await open(page, draft);
    await page.getByText('This draft was written in the short form').waitFor();
    expect(await titleOf(page)).toBe('Rent strike on Mill Row');
  });
});

describe('a draft that is open in two windows', () => {
  /** The same form again, in the same browser. */
  async function openTwice(): Promise<[Page, Page]> {
    const { page } = await openForm(site);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('#telling[data-offline]').waitFor({ state: 'attached' });
    return [page, other];
  }
  const keptTitle = (page: Page) =>
    page.evaluate(() => JSON.stringify(Object.values(localStorage)).match(/title\W+([^"\\]*)/)?.[1] ?? '');

  it('follows from window to window where only one is typed in', async () => {
    const [page, other] = await openTwice();
    await tellLeast(page);
    await expect.poll(() => titleOf(other)).toBe('Rent strike on Mill Row');
    await page.locator('[data-do=forget]').click();
    await page.locator('[data-do=forget]').click();
    await expect.poll(() => titleOf(other)).toBe('');
    expect(await other.getByText('open in another window').count()).toBe(0);
  });

  it('is kept no more in a window that was typed in, until the person has chosen', async () => {
    const [page, other] = await openTwice();
    await tellLeast(page, 'Told here');
    await keepNow(page);
    await expect.poll(() => titleOf(other)).toBe('Told here');
    await other.locator('input[name=title]').fill('Told there');
    await page.locator('[data-place=kept]', { hasText: 'open in another window' }).waitFor();
    await page.locator('input[name=title]').fill('Told here and changed');
    await keepNow(page);
    expect(await keptTitle(page)).toBe('Told there');
    await page.getByRole('button', { name: 'Keep what is written here' }).click();
    await expect.poll(() => keptTitle(page)).toBe('Told here and changed');
    await other.locator('[data-place=kept]', { hasText: 'open in another window' }).waitFor();
    await other.getByRole('button', { name: 'Take what is kept' }).click();
    await expect.poll(() => titleOf(other)).toBe('Told here and changed');
    expect(await other.getByText('This draft is open in another window, and').count()).toBe(0);
  });
});

describe('a browser that may clear what it keeps', () => {
  it('is asked not to, once something was typed', async () => {
    const { page } = await openForm(site);
    await page.evaluate(() => {
      navigator.storage.persist = () => {
        document.body.dataset['asked'] = `${document.body.dataset['asked'] ?? ''}+`;
        return Promise.resolve(true);
      };
    });
    const asked = () => page.evaluate(() => document.body.dataset['asked'] ?? '');
    expect(await asked()).toBe('');
    await tellLeast(page);
    expect(await asked()).toBe('+');
  });
});
