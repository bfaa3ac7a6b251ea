import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

/** The second ink in the light theme, `--wash` in tokens.css. */
const wash = '#e9d49b';

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
        line: getComputedStyle(drawing.querySelector('g')!).stroke,
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
      [320, 36, 60],
    ] as const) {
      const { page } = await site.visit('practices/needle-exchange/', { width });
      const box = await page.getByRole('img', { name: /^A box for used needles/ }).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(least);
      expect(box?.width).toBeLessThanOrEqual(most);
      expect(box?.height).toBe(box?.width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('is drawn from the sheet of a list in the inks of the list, once for each practice', async () => {
    const { page } = await site.visit('practices/');
    const drawings = await page.locator('.practice-drawing').evaluateAll((all) =>
      all.map((drawing) => {
        const use = drawing.querySelector('use');
        const { width, height } = use!.getBBox();
        return { id: use!.getAttribute('href'), size: Math.min(width, height), ink: getComputedStyle(use!).color };
      }),
    );
    expect(new Set(drawings.map(({ id }) => id)).size).toBe(drawings.length);
    expect(drawings.filter(({ size }) => size < 20)).toEqual([]);
    expect(new Set(drawings.map(({ ink }) => ink)).size).toBe(1);
    expect(await page.locator('.practice-drawings').boundingBox()).toBeNull();
    const shot = await page
      .locator('.practice-drawing', { has: page.locator('[href$=grocery-delivery]') })
      .first()
      .screenshot();
    expect(await countPixels(shot, wash)).toBeGreaterThan(200);
  });

  it('is printed', async () => {
    const { page } = await site.open('practices/needle-exchange/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.opening .practice-drawing').isVisible()).toBe(true);
  });
});

/** Pixels of a picture that have exactly a colour. */
async function countPixels(picture: Buffer, colour: string): Promise<number> {
  const pixels = (await sharp(picture).removeAlpha().raw().toBuffer()).toString('hex');
  return (pixels.match(/.{6}/g) ?? []).filter((pixel) => `#${pixel}` === colour).length;
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
