import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { forgetAll, type OpenSite, type Visit } from './open.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** What stands beside a question. */
export const said = (within: Page | Locator, text: string) => within.locator('[data-said]').getByText(text);

/** A photograph that says where it was taken. */
export const photo = path.resolve('tests/hostile/cases/images/exif-gps.jpg');

/**
 * The form on a phone once it has everything that it loads when there is time, in the one tab that is kept, without what
 * was told there before. It is not kept for use without a network, which costs as much as all else that is loaded.
 */
export async function openForm(site: OpenSite, address = 'contribute/'): Promise<Visit> {
  const known = kept.get(site);
  const opened =
    known && !known.page.isClosed() ? known : await site.open('404.html', { ...phone, serviceWorkers: 'block' });
  kept.set(site, opened);
  const { page, problems } = opened;
  for (const other of page.context().pages()) if (other !== page) await other.close();
  page.removeAllListeners('dialog');
  await page.emulateMedia({ media: null });
  await page.goto(`${site.url}404.html`);
  await forgetAll(page);
  problems.length = 0;
  await page.goto(site.url + address, { waitUntil: 'load' });
  await formAtRest(page);
  return opened;
}

const kept = new WeakMap<OpenSite, Visit>();

/** The same on a phone that has never been here, and in a browser that may keep the page. */
export async function openFormAnew(site: OpenSite, address = 'contribute/'): Promise<Visit> {
  const opened = await site.open(address, phone);
  await formAtRest(opened.page);
  return opened;
}

/** Waits until the form has all that it loads and has said so: nothing of it moves any more by itself. */
export async function formAtRest(page: Page): Promise<void> {
  // It loads the rest as soon as somebody does anything.
  await page.evaluate(() => window.dispatchEvent(new Event('scroll')));
  await page.locator('#telling[data-offline]').waitFor({ state: 'attached' });
}

/** One of several things in the form, such as `A place 1`. */
export const item = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** Answers what has to be answered. */
export async function tellLeast(page: Page, title = 'Rent strike on Mill Row'): Promise<void> {
  await page.getByLabel('What is it called?').first().fill(title);
  await page.getByLabel('What sort of thing was it?').selectOption('campaign');
  await page.getByLabel('In one or two sentences: what was it?').fill('Tenants kept back their rent.');
  await page.getByLabel('What did people lack').fill('Dry rooms.');
  await page.getByLabel('I was there').check();
  await page.getByLabel('I may tell this').check();
}

/** Has the story checked, and waits for what is said of it. */
export async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.locator('[data-place=findings]', { hasText: /stand/ }).waitFor();
}

/** Downloads the bundle and takes it apart. */
export async function download(page: Page): Promise<Record<string, Uint8Array>> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as one file' }).click();
  const file = await waiting;
  await page.getByText(`Saved: ${file.suggestedFilename()}`).waitFor();
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-[a-z0-9-]+\.zip$/);
  return unzipSync(fs.readFileSync(await file.path()));
}

/** Faults of the archive that the site was built from, with the files of a bundle in it. */
export async function readWith(files: Record<string, Uint8Array>): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(process.env['TEST_SITES'] ?? '/tmp', 'intake-'));
  try {
    fs.cpSync(goodArchive, path.join(folder, 'content'), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) {
      if (!name.startsWith('content/')) continue;
      expect(fs.existsSync(path.join(folder, name))).toBe(false);
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), bytes);
    }
    const { faults } = await readArchive(path.join(folder, 'content'));
    return faults.map(({ file, field, message }) => `${file} ${field} ${message}`);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
