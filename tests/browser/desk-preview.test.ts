import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { checkImage } from '../../src/pictures/check-picture.ts';
import { openDeskPage, publish, type DeskPage } from './desk-page.ts';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { openPlainDesk, type DeskSite } from './desk-site.ts';
import { waitUntilStill } from './wait.ts';

let site: DeskSite;
let desk: DeskPage;
let page: Page;
let preview: FrameLocator;

beforeAll(async () => {
  site = await openPlainDesk(inject('fixture'), goodArchive);
});
afterAll(() => site.close());

beforeEach(async () => {
  desk = await openDeskPage(site, { width: 1280, height: 900 });
  page = desk.page;
  preview = page.frameLocator('#preview-pane');
});
afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.leave();
});

describe('the preview', () => {
  it('shows an entry as the site does: its hand-line, its facts in words, its text and its sources', async () => {
    await desk.open('#/collections/projects/entries/lantern-street-kitchen');
    await preview.getByRole('heading', { level: 1, name: 'Lantern Street Kitchen' }).waitFor();
    const downstream = preview.locator('.hand.downstream');
    await downstream.getByRole('link', { name: 'Harbour Kitchen' }).waitFor();
    expect(await downstream.textContent()).toContain('people of Lantern Street Kitchen brought something');
    await preview.getByText('November 1931 – about 1932').waitFor();
    await preview.getByRole('heading', { name: 'How a night went' }).waitFor();
    expect(await preview.locator('.sources li').count()).toBe(2);
    const look = await preview.locator('h1').evaluate((heading) => {
      const { fontFamily, fontWeight } = getComputedStyle(heading);
      return `${fontWeight} ${fontFamily}`;
    });
    expect(look).toMatch(/^800 Label/);
  });

  it('follows what is typed', async () => {
    await desk.open('#/collections/themes/new');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Kitchens');
    await page.getByRole('textbox', { name: /^Text/ }).fill('We *cook*.');
    await preview.getByRole('heading', { name: 'Kitchens' }).waitFor();
    await preview.locator('.prose em', { hasText: 'cook' }).waitFor();
    await page.getByRole('textbox', { name: /^Text/ }).fill('We {cook}.');
    await preview.getByText('The text is shown here when its faults are mended.').waitFor();
    expect(await preview.locator('.prose').count()).toBe(0);
  });

  it('says of a claim what passed between whom', async () => {
    await desk.open('#/collections/lineages/entries/lantern-street-kitchen-to-harbour-kitchen');
    await preview.getByRole('heading', { level: 1 }).getByText('→').waitFor();
    expect(await preview.locator('.facts').textContent()).toContain('Standing');
  });

  it('lets no hostile text do anything, whatever field it stands in', async () => {
    const alerts: string[] = [];
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message());
      void dialog.dismiss();
    });
    // A new project, with one member in each list: each text costs a drawing of the whole form, and none stands there twice.
    await desk.open('#/collections/projects/new');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Kitchens');
    await preview.getByRole('heading', { level: 1 }).waitFor();
    for (const list of await page.getByRole('button', { name: /^Add / }).all()) await list.click({ force: true });
    const texts = page.locator('#nc-root').locator('input[type=text]:visible, textarea:visible');
    const count = await texts.count();
    expect(count).toBeGreaterThan(20);
    for (let index = 0; index < count; index += 1) await texts.nth(index).fill(hostile[index % hostile.length] ?? '');
    await waitUntilStill(page);
    await preview.locator('article').waitFor();
    for (const frame of page.frames()) await waitUntilStill(frame);
    const found = await preview.locator('html').evaluate((root) => ({
      scripts: root.querySelectorAll('script, iframe, object, embed, svg, form').length,
      events: [...root.querySelectorAll('*')].filter((one) =>
        [...one.attributes].some(({ name }) => /^on|^style$/.test(name)),
      ).length,
      links: [...root.querySelectorAll('a')].filter(({ protocol }) => !/^https?:|^mailto:/.test(protocol)).length,
      pictures: root.querySelectorAll('img').length,
      text: root.textContent.includes('<script>globalThis.wasRun'),
    }));
    expect(found).toEqual({ scripts: 0, events: 0, links: 0, pictures: 0, text: true });
    expect(await page.evaluate('globalThis.wasRun')).toBeUndefined();
    expect(alerts).toEqual([]);
  });
});

describe('a picture', () => {
  // The window over the desk that shows pictures is left with the tab.
  afterEach(() => desk.leave({ forGood: true }));

  it('that tells where it was taken is sent without that, under a plain name', async () => {
    await desk.open('');
    await page.getByRole('button', { name: 'Media' }).click();
    const sent = page.waitForRequest((request) => request.postData()?.includes('"persistMedia"') ?? false);
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles({ name: 'IMG 0007.JPG', mimeType: 'image/jpeg', buffer: withGps });
    const { params } = (await sent).postDataJSON() as { params: { asset: { path: string; content: string } } };
    const bytes = Buffer.from(params.asset.content, 'base64');
    expect(params.asset.path).toBe('content/media/img-0007.jpg');
    expect(checkImage(withGps, 'img-0007.jpg')).not.toEqual([]);
    expect(checkImage(bytes, 'img-0007.jpg')).toEqual([]);
    expect(bytes.includes('Exif')).toBe(false);
  });

  it('is refused in words where it is none', async () => {
    await desk.open('#/collections/themes/new');
    await page.getByRole('button', { name: 'Picture …' }).click();
    await page.getByRole('button', { name: 'Choose or upload a picture' }).click();
    const input = page.locator('input[type=file]').first();
    for (const [name, content, words] of [
      ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'not a picture'],
      ['b.heic', '\0\0\0\u0018ftypheic', 'a HEIC picture, as phones make them'],
      ['c.m4a', '\0\0\0\u0018ftypM4A ', 'a recording. The archive keeps no sound or film'],
    ] as const) {
      const refused = page.waitForEvent('dialog');
      const chosen = input.setInputFiles({ name, mimeType: '', buffer: Buffer.from(content, 'latin1') });
      const dialog = await refused;
      expect(dialog.message()).toContain(`“${name}” is ${words}`);
      await dialog.dismiss();
      await chosen;
    }
    expect(desk.requests.filter((url) => url.includes('a.svg'))).toEqual([]);
  });

  it('that was chosen from an entry goes into its text with what it has to say of itself, and along with it', async () => {
    await desk.open('#/collections/themes/entries/food');
    const text = page.getByRole('textbox', { name: /^Text/ });
    await text.fill('We cook.');
    await page.keyboard.press('Control+End');
    await page.getByRole('button', { name: 'Picture …' }).click();
    await page.getByRole('button', { name: 'Choose or upload a picture' }).click();
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles({ name: 'IMG 0008.JPG', mimeType: 'image/jpeg', buffer: withGps });
    await page.getByText('img-0008').first().waitFor();
    await page.getByRole('button', { name: /choose selected/i }).click();
    const picker = page.getByRole('group', { name: 'Picture' });
    await expect.poll(() => picker.getByLabel('Picture', { exact: true }).inputValue()).toBe('/media/img-0008.jpg');
    await picker.getByLabel('Description').fill('A pot');
    await picker.getByLabel('Credit').fill('A cook');
    await picker.getByLabel('Licence').fill('CC BY-SA 4.0');
    await page.getByRole('button', { name: 'Put the picture into the text' }).click();
    expect(await text.inputValue()).toMatch(
      /\n\n<Figure src="\/media\/img-0008\.jpg" alt="A pot" credit="A cook" licence="CC BY-SA 4\.0" \/>\n$/,
    );
    const shown = preview.getByRole('img', { name: 'A pot' });
    await expect.poll(() => shown.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(0);
    await publish(page);
    expect(desk.read('themes/food.mdx')).toContain('img-0008.jpg');
    expect(checkImage(readFileSync(join(site.repository, 'content/media/img-0008.jpg')), 'img-0008.jpg')).toEqual([]);
  });
});

const withGps = readFileSync('tests/hostile/cases/images/exif-gps.jpg');

const hostile = [
  '<script>globalThis.wasRun = true; parent.wasRun = true</script>',
  '<img src=x onerror="parent.wasRun = true; alert(1)">',
  'javascript:alert(1)',
  '[link](javascript:alert(1)) <a href="javascript:alert(1)">x</a>',
  '"><svg onload=alert(1)><iframe srcdoc="<script>alert(1)</script>">',
];
