import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, runBuild } from '../sites.ts';
import { openSite, type OpenSite } from './open.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-rtl-'));
let site: OpenSite;
beforeAll(async () => {
  const content = path.join(scratch, 'content');
  fs.cpSync('tests/fixtures/archive', content, { recursive: true });
  fs.cpSync('tests/fixtures/right-to-left', content, { recursive: true });
  const folder = path.join(scratch, 'site');
  const { code, said } = await runBuild(folder, { ...fixtureSite, CMS_BACKEND: 'none', CONTENT_DIR: content });
  if (code !== 0) throw new Error(said);
  site = await openSite({ folder, base: '/some/where/' });
});
afterAll(async () => {
  await site.close();
  fs.rmSync(scratch, { recursive: true, force: true });
});

const directionOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => `${getComputedStyle(element).direction} ${element.lang}`);

describe('an entry in Arabic', () => {
  it.each([
    ['title', 'h1'],
    ['summary', '.opening .summary'],
    ['text', '.prose'],
    ['need', '.facts dd[lang]'],
    ['event', '.events span'],
    ['question', '.questions [id^=gap]'],
    ['way of doing a practice', '.after section dd bdi'],
  ])('has its %s from right to left', async (_what, selector) => {
    const { page } = await site.visit('projects/matbakh-mushtarak/');
    expect(await directionOf(page, selector)).toBe('rtl ar');
  });

  it.each([
    ['the row of a list', 'projects/', '.row a[lang=ar]'],
    ['the summary of a card', 'themes/food/', '.card p[lang=ar]'],
    ['a link of another page', 'practices/shared-pot/', 'main a[lang=ar]'],
    ['the result of a search', 'search/?q=المطبخ', '[data-part=results] a'],
  ])('is named from right to left in %s', async (_where, address, selector) => {
    const { page } = await site.visit(address);
    await page.locator(selector).first().waitFor();
    expect(await directionOf(page, selector)).toBe('rtl ar');
  });

  it('leaves the words of the page around it from left to right', async () => {
    const { page } = await site.visit('projects/matbakh-mushtarak/');
    for (const selector of ['.kind', '.hand-line .side', '.facts dt', '.sources'])
      expect(await directionOf(page, selector)).toBe('ltr ');
  });
});
