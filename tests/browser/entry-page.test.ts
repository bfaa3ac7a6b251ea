import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
let fixture: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('archive'));
  fixture = await openSite(inject('fixture'));
});
afterAll(async () => {
  await site.close();
  await fixture.close();
});

/** The longest openings of November 2026, by their titles, care notes and sentences, and a short one. */
const projects = [
  'vandu',
  'lincoln-detox',
  'covid-19-mutual-aid-2020',
  'black-panther-survival-programs',
  'zapatistas',
];

describe.each(projects)('the page of %s', (id) => {
  it('begins its story in the first screen of a phone, after fewer than thirty stops, as on a desk', async () => {
    const { page } = await site.visit(`projects/${id}/`, { width: 390 });
    expect(await lineOfStory(page)).toBeLessThanOrEqual(844);
    expect(await countStops(page), 'on a phone').toBeLessThan(30);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await countStops(page), 'on a desk').toBeLessThan(30);
  });

  it('loads at most 45 kB of letters, waits for none and moves for none', async () => {
    const { page } = await site.open(`projects/${id}/`, { viewport: { width: 390, height: 844 } });
    await page.evaluate(() => document.fonts.ready);
    const { bytes, shift } = await page.evaluate(() => ({
      bytes: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
      shift: performance.getEntriesByType('layout-shift').length,
    }));
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(45 * 1024);
    expect(shift).toBe(0);
    await page.context().close();
  });
});

describe('a long page', () => {
  it.each([
    ['projects/vandu/', 6100],
    ['projects/common-ground-collective/', 6500],
    ['practices/free-clinic/', 6400],
    ['practices/needle-exchange/', 6600],
    ['principles/solidarity-not-charity/', 6700],
  ])('is about half as long on a desk as that of the first house: %s', async (path, most) => {
    const { page } = await site.visit(path, { width: 1280 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
  });

  it('sets the evidence of a claim beside its facts, each as wide as it needs', async () => {
    const { page } = await site.visit('lineages/young-lords-to-needle-exchange/', { width: 1280 });
    const boxes = await page
      .locator('.columns > .short, .reading > .facts, .reading > .facts + section')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(3);
    for (const [index, box] of boxes.entries()) {
      expect(box.width).toBeGreaterThan(180);
      for (const other of boxes.slice(index + 1))
        expect(box.right <= other.left || other.right <= box.left, 'stand apart').toBe(true);
    }
  });

  it('folds its sources where they stand in the margin, and opens them for a citation', async () => {
    const { page } = await site.visit('projects/vandu/', { width: 1280 });
    const last = page.locator('.sources li').last();
    expect(await last.isVisible()).toBe(false);
    await page.locator('.prose .cite a').first().click();
    await page.locator('.sources li:target').waitFor();
    expect(await last.isVisible()).toBe(true);
    await page.goto(`${page.url().split('#')[0]}?again#source-3`);
    await page.locator('#source-3').waitFor();
    expect(await last.isVisible()).toBe(true);
  });

  it('has its sources open on a phone, without a button to fold them, and open on a desk without script', async () => {
    const { page } = await site.visit('projects/vandu/', { width: 390 });
    await page.locator('.sources').scrollIntoViewIfNeeded();
    expect(await page.locator('.sources li').last().isVisible()).toBe(true);
    expect(await page.locator('.sources summary').isVisible()).toBe(false);
    const bare = await site.open('projects/vandu/', { javaScriptEnabled: false });
    expect(await bare.page.locator('.sources li').last().isVisible()).toBe(true);
    await bare.page.context().close();
  });

  it('gives each question it asks to the desk, as the title of an answer', async () => {
    const { page } = await site.visit('projects/vandu/');
    const link = page.locator('.questions a').first();
    const question = await page.locator('#gap-1').textContent();
    const address = new URLSearchParams((await link.getAttribute('href'))?.split('?')[1]);
    expect(address.get('about')).toBe('projects/vandu');
    expect(address.get('title')).toBe(question?.trim());
  });

  it('folds what came later, and no link of the page leads into a fold but that of its sources', async () => {
    const { page } = await site.visit('projects/vandu/');
    expect(
      await page
        .locator('.events li')
        .last()
        .evaluate((event) => event.checkVisibility()),
    ).toBe(false);
    const hidden = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href')?.slice(1) ?? '')
          .filter((id) => !id.startsWith('source-') && !document.getElementById(id)?.checkVisibility()),
      );
    expect(hidden).toEqual([]);
  });

  it('is printed with all its folds open', async () => {
    const { page } = await site.visit('projects/vandu/');
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.events li')
        .last()
        .evaluate((event) => event.checkVisibility()),
    ).toBe(true);
    expect(await page.locator('.sources li').last().isVisible()).toBe(true);
    expect(await page.locator('[data-beside]').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });
});

describe('a page read aloud', () => {
  it('says what it is, where it came from and what happened, in that order', async () => {
    const { page } = await fixture.visit('projects/lantern-street-kitchen/', { width: 390 });
    // What a drawing says of itself has tests of its own; how often a file was changed differs with the repository.
    await page
      .locator('.descent, .colophon')
      .evaluateAll((drawings) => drawings.forEach((drawing) => drawing.remove()));
    await expect(await page.locator('main').ariaSnapshot()).toMatchFileSnapshot('./snapshots/entry.aria.txt');
  });
});

describe('a principle, a theme and a practice', () => {
  it.each([
    ['principles/solidarity-not-charity/', 'How it was lived', '.prose'],
    ['themes/housing/', 'Which principles go with this, and how they were lived', '.facts'],
  ])('%s says how it was lived in the first screen', async (path, title, after) => {
    const { page } = await site.visit(path, { width: 1280 });
    const heading = await page.getByRole('heading', { name: title }).boundingBox();
    const first = await page.locator('.lived-groups dd').first().boundingBox();
    const rest = await page.locator(after).first().boundingBox();
    expect(heading?.y).toBeLessThan(600);
    expect(first?.y).toBeLessThan(844);
    expect(rest?.y).toBeGreaterThan(first?.y ?? Infinity);
  });

  it('tells of a practice how it is done, what it takes, what may go wrong and who carries it, then where it came from', async () => {
    const { page } = await site.visit('practices/needle-exchange/', { width: 1280 });
    const titles = await page.locator('h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
    const order = ['x-how-it-is-done', 'needs', 'risks', 'today', 'handed', 'life', 'questions', 'sources'];
    expect(titles.filter((id) => order.includes(id))).toEqual(order);
  });
});

/** Bottom of the first line of the story, in pixels from the top of the page. */
function lineOfStory(page: Page): Promise<number> {
  return page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('.prose p') ?? document.body);
    return Math.round((range.getClientRects()[0]?.bottom ?? Infinity) + scrollY);
  });
}

/** Links, buttons, folds and headings that stand before the story and can be seen. */
function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const story = document.querySelector('.prose');
    return [...document.querySelectorAll('a[href], button, summary, h1, h2, h3')].filter(
      (stop) =>
        story && stop.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING && stop.checkVisibility(),
    ).length;
  });
}

it('shows of a history what came in between two states that a reader chooses, whichever is named first', async () => {
  const { page, problems } = await fixture.visit('projects/lantern-street-kitchen/history/', { width: 390 });
  const steps = page.locator('.history > li');
  const all = await steps.count();
  expect(all).toBeGreaterThan(2);
  const [older, newer] = [page.getByLabel('What came in between'), page.getByLabel('and that of')];
  await older.selectOption({ index: 0 });
  await page.getByText('Changes between the two: 1.').waitFor();
  expect(await steps.filter({ visible: true }).count()).toBe(1);
  await newer.selectOption({ index: all - 2 });
  await page.getByText(`Changes between the two: ${String(all - 3)}.`).waitFor();
  expect(await steps.filter({ visible: true }).count()).toBe(all - 3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
});
