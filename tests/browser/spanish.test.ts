import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

const phone = { width: 390, height: 844 };

describe('a reader in Spanish, on a phone', () => {
  it('goes from the first page to a sheet, and meets no English in the furniture', async () => {
    const { page, problems } = await site.visit('es/', phone);
    await page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name: 'Proyectos' }).click();
    await page.getByRole('link', { name: 'Cocina de la calle del Farol' }).first().click();
    await page.waitForURL('**/es/projects/lantern-street-kitchen/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Cocina de la calle del Farol');
    await page.getByRole('link', { name: /hoja/i }).click();
    await page.waitForURL('**/es/projects/lantern-street-kitchen/sheet/');
    const said = await page.evaluate(() => {
      // What is marked as being in another language is no furniture.
      for (const other of document.querySelectorAll('[lang]:not(html), cite, bdi')) other.remove();
      return document.body.innerText;
    });
    expect(said).toContain('Cocina de la calle del Farol');
    expect(said.match(/\b(?:the|and|from|this|with|what|page|print|source)\b/gi) ?? []).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('keeps an entry, and makes a booklet of it on the telephone', async () => {
    const { page, problems } = await site.visit('es/projects/lantern-street-kitchen/', phone);
    await page
      .getByRole('button', { name: /^Guardar/ })
      .first()
      .click();
    await page.goto(`${site.url}es/list/`);
    await page.locator('#booklet summary').press('Enter');
    await page.locator('#booklet [data-part=entries] li').getByText('Cocina de la calle del Farol').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hacer el cuadernillo' }).press('Enter');
    expect(fs.statSync(await (await saved).path()).size).toBeGreaterThan(1000);
    const said = await page.locator('#booklet').innerText();
    expect(said.match(/\b(?:the|and|from|this|with|what|page|print|source)\b/gi) ?? []).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('comes to the same entry in English with one press, and back', async () => {
    const { page } = await site.visit('es/projects/lantern-street-kitchen/', phone);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/where/projects/lantern-street-kitchen/');
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL('**/es/projects/lantern-street-kitchen/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Cocina');
  });

  it('finds by a word of the translation', async () => {
    const { page, problems } = await site.visit('es/search/?q=olla', phone);
    await page.getByRole('link', { name: 'Olla común' }).first().waitFor();
    expect(problems).toEqual([]);
  });

  it.each([
    '',
    'projects/',
    'projects/lantern-street-kitchen/',
    'practices/shared-pot/',
    'principles/nobody-eats-alone/',
    'lineages/lantern-street-kitchen-to-harbour-kitchen/',
    'founding/the-call/',
    'search/',
    'contribute/',
    'about/',
  ])('can read es/%s with any aid, at 320 pixels', async (name) => {
    const { page } = await site.visit(`es/${name}`, { width: 320, height: 800 });
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
