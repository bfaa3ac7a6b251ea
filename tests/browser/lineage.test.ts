import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('archive'));
});
afterAll(() => site.close());

describe('the lineage of an entry', () => {
  it('is drawn and told: every entry of the drawing stands in the lists of ancestors and heirs', async () => {
    const { page } = await site.visit('projects/common-ground-collective/');
    const drawn = await page
      .locator('[data-arcs] [data-key] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1, -1)));
    const told = await page
      .locator('.descent li > a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1, -1)));
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.filter((key) => key !== 'projects/common-ground-collective' && !told.includes(key ?? ''))).toEqual([]);
  });

  it('can be walked by keyboard on a phone, from the drawing to an ancestor', async () => {
    const { page } = await site.visit('projects/common-ground-collective/', { width: 360, height: 640 });
    const row = page.locator('[data-arcs] a').first();
    await row.focus();
    const target = await row.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target ?? ''}`);
  });

  it('has a title and a description for those who do not see it', async () => {
    const { page } = await site.visit('practices/needle-exchange/');
    const drawing = page.locator('[data-arcs]');
    const ids = (await drawing.getAttribute('aria-labelledby'))?.split(' ') ?? [];
    const words = await Promise.all(ids.map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(words.join(' ')).toMatch(/The lineage of Needle exchange.*oldest first/s);
  });

  it('brings out kin on focus, with script, on a wide screen and on a phone', async () => {
    for (const [width, drawing] of [
      [1280, '.lanes'],
      [390, '.lanes ~ .drawing'],
    ] as const) {
      const { page } = await site.visit('overview/', { width, height: 800 });
      await page.locator(`${drawing} a[href="/projects/zapatistas/"]`).first().focus();
      expect(await page.locator(`${drawing} [data-key].dim`).count()).toBeGreaterThan(0);
      expect(await page.locator(`${drawing} [data-key]:not(.dim)`).count()).toBeGreaterThan(1);
    }
  });
});

describe('the life of a practice', () => {
  it('tells its beginnings, who took it up and how, and where this archive holds nothing', async () => {
    const { page } = await site.visit('practices/needle-exchange/');
    const life = await page.locator('section[aria-labelledby=life]').textContent();
    expect(life).toMatch(/San Francisco/);
    expect(life).toMatch(/holds nothing for the years between 1970 and 1981/);
    expect(life).toMatch(/1981, Rotterdam/);
    expect(life).toMatch(/VANDU/);
  });
});

describe('what we do not know', () => {
  it('stands in parts by kind and by theme, each with what would settle it, and needs no script', async () => {
    const { page } = await site.open('unknown/', { javaScriptEnabled: false });
    const kinds = await page.locator('[data-gaps]').count();
    expect(kinds).toBeGreaterThan(4);
    expect(await page.locator('.settle').count()).toBe(kinds);
    await page.getByRole('link', { name: 'Housing', exact: true }).click();
    expect(await page.locator('h1').textContent()).toContain('Housing');
    expect(await page.locator('[data-gaps] li').count()).toBeGreaterThan(10);
    expect(await page.locator('.settle').count()).toBe(await page.locator('[data-gaps]').count());
    await page.getByRole('link', { name: 'Food', exact: true }).click();
    expect(await page.locator('h1').textContent()).toContain('Food');
  });
});
