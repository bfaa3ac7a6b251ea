import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';
import { openForm, tellLeast } from './telling.ts';

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
    await open(page, draft);
    await page.waitForTimeout(200);
    await page.getByText('This draft was written in the short form').waitFor();
    expect(await titleOf(page)).toBe('Rent strike on Mill Row');
  });
});
