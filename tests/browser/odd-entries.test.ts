import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cherokee, longWord, many, mixed } from '../fixtures/odd-entries.ts';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';
import { thinOut } from './thin-out.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('odd'));
});
afterAll(async () => {
  await site.close();
});

const directionOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element: HTMLElement) => `${getComputedStyle(element).direction} ${element.lang}`);

describe('an entry in Arabic', () => {
  it('has all that it says itself from right to left, and the words of the page around it from left to right', async () => {
    const { page } = await site.visit('projects/matbakh-mushtarak/');
    for (const [what, selector] of [
      ['title', 'h1'],
      ['summary', '.opening .summary'],
      ['text', '.prose'],
      ['need', '.facts dd[lang]'],
      ['event', '.events span'],
      ['question', '.questions [id^=gap]'],
      ['way of doing a practice', '.after section dd bdi'],
    ] as const)
      expect(await directionOf(page, selector), what).toBe('rtl ar');
    for (const selector of ['.kind', '.hand-line .side', '.facts dt', '.sources'])
      expect(await directionOf(page, selector), selector).toBe('ltr ');
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
});

describe('a title in two directions', () => {
  /** Where a letter of an element's own text is painted, by its place in the text. */
  const placesOf = (page: Page, selector: string, words: string) =>
    page
      .locator(selector, { hasText: words })
      .first()
      .evaluate((element, length) => {
        const range = document.createRange();
        const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
        const start = text.textContent!.search(/\S/);
        return [0, length - 1].map((index) => {
          range.setStart(text, start + index);
          range.setEnd(text, start + index + 1);
          return range.getBoundingClientRect().left;
        });
      }, words.length);

  it.each([
    ['heading', 'projects/one-heir/', 'h1'],
    ['row of a list', 'projects/', '.row a'],
    ['page of a claim', 'lineages/old-life-to-one-heir/', 'main a'],
    ['page to cite it', 'projects/one-heir/cite/', 'main a'],
    ['sheet', 'projects/one-heir/sheet/', 'h1'],
    ['result of a search', 'search/?q=langar', '[data-part=results] a'],
  ])('keeps to itself and begins at the left in a %s', async (_where, address, selector) => {
    const { page } = await site.visit(address);
    await page.locator(selector, { hasText: mixed }).first().waitFor();
    const [first = 0, last = 0] = await placesOf(page, selector, mixed);
    expect(last).toBeGreaterThan(first);
    const bidi = await page
      .locator(selector, { hasText: mixed })
      .first()
      .evaluate((element) => `${element.tagName} ${getComputedStyle(element).unicodeBidi}`);
    expect(bidi).toMatch(/^(?:H1|A isolate)/);
  });

  it('does not turn round the title of its page', async () => {
    const { page } = await site.visit('projects/one-heir/');
    expect(await page.title()).toBe(`\u2068${mixed}\u2069 · project · Handed On`);
  });
});

/** The list of themes; other short links stand in lists of the same look. */
const themeLinks = '.theme-links[data-pagefind-ignore]';

describe('an odd entry', () => {
  it.each(['long-word', 'bare', 'old-life', 'one-heir'])(
    '%s fits a phone and has no fault that axe can find',
    async (id) => {
      const { page } = await site.visit(`projects/${id}/`, { width: 320 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await thinOut(page);
      expect(await runAxe(page)).toEqual([]);
    },
  );

  it('shows a word of 160 letters whole, and its forty themes after the story', async () => {
    const { page } = await site.visit('projects/long-word/', { width: 390 });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(longWord);
    expect(await page.locator(`${themeLinks} li`).count()).toBe(many.themes);
    const [story, themes] = await Promise.all(
      ['.prose', themeLinks].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(themes?.y).toBeGreaterThan(story?.y ?? Infinity);
  });

  it('says of what has no claim, no date and no place that nothing is known or told, and asks', async () => {
    const { page } = await site.visit('projects/bare/', { width: 390 });
    expect(await page.locator('.hand-line').textContent()).toMatch(/Do you know\?/);
    expect(await page.locator('.short').textContent()).toMatch(/not known.*place withheld, to protect people/s);
    expect(await page.locator('.gist').textContent()).not.toMatch(/withheld|undefined/);
  });

  it('names three of sixty heirs in the strip, tells fifty claims in words, and leads to the list of all', async () => {
    const { page } = await site.visit('projects/old-life/', { width: 1280 });
    expect(await page.locator('.hand.downstream li').count()).toBe(3);
    expect(await page.locator('.handed .claim').count()).toBe(50);
    const [all, ...others] = await page
      .locator('.handed a.action')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect([all, others]).toEqual(['/some/where/lineages/', []]);
    expect(await page.locator('.hand-line .said').textContent()).toContain(String(many.claims));
    expect(await page.locator('.hand-line .self small').textContent()).toBe('1505–');
  });

  it('has its name in letters that the faces lack', async () => {
    const { page } = await site.visit('projects/old-life/', { width: 390 });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(cherokee);
    const family = await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily);
    expect(family).toMatch(/Noto Sans.*sans-serif$/);
  });
});
