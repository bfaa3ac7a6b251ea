import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';
import { waitUntilStill } from './wait.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

const firstResult = '[data-part=results] li';

describe('the search page', () => {
  it.each([320, 1280])('shows results before filters and by tab too, %s pixels wide', async (width) => {
    const { page } = await site.visit('search/?q=kitchen', { width, height: 640 });
    const filters = page.locator('[data-part=filters]');
    await filters.waitFor();
    expect((await page.locator(firstResult).first().boundingBox())?.y).toBeLessThan(640);
    expect(await filters.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await page.locator('main button[type=submit]').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'))).toBe(
      'results',
    );
  });

  it('moves nothing as results come', async () => {
    const { page } = await site.open('search/?q=kitchen', { viewport: { width: 320, height: 640 } });
    await page.locator('[data-part=filters]').waitFor();
    // What moved is told with the frame after; by then some have been drawn.
    await waitUntilStill(page);
    const shift = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      const moves = observer.takeRecords() as unknown as { value: number }[];
      return moves.reduce((sum, { value }) => sum + value, 0);
    });
    expect(shift).toBeLessThan(0.1);
    await page.context().close();
  });

  it('steps back through the searches made', async () => {
    const { page } = await site.visit('search/?q=kitchen');
    const box = page.getByRole('searchbox');
    await page.locator(firstResult).first().waitFor();
    await box.fill('po');
    await page.waitForURL('**q=po');
    await box.fill('pot');
    await page.waitForURL('**q=pot');
    await box.fill('harbour');
    await box.press('Enter');
    await page.waitForURL('**q=harbour');
    await page.goBack();
    await page.getByText('“pot”').waitFor();
    expect(await box.inputValue()).toBe('pot');
    await page.goBack();
    await page.getByText('“kitchen”').waitFor();
  });

  it('finds a name in spite of a wrong letter, and says so', async () => {
    const { page, problems } = await site.visit('search/?q=lantrn');
    await page.locator(firstResult).first().waitFor();
    expect(await page.locator(`${firstResult} a`).first().textContent()).toBe('Lantern Street Kitchen');
    await page.getByText('Nothing has “lantrn”. These have “Lantern”.').waitFor();
    expect(problems).toEqual([]);
  });

  it('shows passages of texts below what is found by name, with a link to their section', async () => {
    const { page } = await site.visit('search/?q=kitchen');
    const passage = page.locator('[data-part=results] .passage').first();
    await passage.waitFor();
    const tops = await page.evaluate(() =>
      ['[data-part=results] li', '[data-part=results] .passage'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0,
      ),
    );
    expect(tops[0]).toBeLessThanOrEqual(tops[1] ?? 0);
  });

  it('takes any of the kinds that are chosen, and counts what a box would leave', async () => {
    const { page } = await site.visit('search/?q=kitchen&kind=Project&kind=Principle');
    const filters = page.locator('[data-part=filters]');
    await page.getByText('found for').waitFor();
    await filters.locator('summary').click();
    const theme = filters.locator('label', { hasText: /^\s*Food/ });
    await theme.waitFor();
    const promised = Number(/\((\d+)\)/.exec((await theme.textContent()) ?? '')?.[1]);
    expect(promised).toBeGreaterThan(0);
    await theme.locator('input').check();
    await page.waitForURL('**theme=Food');
    await page.getByText(new RegExp(`^${promised} found for`)).waitFor();
    expect(await page.locator(firstResult).count()).toBe(promised);
  });

  it('leaves out a value that nobody can choose, and says so', async () => {
    const { page } = await site.visit('search/?q=kitchen&kind=Nonsense');
    await page.getByText('There is no “Nonsense” to choose here').waitFor();
    expect(await page.locator(firstResult).count()).toBeGreaterThan(0);
  });

  it('lists what fits the filters where no word is given', async () => {
    const { page } = await site.visit('search/?kind=Project');
    await page.getByText('2 found').waitFor();
  });

  it.each([
    'zzzqq',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    '%7B%7B7*7%7D%7D',
    '(zq%2B)%2B%24',
    '%E2%80%AEabc',
    'x'.repeat(500),
  ])('leads on where nothing is found: %s', async (query) => {
    const { page, problems } = await site.visit(`search/?q=${query}`, { width: 320, height: 640 });
    await page.getByRole('heading', { name: 'Where to look next' }).waitFor();
    expect(await page.locator('[data-part=nothing] a').count()).toBeGreaterThan(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
  });

  it('answers from names where the texts do not load, and tells where nothing loads', async () => {
    const { page } = await site.visit('search/');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('lantern');
    await page.getByText('The texts could not be searched').waitFor();
    expect(await page.locator(firstResult).count()).toBeGreaterThan(0);
    await site.visit('search/');
    await page.route('**/findable.json', (route) => route.fulfill({ status: 200, body: '{"themes":[' }));
    await page.reload();
    await page.getByRole('searchbox').fill('lantern');
    await page.getByText('could not be loaded').waitFor();
    await page.unroute('**/findable.json');
    await page.getByRole('searchbox').fill('lantern street');
    await page.locator(firstResult).first().waitFor();
  });
});
