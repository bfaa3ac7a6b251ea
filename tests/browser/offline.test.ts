import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { toDigest, type FileList, type KeptVersion } from '../../src/offline/file-list.ts';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';

/** A copy of the small site, which is published anew in the course of the test. */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offline-'));
let site: OpenSite;
beforeAll(async () => {
  const { folder: built, base } = inject('fixture');
  fs.cpSync(built, folder, { recursive: true });
  site = await openSite({ folder, base });
});
afterAll(async () => {
  await site.close();
  fs.rmSync(folder, { recursive: true });
});

const lantern = 'projects/lantern-street-kitchen/';
const harbour = 'projects/harbour-kitchen/';

/** Puts a site in the place of the one that is served, with an entry withdrawn. */
function withdraw(entry: string): void {
  const read = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as unknown;
  const write = (name: string, value: unknown) =>
    fs.writeFileSync(path.join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  const said = read('kept-version.json') as KeptVersion;
  write('kept-version.json', { ...said, version: 'next', withdrawn: [...said.withdrawn, toDigest(entry)] });
  write('offline.json', { ...(read('offline.json') as FileList), version: 'next' });
  write(`${entry}index.html`, '<!doctype html><title>Withdrawn</title><main id="main" tabindex="-1">Withdrawn.</main>');
}

/** All that the browser keeps of the site. */
const listKept = (page: Page) =>
  page.evaluate(async () => ({
    stored: Object.keys(localStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { stored: [], caches: [], workers: 0 };

async function openKeeping(): Promise<Page> {
  const { page } = await site.open('offline/');
  await page.locator('#offline[data-ready]').waitFor();
  return page;
}

const go = (page: Page, name: string) => page.goto(site.url + name, { waitUntil: 'load' });

describe('what is kept on a device', () => {
  it('is nothing until a reader asks', async () => {
    const page = await openKeeping();
    await go(page, lantern);
    expect(await listKept(page)).toEqual(nothing);
    expect(await page.context().storageState()).toMatchObject({ cookies: [] });
    await page.context().close();
  });

  it('is what was read, from then on, until an entry is withdrawn or all is forgotten', async () => {
    const page = await openKeeping();
    await page.getByRole('button', { name: 'Keep what I read from now on' }).click();
    await page.getByText('What you read is kept.').waitFor();
    await go(page, lantern);
    await go(page, harbour);
    await go(page, 'themes/need/');
    await go(page, 'search/?q=secret');
    await go(page, 'admin/');
    const addresses = await page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return all.flat().map(({ url }) => url);
    });
    expect(addresses).toContain(site.url + harbour);
    expect(addresses.filter((address) => /secret|admin/.test(address))).toEqual([]);

    await page.context().setOffline(true);
    await go(page, lantern);
    expect(await page.locator('h1').textContent()).toBe('Lantern Street Kitchen');
    expect(await page.locator('main').textContent()).toContain('You see a copy that this device kept on');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Book');
    await go(page, 'practices/shared-pot/');
    await page.getByText('That page is not kept on this device').waitFor();
    await page.getByRole('link', { name: 'Harbour Kitchen' }).click();
    await page.waitForURL(`**/${harbour}`);

    withdraw(harbour);
    await page.context().setOffline(false);
    await go(page, 'themes/need/');
    await expect
      .poll(() => page.evaluate(async (address) => Boolean(await caches.match(address)), site.url + harbour))
      .toBe(false);
    await page.context().setOffline(true);
    await go(page, harbour);
    await page.getByText('That page is not kept on this device').waitFor();
    // The other entry leads to the one that was withdrawn, with its name.
    await go(page, lantern);
    await page.getByText('That page is not kept on this device').waitFor();

    await page.context().setOffline(false);
    await go(page, 'offline/');
    const other = await page.context().newPage();
    await go(other, 'themes/need/');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByText('nothing of the archive is kept here any more').waitFor();
    expect(await listKept(page)).toMatchObject({ caches: [], workers: 0 });
    await go(other, 'themes/');
    expect(await listKept(other)).toMatchObject({ caches: [], workers: 0 });
    await page.context().close();
  });

  it('is the whole archive with its search, where that is asked for', async () => {
    const page = await openKeeping();
    await page.getByRole('button', { name: /Keep the whole archive \(/ }).click();
    await page.getByText(/The whole archive is kept: \d+ files/).waitFor();
    expect(await runAxe(page)).toEqual([]);
    await go(page, 'themes/food/');
    await page.context().setOffline(true);
    await go(page, 'practices/shared-pot/');
    expect(await page.locator('h1').textContent()).toBe('Shared pot');
    await go(page, 'search/?q=lantern');
    const found = page.locator('[data-part=results]');
    await found.getByRole('link', { name: 'Lantern Street Kitchen' }).first().waitFor();
    // A word that stands in the text alone.
    await go(page, 'search/?q=pots');
    await page.locator('[data-part=results] mark').first().waitFor();
    await makeBooklet(page);
    await go(page, 'offline/');
    await page.getByText(/The whole archive is kept/).waitFor();
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByText('nothing of the archive is kept here any more').waitFor();
    expect(await listKept(page)).toEqual(nothing);
    await page.context().close();
  });

  it('can be stopped and gone on with, and says when there is no room', async () => {
    const page = await openKeeping();
    const size = await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(Cache.prototype, 'put')?.value as typeof Cache.prototype.put;
      let left = 60;
      Cache.prototype.put = function (...given) {
        const isNote = typeof given[0] === 'string' && given[0].includes('/kept-');
        left -= isNote ? 0 : 1;
        return left < 0 && !isNote
          ? Promise.reject(new DOMException('No room.', 'QuotaExceededError'))
          : put.apply(this, given);
      };
      return document.querySelector('[data-do=whole]')?.textContent ?? '';
    });
    expect(size).toMatch(/Keep the whole archive \(\d+(?:\.\d)? MB\)/);
    await page.getByRole('button', { name: size }).click();
    await page.getByText('There is no room left on this device').waitFor();
    await page.reload();
    const goOn = page.getByRole('button', { name: /Go on: \d+ files are missing/ });
    await goOn.waitFor();
    await page.evaluate(() => {
      const put = Object.getOwnPropertyDescriptor(Cache.prototype, 'put')?.value as typeof Cache.prototype.put;
      const stopped = new Promise((done) => document.querySelector('[data-do=stop]')?.addEventListener('click', done));
      Cache.prototype.put = async function (...given) {
        if (typeof given[0] === 'string' && /\/(?:sources|themes)\//.test(given[0])) await stopped;
        return put.apply(this, given);
      };
    });
    await goOn.click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. What was loaded is kept').waitFor();
    await goOn.click();
    await page.getByText(/The whole archive is kept: \d+ files/).waitFor();
    await page.context().close();
  });

  it('says so where the browser keeps nothing', async () => {
    const context = await site.browser.newContext();
    await context.addInitScript(() => {
      CacheStorage.prototype.keys = () => Promise.reject(new DOMException('No.', 'SecurityError'));
    });
    const page = await context.newPage();
    await go(page, 'offline/');
    await page.getByText('This browser does not let a site keep pages here').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    await context.close();
  });
});

/** Makes a booklet of one entry of the reading list. */
async function makeBooklet(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem('handed-on:/some/where/:list', JSON.stringify([{ key: 'practices/shared-pot' }]));
  });
  await go(page, 'list/');
  await page.locator('#booklet summary').press('Enter');
  await page.locator('#booklet [data-part=entries] li').first().waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the booklet' }).press('Enter');
  expect((await saved).suggestedFilename()).toBe('reading-list-booklet.pdf');
  await page.evaluate(() => {
    localStorage.removeItem('handed-on:/some/where/:list');
  });
}
