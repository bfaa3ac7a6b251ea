import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from './axe.ts';
import { openDeskPage } from './desk-page.ts';
import { openDeskSite, type DeskSite } from './desk-site.ts';
import { waitUntilStill } from './wait.ts';

let site: DeskSite;
beforeAll(async () => {
  site = await openDeskSite(inject('archive'));
});
afterAll(() => site.close());

const views = ['collections/projects', 'collections/lineages/new', 'collections/sources/new'];

describe.each([1280, 360])('the desk %i pixels wide', (width) => {
  it.each(views)('/%s has no fault that axe can find, with every list open', async (view) => {
    const { page, open, leave, complaints } = await openDeskPage(site, { width, height: 900 });
    await open(`#/${view}`);
    await waitUntilStill(page);
    await openLists(page);
    expect(await runAxe(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  // The largest form is opened for this and for what follows together: its lists are hundreds of fields.
  it('/collections/projects/entries/young-lords neither, does not scroll sideways, and has targets that can be hit', async () => {
    const { page, open, leave, complaints } = await openDeskPage(site, { width, height: 740 });
    await open('#/collections/projects/entries/young-lords');
    await waitUntilStill(page);
    await openLists(page);
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cite a source …' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.desk-field button, .desk-field input, .desk-field select, .desk-faults button')]
        .map((part) => ({ name: part.textContent || part.id, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 24 || box.right > innerWidth))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });
});

it('shows a preview that axe finds nothing wrong with', async () => {
  const { page, open, leave } = await openDeskPage(site, { width: 1280, height: 900 });
  await open('#/collections/projects/entries/young-lords');
  await page.frameLocator('#preview-pane').locator('.prose').waitFor();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  expect(frame && (await runAxe(frame))).toEqual([]);
  await leave();
});

it('tells every field’s hint to those who cannot see it', async () => {
  const { page, open, leave } = await openDeskPage(site);
  await open('#/collections/projects/entries/vandu');
  await waitUntilStill(page);
  const described = await page.evaluate(() =>
    [...document.querySelectorAll('#nc-root :is(input, textarea, select):not([type=checkbox])')]
      .filter((field) => /-field-\d+$/.test(field.id))
      .map((field) => {
        const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
        const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
        return `${field.id.replace(/-field.*/, '')}: ${words.trim() ? 'described' : 'not described'}`;
      }),
  );
  expect(described).toContain('period: described');
  expect(described).toContain('summary: described');
  expect(described.filter((field) => field.endsWith('not described'))).toEqual([]);
  await leave();
});

it('leads through the fields of ours by Tab, with a focus that can be seen', async () => {
  const { page, open, leave } = await openDeskPage(site);
  await open('#/collections/themes/new');
  await page.getByRole('combobox', { name: 'Kind of theme', exact: true }).focus();
  const seen: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest('.desk-field') ? `${getComputedStyle(at).outlineStyle} ${at.textContent || at.tagName}` : '';
    });
    if (focus) seen.push(focus);
  }
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.filter((focus) => !/^(?:solid|auto) /.test(focus))).toEqual([]);
  expect(seen.some((focus) => focus.includes('Cite a source'))).toBe(true);
  await leave();
});

/** Opens what Decap keeps folded: groups and lists, then the members of lists. */
async function openLists(page: Page): Promise<void> {
  for (const folded of ['#nc-root [class*="ExpandButton"]', '#nc-root [aria-label^="Open or close"]']) {
    await page.evaluate((selector) => {
      for (const button of document.querySelectorAll<HTMLElement>(selector)) button.click();
    }, folded);
    await waitUntilStill(page);
  }
}
