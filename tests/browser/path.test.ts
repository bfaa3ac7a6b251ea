import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

const from = 'projects/lantern-street-kitchen';
const to = 'projects/harbour-kitchen';

describe('how two entries are joined', () => {
  it('is shown as a chain of claims, each with who says so, at an address that can be sent', async () => {
    const { page, problems } = await site.visit(`path/?from=${from}&to=${to}`, { width: 320, height: 640 });
    const chain = page.locator('.chain').first();
    await chain.waitFor();
    expect(await chain.locator('.stop').allTextContents()).toEqual(['Lantern Street Kitchen', 'Harbour Kitchen']);
    expect(await chain.locator('.claim').textContent()).toContain('Harbour Kitchen: ');
    expect(await chain.locator('.claim small a').getAttribute('href')).toContain('/lineages/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
  });

  it('is asked by keyboard, and stepped back through', async () => {
    const { page } = await site.visit('path/');
    await page.getByLabel('From').selectOption(to);
    await page.getByLabel('To').selectOption(from);
    await page.getByRole('button', { name: 'Show how' }).press('Enter');
    await page.locator('.chain').first().waitFor();
    await page.goBack();
    await page.locator('.chain').first().waitFor({ state: 'detached' });
  });

  it.each(['from=projects/nobody&to=%3Cscript%3E', `from=${from}&to=${from}`])(
    'says what it cannot show: %s',
    async (query) => {
      const { page, problems } = await site.visit(`path/?${query}`);
      await page.getByText(/No claim here joins|one and the same/).waitFor();
      expect(await page.locator('.chain').count()).toBe(0);
      expect(problems).toEqual([]);
    },
  );

  it('leads from an entry', async () => {
    const { page } = await site.visit(`${from}/`);
    const link = page.getByRole('link', { name: 'How is this joined to something else?' });
    expect(await link.getAttribute('href')).toContain(`path/?from=${from}`);
  });
});
