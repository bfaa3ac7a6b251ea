import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

/** Pages of ten templates, the long and the wide ones among them. */
const pages = [
  '',
  'projects/',
  'projects/vandu/',
  'practices/needle-exchange/',
  'principles/solidarity-not-charity/',
  'lineages/young-lords-to-needle-exchange/',
  'unknown/',
  'overview/',
  'glossary/',
  'contribute/',
];

/** Text spacing that a reader may set (WCAG 2.2, 1.4.12). */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('archive'));
});
afterAll(() => site.close());

it.each(pages)(
  '/%s moves nothing, and keeps all its words in view however large or loose they are set',
  async (path) => {
    const { page } = await site.visit(path, { width: 320 });
    expect(await listMoving(page)).toEqual([]);
    await addStyle(page, spacing);
    expect(await findLost(page), 'spaced out, 320 pixels wide, as at 400 % zoom').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await addStyle(page, 'html { font-size: 225% !important; }');
    expect(await findLost(page), 'twice as large').toEqual([]);
  },
);

describe('forced colours', () => {
  it.each([
    ['projects/vandu/', '.hand-line .self'],
    ['search/', '[type=submit]'],
    ['contribute/', '[data-do=check]'],
  ])('leave what is light on dark legible: /%s %s', async (path, selector) => {
    const { page } = await site.visit(path);
    await page.emulateMedia({ forcedColors: 'active' });
    const { width = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
    const shot = await page.locator(selector).screenshot();
    const inner = { left: 6, top: 6, width: Math.floor(width) - 12, height: Math.floor(height) - 12 };
    const { channels } = await sharp(shot).removeAlpha().greyscale().extract(inner).stats();
    expect((channels[0]?.max ?? 0) - (channels[0]?.min ?? 0)).toBeGreaterThan(150);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('keep apart how sure claims are, and show where the keyboard is', async () => {
    const { page } = await site.visit('projects/vandu/');
    await page.emulateMedia({ forcedColors: 'active' });
    const styles = await page.locator('.line-key li').evaluateAll((items) =>
      items.map((item) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(item, '::before');
        return `${borderTopWidth} ${borderTopStyle}`;
      }),
    );
    expect(new Set(styles).size).toBe(styles.length);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(outline).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('print', () => {
  it.each(['projects/vandu/', 'practices/needle-exchange/', 'glossary/'])(
    'shows the words of /%s, with what is folded, and no menu',
    async (path) => {
      const { page } = await site.visit(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.masthead nav').isVisible()).toBe(false);
      expect(await page.locator('main').isVisible()).toBe(true);
      const folded = await page
        .locator('details > :not(summary)')
        .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility({ contentVisibilityAuto: true })).length);
      expect(folded).toBe(0);
      await page.emulateMedia({ media: null });
    },
  );
});

describe('a word of the glossary', () => {
  it('is reached by keyboard without script', async () => {
    const { page } = await site.open('projects/vandu/', { javaScriptEnabled: false });
    const words = page.locator('main a.explained[href$="#standing-documented"]');
    await words.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/#standing-documented');
    expect(await page.locator(':target').textContent()).toMatch(/^\s*documented\s*Two sources/);
    await page.goBack();
    await page.waitForURL('**/projects/vandu/');
  });

  it('says its meaning to those who point at it or come to it by keyboard, wherever the page uses it', async () => {
    const { page } = await site.visit('projects/vandu/');
    const words = page.locator('main a.explained');
    await words.first().hover();
    await expect.poll(() => words.first().getAttribute('title')).toMatch(/^People acting together/);
    expect(await page.locator('main a.explained[href*="/glossary/"]:not([title])').count()).toBe(0);
    await page.reload();
    await page.locator('main a.explained[href$="#standing-documented"]').first().focus();
    await page.locator('main a.explained[title^="Two sources"]').first().waitFor({ state: 'attached' });
  });

  it('is found at its old address too', async () => {
    const { page } = await site.visit('vocabulary/#standing-documented');
    await page.locator(':target a').click();
    await page.waitForURL('**/glossary/#standing-documented');
  });
});

/** A style sheet of the reader’s own, which no policy of the page stops. */
function addStyle(page: Page, text: string): Promise<void> {
  return page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, text);
}

/** What moves by itself, or glides where it is led to. */
function listMoving(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...document.getAnimations().map(String),
    ...[document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
      .map((element) => element.tagName),
  ]);
}

/** What makes the page wider than its window, and what cuts its own words off. */
function findLost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide =
      root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth - root.clientWidth} px too wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      if (!hides || position === 'absolute' || !element.checkVisibility()) return false;
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    });
    return [...wide, ...cut.map((element) => `${element.tagName} ${element.className} is cut`)];
  });
}
