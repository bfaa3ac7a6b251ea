import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { collections, collectionNames } from '../../src/model/collections.ts';
import { choosePublish, openDeskPage, publish, type DeskPage } from './desk-page.ts';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { readBackups } from './backups.ts';
import { openPlainDesk, type DeskSite } from './desk-site.ts';

let site: DeskSite;
let desk: DeskPage;
let page: Page;

/** Lets every test of a group begin at the desk of a site. */
function begin(open: () => Promise<DeskSite>): void {
  beforeAll(async () => {
    site = await open();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    desk = await openDeskPage(site);
    page = desk.page;
  });
  afterEach(() => desk.leave());
}

describe('the desk of the archive', () => {
  begin(() => openPlainDesk(inject('archive'), 'content'));

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
    const path = 'projects/neighborhood-union.mdx';
    const before = desk.read(path);
    await desk.open('#/collections/projects/entries/neighborhood-union');
    const title = page.getByLabel('Title', { exact: true });
    await title.fill((await title.inputValue()).replace('Union', 'Reunion'));
    await publish(page);
    expect(desk.read(path)).toBe(before.replace('title: Neighborhood Union', 'title: Neighborhood Reunion'));
    expect(desk.complaints).toEqual([]);
  });

  it('puts a list of groups in order by keyboard, and what was taken out back where it was', async () => {
    await desk.open('#/collections/projects/entries/vandu');
    const before = desk.read('projects/vandu.mdx');
    const practices = page.locator('[class*="TopBarContainer"]', { hasText: /^\d practices/ });
    await practices.getByRole('button', { name: 'Expand' }).click();
    const names = () =>
      page
        .getByRole('button', { name: /^Move .* up$/ })
        .evaluateAll((all) =>
          all.flatMap((button) => /needle-exchange|overdose/.exec(button.getAttribute('aria-label') ?? '')?.[0] ?? []),
        );
    await expect.poll(names).toEqual(['needle-exchange', 'overdose']);
    const down = page.getByRole('button', { name: /^Move needle-exchange .* down$/ });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['overdose', 'needle-exchange']);
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: /^Remove overdose/ }).press('Enter');
    await expect.poll(names).toEqual(['needle-exchange']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Put it back');
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['overdose', 'needle-exchange']);
    await publish(page);
    const after = desk.read('projects/vandu.mdx');
    expect(after.split('\n').sort()).toEqual(before.split('\n').sort());
    expect(after.indexOf('practice: overdose')).toBeLessThan(after.indexOf('practice: needle-exchange'));
  });
});

describe('the contribution desk', () => {
  begin(async () => {
    const plain = await openPlainDesk(inject('fixture'), goodArchive);
    writeFileSync(
      join(plain.repository, 'content', hostilePath),
      '---js\n{ title: (globalThis.wasRun = true, "evil") }\n---\nText.\n',
    );
    return plain;
  });

  it('changes one word of a text and leaves the rest of the file as it is', async () => {
    const path = 'projects/harbour-kitchen.mdx';
    const before = desk.read(path);
    const [word = ''] = /(?<=\n---\n\n)\S+/.exec(before) ?? [];
    await desk.open('#/collections/projects/entries/harbour-kitchen');
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
    await desk.open('#/collections/projects/entries/harbour-kitchen');
    const title = await page.getByLabel('Title', { exact: true }).boundingBox();
    expect((title?.x ?? 0) + (title?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
  it('keeps what was not saved apart for each window, and offers both texts once the windows are closed', async () => {
    const context = await site.browser.newContext();
    const openNew = async (words?: string) => {
      const one = await context.newPage();
      one.on('dialog', (dialog) => void dialog.accept());
      await one.goto(`${site.url}admin/#/collections/principles/new`);
      const summary = one.getByLabel('Summary', { exact: true });
      if (words) await summary.fill(words);
      else await expect.poll(() => summary.inputValue()).toMatch(/window/);
      return { one, words: await summary.inputValue() };
    };
    const open = [await openNew('In this window.'), await openNew('In that window.')];
    for (const { one, words } of open) await expect.poll(() => readBackups(one)).toContain(words);
    for (const { one } of open) await one.close();
    const found = [await openNew(), await openNew()];
    expect(found.map(({ words }) => words).sort()).toEqual(['In that window.', 'In this window.']);
    await context.close();
  });

  it('can be written where the browser keeps nothing, and is asked for before the desk is left', async () => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.addInitScript(() => {
      Storage.prototype.setItem = IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    await page.goto(`${site.url}404.html`);
    await desk.open('#/collections/themes/new');
    await page.getByLabel('Summary', { exact: true }).fill('Nowhere else yet.');
    await page.getByRole('button', { name: /to (?:mend|fill in)/ }).waitFor();
    await page.goto(`${site.url}404.html`);
    expect(asked).toEqual(['beforeunload']);
    await desk.leave({ forGood: true });
  });

  it('stays in the form where the server goes away, and is saved once it is there again', async () => {
    await page.route('**/api/v1', (route) =>
      route.request().postData()?.includes('"persistEntry"') ? route.abort() : route.fallback(),
    );
    await desk.open('#/collections/themes/entries/food');
    await page.getByLabel('Summary', { exact: true }).fill('Growing and eating.');
    await choosePublish(page);
    await page.getByText('Failed to persist entry').first().waitFor();
    expect(await page.getByLabel('Summary', { exact: true }).inputValue()).toBe('Growing and eating.');
    await page.unrouteAll();
    await publish(page);
    expect(desk.read('themes/food.mdx')).toContain('summary: Growing and eating.\n');
    desk.complaints.length = 0;
  });

  it('says how to contribute where there is no script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.url}admin/`);
    expect(await plain.textContent('body')).toContain('CONTRIBUTING.md');
    expect(await plain.getByRole('link', { name: /back to/i }).getAttribute('href')).toBe('/some/where/');
    await context.close();
  });
});

const hostilePath = 'themes/hostile.mdx';
