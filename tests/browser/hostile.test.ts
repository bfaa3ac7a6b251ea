import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { shownCases as cases } from '../fixtures/odd-content.ts';
import { openSite, type OpenSite } from './open.ts';

const odd = inject('odd');
let site: OpenSite;
beforeAll(async () => {
  site = await openSite(odd);
});
afterAll(async () => {
  await site.close();
});

describe('in a browser, a page made from what a stranger sent', () => {
  it.each(cases)('runs nothing, asks nobody else and keeps the page’s own names: $id', async ({ path: name }) => {
    const { page, problems } = await site.visit(`${name.replace(/\.mdx$/, '')}/`);
    expect(await page.evaluate(() => (globalThis as { __hostile?: unknown }).__hostile)).toBeUndefined();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => document.getElementById('main') === document.querySelector('main'))).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is found by search and shown there as text', async () => {
    const { page, problems } = await site.open('search/?kind=Dispatch');
    await page.locator('[data-part=results] li').first().waitFor();
    const items = page.locator('[data-part=results] li');
    await page.getByRole('button', { name: /^Show all/ }).click();
    const shown = await items.locator('a').evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
    for (const { path: name } of cases) expect(shown).toContain(`${site.url}${name.replace(/\.mdx$/, '')}/`);
    expect(await page.evaluate(() => (globalThis as { __hostile?: unknown }).__hostile)).toBeUndefined();
    expect(await page.locator('[data-part=results] li :not(a, small, p, mark, b)').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('left no mark on the machine that built it', () => {
    expect(fs.readdirSync(odd.marks)).toEqual([]);
  });
});
