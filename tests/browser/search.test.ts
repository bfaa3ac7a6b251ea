import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

const firstResult = '[data-part=results] li';

describe('the search page', () => {
  it.each([320, 1280])('shows results before filters and by tab too, %s pixels wide', async (width) => {
    const { page } = await site.open('search/?q=kitchen', { viewport: { width, height: 640 } });
    const filters = page.locator('[data-part=filters]');
    await filters.waitFor();
    expect((await page.locator(firstResult).first().boundingBox())?.y).toBeLessThan(640);
    expect(await filters.evaluate((details: HTMLDetailsElement) => details.open)).toBe(false);
    await page.locator('main button[type=submit]').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'))).toBe(
      'results',
    );
    await page.context().close();
  });

  it('moves nothing as results come', async () => {
    const { page } = await site.open('search/?q=kitchen', { viewport: { width: 320, height: 640 } });
    await page.locator('[data-part=filters]').waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            const entries = list.getEntries() as unknown as { value: number }[];
            resolve(entries.reduce((sum, { value }) => sum + value, 0));
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(0), 50));
        }),
    );
    expect(shift).toBeLessThan(0.1);
    await page.context().close();
  });

  it('steps back through the searches made', async () => {
    const { page } = await site.open('search/?q=kitchen');
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
    await page.context().close();
  });
});
