import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ofLook, runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';
import { check, formAtRest, item, tellLeast } from './telling.ts';
import { thinOut } from './thin-out.ts';

/** One page of every template, but for the desk’s two, which need its server: `desk-access` and `review` look at them. */
const templates = [
  '',
  'projects/',
  'projects/vandu/',
  'projects/vandu/sheet/',
  'projects/vandu/cite/',
  'projects/vandu/history/',
  'data/',
  'practices/',
  'practices/needle-exchange/',
  'practices/needle-exchange/sheet/',
  'principles/',
  'principles/solidarity-not-charity/',
  'principles/solidarity-not-charity/lived/',
  'themes/',
  'themes/need/',
  'themes/food/',
  'path/',
  'find/',
  'find/?need=food&has=vehicle&people=10',
  'find/ending/evicted/',
  'compare/',
  'compare/?p=vandu,moms-4-housing',
  'list/#l=projects/vandu,practices/needle-exchange,lineages/young-lords-to-needle-exchange',
  'founding/',
  'founding/urgency-for-mutual-aid/',
  'lineages/',
  'lineages/carried/contact/',
  'lineages/young-lords-to-needle-exchange/',
  'dispatches/',
  'dispatches/2026-11-21-how-this-archive-began/',
  'sources/',
  'sources/letter/s/',
  'sources/macc-2020-dispatches/',
  'search/',
  'contribute/',
  'contribute/answer/',
  'contribute/send/',
  'search/?q=needle',
  'about/',
  'accessibility/',
  'offline/',
  'glossary/',
  'vocabulary/',
  'terminology/',
  'agreements/',
  'unknown/',
  'unknown/kind/question/',
  'unknown/theme/housing/',
  'overview/',
  'map/',
  'timeline/',
  '404.html',
];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('archive'));
});
afterAll(() => site.close());

// Colours follow the theme alone and places the width alone, so each is looked at once.
it.each(templates)('/%s has no fault that axe can find, light on a phone and dark on a desk', async (path) => {
  const { page, problems } = await site.visit(path, { width: 320 });
  if (/\?(?:q|need)=/.test(path)) await page.locator('[data-part=results] li').first().waitFor();
  if (path.includes('#l=')) await page.getByRole('button', { name: 'Keep these' }).waitFor();
  if (path.includes('?p=')) await page.locator('.side-by-side').waitFor();
  expect(await findOverflow(page)).toBe(0);
  await thinOut(page);
  expect(await runAxe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await runAxe(page, ofLook)).toEqual([]);
  expect(problems).toEqual([]);
});

it('a form at work has no fault that axe can find, light on a phone and dark on a desk', async () => {
  const { page } = await site.open('contribute/', { viewport: { width: 320, height: 900 } });
  await formAtRest(page);
  await page.getByLabel('When did it begin?').fill('around 1969');
  await page.getByLabel('In one or two sentences: what was it?').fill('long '.repeat(80));
  await page.getByLabel('How did it go?').fill('Then Maria Lopez came.');
  await item(page, 'A thing you did 1').getByLabel('What is it called?').fill('needle');
  await page.getByRole('button', { name: 'Needle exchange' }).waitFor();
  await page.getByRole('button', { name: 'Yes, that is right' }).waitFor();
  await check(page);
  expect(await runAxe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await runAxe(page, ofLook)).toEqual([]);
  await page.getByLabel('How did it go?').fill('It rained.');
  await page.getByRole('button', { name: 'Needle exchange' }).click();
  await page.getByRole('button', { name: 'Yes, that is right' }).click();
  await tellLeast(page);
  await check(page);
  await page.getByRole('button', { name: 'Save it as one file' }).waitFor();
  expect(await runAxe(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await runAxe(page, ofLook)).toEqual([]);
  await page.context().close();
});

/** By how much a page is wider than its window, in pixels. */
function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
