import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

const phone = { viewport: { width: 320, height: 640 } };
const own = '[data-part=items] > li';
const titles = (page: Page) => page.locator(`${own} h3 a`).allTextContents();
const listed = (page: Page, count: number) =>
  page
    .locator(own)
    .nth(count - 1)
    .waitFor();

describe('the reading list', () => {
  it('keeps entries from their pages and the finder, in order, with notes, in two windows', async () => {
    const { page, problems } = await site.open('projects/lantern-street-kitchen/', phone);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('link', { name: 'Reading list', exact: true }).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${site.url}find/?kind=practices`);
    await other.getByRole('button', { name: 'Keep: Shared pot' }).click();
    await page.getByRole('link', { name: 'Reading list (2)' }).waitFor();
    await page.goto(`${site.url}list/`);
    await listed(page, 2);
    await other.goto(`${site.url}principles/nobody-eats-alone/`);
    await other.getByRole('button', { name: 'Keep' }).press('Enter');
    await listed(page, 3);
    await page.getByLabel('Your note').first().fill('<b>Ask Ana</b>');
    await page.getByRole('button', { name: 'Down: Lantern' }).press('Enter');
    await page.getByText('is now 2 of 3').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Down: Lantern/);
    await page.getByRole('button', { name: 'Take out: Lantern' }).press('Enter');
    await page.getByText('was taken out').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('is back').waitFor();
    await page.reload();
    await listed(page, 3);
    expect(await titles(page)).toEqual(['Shared pot', 'Lantern Street Kitchen', 'Nobody eats alone']);
    expect(await page.getByLabel('Your note').nth(1).inputValue()).toBe('<b>Ask Ana</b>');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Forget all' }).click();
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByText('Nothing is kept yet').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await other.getByRole('button', { name: 'Keep', exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('is sent as an address, shown to who gets it, and kept only when they say so', async () => {
    const { page } = await site.open('list/');
    await page.evaluate(() =>
      localStorage.setItem(
        'handed-on:/some/where/:list',
        '[{"key":"projects/the-lantern","note":"Why?"},{"key":"practices/shared-pot"},{"key":"principles/old-rule"}]',
      ),
    );
    await page.reload();
    await page.getByText('“An old rule” was withdrawn').waitFor();
    expect(await titles(page)).toEqual(['Lantern Street Kitchen', 'Shared pot']);
    await page.getByLabel('With my notes').check();
    const address = await page.getByLabel('Address of the list').inputValue();
    expect(address).toBe(`${site.url}list/#l=projects/lantern-street-kitchen,practices/shared-pot&n=0.Why%3F`);
    const sent = new URL(address).hash.replace('&n=', ',projects/nobody,%3Cscript%3E&n=');
    const friend = await site.open(`list/${sent}`, phone);
    await friend.page.getByText('There is no “projects/nobody” in this archive').waitFor();
    await friend.page.getByText('Their note: Why?').waitFor();
    expect(await friend.page.evaluate(() => localStorage.length)).toBe(0);
    await friend.page.getByRole('button', { name: 'Keep these' }).click();
    await friend.page.getByText('2 more are in your list now').waitFor();
    expect(new URL(friend.page.url()).hash).toBe('');
    expect(await titles(friend.page)).toEqual(['Lantern Street Kitchen', 'Shared pot']);
    expect(friend.problems).toEqual([]);
    await friend.page.context().close();
    await page.context().close();
  });

  it('takes an address of 500 entries, and says how many it holds', async () => {
    const ids = Array.from({ length: 500 }, (_, at) => `projects/p-${String(at)}`);
    const { page, problems } = await site.visit(`list/#l=practices/shared-pot,${ids.join(',')}`);
    await page.getByText('1 entry, of which your own list has 0').waitFor();
    await page.getByText('So were 194 more.').waitFor();
    await page.getByText('A list holds 200 entries at most: 301 were left out.').waitFor();
    expect(problems).toEqual([]);
  });

  it('says when the browser has no room, keeps nothing, or the titles do not load', async () => {
    const { page } = await site.open('404.html');
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.goto(`${site.url}projects/lantern-street-kitchen/`);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('this browser has no room left').waitFor();
    await page.route('**/findable.json', (route) => route.fulfill({ status: 200, body: '{"entries":[' }));
    await page.goto(`${site.url}list/#l=projects/lantern-street-kitchen`);
    await page.getByText('The titles could not be loaded').waitFor();
    await page.getByRole('button', { name: 'Keep these' }).click();
    await page.getByText('this browser has no room left').waitFor();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      });
    });
    await page.goto(`${site.url}principles/nobody-eats-alone/`);
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByText('this browser keeps nothing for this site').waitFor();
    await page.context().close();
  });
});

describe('the key /', () => {
  it('leads to the search field where nobody is writing, until it is turned off', async () => {
    const { page, problems } = await site.open('about/');
    await page.keyboard.press('Control+/');
    await page.keyboard.press('/');
    await page.waitForURL('**/search/#q');
    const field = page.getByRole('searchbox');
    const isThere = () => field.evaluate((input) => input === document.activeElement);
    await expect.poll(isThere).toBe(true);
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    await page.getByLabel(/The key/).uncheck();
    await page.goto(`${site.url}list/`);
    await page.keyboard.press('/');
    await page.goto(`${site.url}search/`);
    expect(await page.getByLabel(/The key/).isChecked()).toBe(false);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await isThere()).toBe(false);
    await page.getByLabel(/The key/).check();
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await isThere()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
