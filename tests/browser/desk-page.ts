import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DeskSite } from './desk-site.ts';
import { patience, waitUntilStill } from './wait.ts';

/** A page of the desk, with what went wrong in it and what it asked for. */
export interface DeskPage {
  page: Page;
  /** Complaints of the page, those about refused saves left out. */
  complaints: string[];
  requests: string[];
  open: (hash: string) => Promise<void>;
  /** Leaves the desk as somebody finds it who has written nothing yet, for the next test of the site, or for good. */
  leave: (how?: { forGood?: boolean }) => Promise<void>;
  /** A file below the repository’s `content/`. */
  read: (path: string) => string;
  has: (path: string) => boolean;
}

const kept = new WeakMap<DeskSite, Page>();

/** The desk of a site, in the tab that was left there, or in a new one. People too go on without loading it anew. */
export async function openDeskPage(site: DeskSite, viewport = { width: 1200, height: 900 }): Promise<DeskPage> {
  const page = kept.get(site) ?? (await newDeskTab(site.browser, viewport));
  kept.delete(site);
  await page.setViewportSize(viewport);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    if (!isRefusal(String(error))) complaints.push(String(error));
  });
  const pathOf = (path: string) => join(site.repository, 'content', path);
  return {
    page,
    complaints,
    requests,
    open: async (hash) => {
      await page.goto(`${site.url}admin/${hash}`);
      const ready = page
        .getByRole('link', { name: 'Projects' })
        .or(page.locator('[id^=title-field], [id^=from-field]'));
      await ready.first().waitFor();
    },
    leave: async ({ forGood = false } = {}) => {
      if (forGood || page.isClosed()) return page.close();
      // After a save Decap goes to the entry of its own accord.
      await waitUntilStill(page);
      await page.unrouteAll();
      page.removeAllListeners();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(`${site.url}admin/#/collections/themes`);
      await page.getByRole('heading', { name: 'Themes', exact: true }).waitFor();
      await page.evaluate(forget);
      page.removeAllListeners();
      kept.set(site, page);
    },
    read: (path) => {
      const full = pathOf(path);
      if (!existsSync(full)) throw new Error(`${path} is not among ${readdirSync(join(full, '..')).join(', ')}`);
      return readFileSync(full, 'utf8');
    },
    has: (path) => existsSync(pathOf(path)),
  };
}

/** Presses “Publish now”. */
export async function choosePublish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Publish now', { exact: true }).click();
}

/** Publishes, and waits until the server has written the file. */
export async function publish(page: Page): Promise<void> {
  const saved = page.waitForResponse((response) => response.request().postData()?.includes('"persistEntry"') ?? false);
  await choosePublish(page);
  const { ok } = await saved.then((response) => ({ ok: response.ok() }));
  if (!ok) throw new Error('The server did not take the entry.');
}

/** Clears what the desk keeps in the browser of texts that were not saved; runs in the page. */
export async function forget(): Promise<void> {
  sessionStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(new Error(name));
    });
    const stores = [...database.objectStoreNames];
    if (stores.length > 0) {
      const change = database.transaction(stores, 'readwrite');
      for (const store of stores) change.objectStore(store).clear();
      await new Promise((done) => (change.oncomplete = done));
    }
    database.close();
  }
}

export async function newDeskTab(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  // Without motion, which is much of what a browser draws; `desk-story` goes with it.
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  page.setDefaultTimeout(patience);
  return page;
}

/** Decap reports what it was told not to save as an error, and as a promise that nobody catches. */
function isRefusal(text: string): boolean {
  return /Not saved|^undefined$|^Object$|ENTRY_PERSIST_FAILURE/.test(text);
}
