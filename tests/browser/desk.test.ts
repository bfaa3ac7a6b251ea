import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { collections, collectionNames } from '../../src/model/collections.ts';
import { choosePublish, openDeskPage, publish, type DeskPage } from './desk-page.ts';
import { openDeskSite, type DeskSite } from './desk-site.ts';

let site: DeskSite;
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  site = await openDeskSite(inject('archive'));
  writeFileSync(
    join(site.repository, 'content', hostilePath),
    '---js\n{ title: (globalThis.wasRun = true, "evil") }\n---\nText.\n',
  );
});

afterAll(() => site.close());

beforeEach(async () => {
  desk = await openDeskPage(site);
  page = desk.page;
});

afterEach(() => desk.leave());

describe('the contribution desk', () => {
  it('shows every collection, asks nothing of another site and breaks no policy', async () => {
    const breaches: string[] = [];
    await page.exposeFunction('noteBreach', (breach: string) => breaches.push(breach));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        const { noteBreach } = globalThis as unknown as { noteBreach: (breach: string) => void };
        noteBreach(`${violatedDirective} ${blockedURI} ${sourceFile}`);
      });
    });
    await desk.open('');
    for (const name of collectionNames)
      await page.getByRole('link', { name: new RegExp(`^${collections[name].label.many}$`, 'i') }).waitFor();
    await page.getByText('Young Lords').first().waitFor();
    const own = new URL(site.url).origin;
    expect(
      desk.requests.filter((url) => !url.startsWith(own) && !url.startsWith('blob:') && !url.startsWith('data:')),
    ).toEqual([]);
    expect([...breaches, ...desk.complaints]).toEqual([]);
  });

  it('changes one word of one file', async () => {
    const path = 'projects/young-lords.mdx';
    const before = desk.read(path);
    await desk.open('#/collections/projects/entries/young-lords');
    const title = page.getByLabel('Title', { exact: true });
    await title.fill((await title.inputValue()).replace('Lords', 'Ladies'));
    await publish(page);
    expect(desk.read(path)).toBe(before.replace('title: Young Lords', 'title: Young Ladies'));
    expect(desk.complaints).toEqual([]);
  });

  it('changes one word of a text and leaves the rest of the file as it is', async () => {
    const path = 'projects/lincoln-detox.mdx';
    const before = desk.read(path);
    const [word = ''] = /(?<=\n---\n\n)\S+/.exec(before) ?? [];
    await desk.open('#/collections/projects/entries/lincoln-detox');
    await page.getByRole('textbox', { name: /^Text/ }).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Changed');
    await publish(page);
    expect(desk.read(path)).toBe(before.replace(`\n---\n\n${word}`, `\n---\n\nChanged${word}`));
  });

  it('writes a new entry under a name made from its title', async () => {
    await desk.open('#/collections/themes/new');
    await page.getByLabel('Title', { exact: true }).fill('Café & “Küche”');
    await page.getByLabel('Summary', { exact: true }).fill('Eating together.');
    await page.getByLabel('Kind of theme', { exact: true }).selectOption('need');
    await page.getByLabel('What belongs here', { exact: true }).fill('Kitchens.');
    await publish(page);
    expect(desk.read('themes/cafe-kuche.mdx')).toBe(
      '---\ntitle: Café & “Küche”\nsummary: Eating together.\nfacet: need\nscopeNote: Kitchens.\n---\n',
    );
  });

  it('does not save what lacks a field that must be filled in', async () => {
    await desk.open('#/collections/themes/new');
    await page.getByLabel('Title', { exact: true }).fill('Nothing else');
    await choosePublish(page);
    await page
      .getByText(/required/i)
      .first()
      .waitFor();
    expect(desk.has('themes/nothing-else.mdx')).toBe(false);
  });

  it('runs nothing in a file whose header says that it is JavaScript', async () => {
    const before = desk.read(hostilePath);
    await desk.open('#/collections/themes/entries/hostile');
    await page.getByLabel('Title', { exact: true }).fill('Tame');
    expect(await page.evaluate('globalThis.wasRun')).toBeUndefined();
    expect(desk.read(hostilePath)).toBe(before);
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await desk.open('#/collections/projects/entries/young-lords');
    const title = await page.getByLabel('Title', { exact: true }).boundingBox();
    expect((title?.x ?? 0) + (title?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});

it('says how to contribute where there is no script', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.url}admin/`);
  expect(await plain.textContent('body')).toContain('CONTRIBUTING.md');
  expect(await plain.getByRole('link', { name: /back to/i }).getAttribute('href')).toBe('/');
  await context.close();
});

const hostilePath = 'themes/hostile.mdx';
