import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { collections, collectionNames } from '../../src/model/collections.ts';
import { openDeskSite, type DeskSite } from './desk-site.ts';
import { patience } from './wait.ts';

let site: DeskSite;
let page: Page;
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  site = await openDeskSite(inject('archive'));
  writeFileSync(
    join(site.repository, hostilePath),
    '---js\n{ title: (globalThis.wasRun = true, "evil") }\n---\nText.\n',
  );
});

afterAll(() => site.close());

beforeEach(async () => {
  page = await site.browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.setDefaultTimeout(patience);
  requests = [];
  complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('noteBreach', (breach: string) => complaints.push(breach));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { noteBreach } = globalThis as unknown as { noteBreach: (breach: string) => void };
      noteBreach(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
});

afterEach(() => page.close());

describe('the contribution desk', () => {
  it('shows every collection, asks nothing of another site and breaks no policy', async () => {
    await openDesk('');
    for (const name of collectionNames)
      await page.getByRole('link', { name: new RegExp(`^${collections[name].label.many}$`, 'i') }).waitFor();
    await page.getByText('Young Lords').first().waitFor();
    const own = new URL(site.url).origin;
    expect(
      requests.filter((url) => !url.startsWith(own) && !url.startsWith('blob:') && !url.startsWith('data:')),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('changes one word of one file', async () => {
    const path = 'content/projects/young-lords.mdx';
    const before = read(path);
    await openDesk('#/collections/projects/entries/young-lords');
    const title = page.getByLabel('Title', { exact: true });
    await title.fill((await title.inputValue()).replace('Lords', 'Ladies'));
    await publish();
    expect(read(path)).toBe(before.replace('title: Young Lords', 'title: Young Ladies'));
    expect(complaints).toEqual([]);
  });

  it('changes one word of a text and leaves the rest of the file as it is', async () => {
    const path = 'content/projects/lincoln-detox.mdx';
    const before = read(path);
    const [word = ''] = /(?<=\n---\n\n)\S+/.exec(before) ?? [];
    await openDesk('#/collections/projects/entries/lincoln-detox');
    await page.getByRole('textbox', { name: /^Text/ }).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Changed');
    await publish();
    expect(read(path)).toBe(before.replace(`\n---\n\n${word}`, `\n---\n\nChanged${word}`));
  });

  it('writes a new entry under a name made from its title', async () => {
    await openDesk('#/collections/themes/new');
    await page.getByLabel('Title', { exact: true }).fill('Café & “Küche”');
    await page.getByLabel('Summary', { exact: true }).fill('Eating together.');
    await page.getByLabel('Kind of theme', { exact: true }).selectOption('need');
    await page.getByLabel('What belongs here', { exact: true }).fill('Kitchens.');
    await publish();
    expect(read('content/themes/cafe-kuche.mdx')).toBe(
      '---\ntitle: Café & “Küche”\nsummary: Eating together.\nfacet: need\nscopeNote: Kitchens.\n---\n',
    );
  });

  it('does not save what lacks a field that must be filled in', async () => {
    await openDesk('#/collections/themes/new');
    await page.getByLabel('Title', { exact: true }).fill('Nothing else');
    await choosePublish();
    await page
      .getByText(/required/i)
      .first()
      .waitFor();
    expect(existsSync(join(site.repository, 'content/themes/nothing-else.mdx'))).toBe(false);
  });

  it('runs nothing in a file whose header says that it is JavaScript', async () => {
    const before = read(hostilePath);
    await openDesk('#/collections/themes/entries/hostile');
    await page.getByLabel('Title', { exact: true }).fill('Tame');
    expect(await page.evaluate('globalThis.wasRun')).toBeUndefined();
    expect(read(hostilePath)).toBe(before);
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await openDesk('#/collections/projects/entries/young-lords');
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

const hostilePath = 'content/themes/hostile.mdx';

async function openDesk(hash: string): Promise<void> {
  await page.goto(`${site.url}admin/${hash}`);
  await page
    .getByRole('link', { name: 'Projects' })
    .or(page.getByLabel('Title', { exact: true }))
    .first()
    .waitFor();
}

async function choosePublish(): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Publish now', { exact: true }).click();
}

async function publish(): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().postData()?.includes('"persistEntry"') ?? false);
  await choosePublish();
  expect((await saved).status()).toBe(200);
}

function read(path: string): string {
  const full = join(site.repository, path);
  if (!existsSync(full)) throw new Error(`${path} is not among ${readdirSync(join(full, '..')).join(', ')}`);
  return readFileSync(full, 'utf8');
}
