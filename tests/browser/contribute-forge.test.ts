import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';
import { check, formAtRest, item, photo, tellLeast } from './telling.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

/** An invented forge that has the archive's files. */
const backend = {
  name: 'github',
  repository: 'handed/on',
  branch: 'main',
  authUrl: 'https://login.example',
  isOpen: true,
};

/** The form of a site whose files are at a forge. */
async function openAtForge(): Promise<Page> {
  const page = await (await site.browser.newContext()).newPage();
  await page.addInitScript((text) => {
    document.addEventListener('readystatechange', () => {
      document.getElementById('form-backend')?.remove();
      const script = document.createElement('script');
      script.id = 'form-backend';
      script.type = 'application/json';
      script.textContent = text;
      document.head.append(script);
    });
  }, JSON.stringify(backend));
  await page.goto(`${site.url}contribute/`, { waitUntil: 'load' });
  await formAtRest(page);
  return page;
}

describe('a site whose files are at a forge', () => {
  it('offers a page for each file, and says whose name becomes public by it', async () => {
    const page = await openAtForge();
    await tellLeast(page);
    await check(page);
    const forge = page.locator('[data-place=forge]');
    expect(await forge.textContent()).toMatch(/name of that account becomes public.*pseudonym/);
    const links = await forge.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(2);
    for (const link of links)
      expect(link).toMatch(/^https:\/\/github\.com\/handed\/on\/new\/main\?filename=content%2F/);
    const button = page.locator('[data-do=forget]');
    await button.click();
    await button.click();
    expect(await forge.locator('a').count()).toBe(0);
    expect(await forge.isVisible()).toBe(false);
  });

  it('says that pictures cannot go that way, and offers none', async () => {
    const page = await openAtForge();
    await tellLeast(page);
    await page.locator('input[type=file][multiple]').setInputFiles(photo);
    const picture = item(page, 'A picture 1');
    await picture.getByLabel('What can be seen?').fill('A tin');
    await picture.getByLabel('Who made it?').fill('Anonymous');
    await picture.getByLabel('I made it').check();
    await check(page);
    const forge = page.locator('[data-place=forge]');
    expect(await forge.textContent()).toContain('pictures cannot go along');
    expect(await page.getByText('A letter leaves the pictures behind').isVisible()).toBe(true);
    expect(await forge.locator('a').count()).toBe(0);
  });
});
