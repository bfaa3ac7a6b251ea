import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('archive'));
});
afterAll(async () => {
  await site.close();
});

describe('the drawing of a practice', () => {
  it.each(['light', 'dark'] as const)(
    'has the ink of its %s page, and a second ink that lines stand out from',
    async (colorScheme) => {
      const { page } = await site.visit('practices/needle-exchange/', { colorScheme });
      const inks = await page.locator('.opening .practice-drawing').evaluate((drawing) => ({
        line: getComputedStyle(drawing).stroke,
        text: getComputedStyle(document.body).color,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        tone: getComputedStyle(drawing.querySelector('.tone')!).fill,
      }));
      expect(inks.line).toBe(inks.text);
      expect(new Set([inks.line, inks.paper, inks.tone]).size).toBe(3);
      expect(contrast(inks.line, inks.tone)).toBeGreaterThan(4.5);
      expect(contrast(inks.line, inks.paper)).toBeGreaterThan(7);
    },
  );

  it('stands beside the title, large on a wide window and small on a phone, and never makes it wider', async () => {
    for (const [width, least, most] of [
      [1280, 100, 120],
      [320, 48, 72],
    ] as const) {
      const { page } = await site.visit('practices/needle-exchange/', { width });
      const box = await page.getByRole('img', { name: /^A box for used needles/ }).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(least);
      expect(box?.width).toBeLessThanOrEqual(most);
      expect(box?.height).toBe(box?.width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('is drawn again, in the same inks, where a list shows the practice again', async () => {
    const { page } = await site.visit('practices/');
    const again = page.locator('.practice-drawing:has(use)').first();
    const id = await again.locator('use').getAttribute('href');
    const first = page.locator(`.practice-drawing:has(${id})`);
    const [one, two] = [await measure(first, 'g'), await measure(again, 'use')];
    expect(two).toEqual(one);
    expect(Math.min(one.width, one.height)).toBeGreaterThan(20);
  });

  it('is printed', async () => {
    const { page } = await site.open('practices/needle-exchange/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.opening .practice-drawing').isVisible()).toBe(true);
  });
});

/** What is seen of a drawing: its inks, and the size of its lines in its own units. */
function measure(drawing: Locator, part: 'g' | 'use') {
  return drawing.locator(part).evaluate((element) => {
    const { width, height } = (element as SVGGraphicsElement).getBBox();
    const { color, stroke, strokeWidth, fill } = getComputedStyle(element);
    return { width, height, color, stroke, strokeWidth, fill };
  });
}

/** Contrast of two colours as WCAG 2.2 reckons it. */
function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(([part]) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
