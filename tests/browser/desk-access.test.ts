import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { ofLook, runAxe } from './axe.ts';
import { openDeskPage, type DeskPage } from './desk-page.ts';
import { openDraftSite, type DeskSite } from './desk-site.ts';
import { waitUntilStill } from './wait.ts';

/** The small archive has an entry with one or two of everything that a form can ask for. */
const lantern = 'collections/projects/entries/lantern-street-kitchen';

let site: DeskSite;
beforeAll(async () => {
  site = await openDraftSite(inject('fixture'), goodArchive);
});
afterAll(() => site.close());

/** Complaints, but for one that tells that an entry has no draft yet. */
const listComplaints = ({ complaints }: DeskPage) => complaints.filter((words) => !words.includes('404'));

it.each(['collections/projects', 'collections/lineages/new', 'collections/sources/new', lantern])(
  'the desk at /%s has no fault that axe can find, with every list open, on a desk and on a phone',
  async (view) => {
    const desk = await openDeskPage(site, { width: 1280, height: 900 });
    const { page } = desk;
    await desk.open(`#/${view}`);
    await waitUntilStill(page);
    await openLists(page);
    expect(await runAxe(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await waitUntilStill(page);
    expect(await runAxe(page, ofLook)).toEqual([]);
    expect(listComplaints(desk)).toEqual([]);
    await desk.leave();
  },
);

it('the largest form does not scroll sideways, and has targets that can be hit', async () => {
  const desk = await openDeskPage(site, { width: 1280, height: 740 });
  const { page } = desk;
  await desk.open(`#/${lantern}`);
  await waitUntilStill(page);
  await openLists(page);
  await page.getByRole('button', { name: 'Cite a source …' }).click();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.desk-field button, .desk-field input, .desk-field select, .desk-faults button')]
        .map((part) => ({ name: part.textContent || part.id, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 24 || box.right > innerWidth))
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  }
  expect(listComplaints(desk)).toEqual([]);
  await desk.leave();
});

it('shows a preview that axe finds nothing wrong with', async () => {
  const { page, open, leave } = await openDeskPage(site, { width: 1280, height: 900 });
  await open(`#/${lantern}`);
  await page.frameLocator('#preview-pane').locator('.prose').waitFor();
  const frame = page.frames().find((one) => one !== page.mainFrame());
  expect(frame && (await runAxe(frame))).toEqual([]);
  await leave();
});

it('tells every field’s hint to those who cannot see it', async () => {
  const { page, open, leave } = await openDeskPage(site);
  await open(`#/${lantern}`);
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
