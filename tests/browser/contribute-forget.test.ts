import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';
import { check, item, openForm, openFormAnew, photo, tellLeast } from './telling.ts';
import { keepNow, waitUntilStill } from './wait.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

/** Presses the button twice, as someone in a hurry does. */
async function forget(page: Page): Promise<void> {
  const button = page.locator('[data-do=forget]');
  await button.click();
  await button.click();
}

/** All that the browser keeps of the form. */
const listKept = (page: Page) =>
  page.evaluate(async () => ({
    kept: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const nothing = { kept: [], session: [], caches: [], workers: 0 };

/** Everything in the page that somebody could read: its markup, and what its fields hold. */
const readPage = (page: Page) =>
  page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
    return [document.body.innerHTML, ...[...fields].map(({ value }) => value)].join('\n');
  });

describe('“Forget all of this”', () => {
  it('asks once, and leaves nothing in the page, nor in what the browser keeps', async () => {
    const { page } = await openFormAnew(site);
    await tellLeast(page, 'The Quokka kitchen');
    await page.getByLabel('How did it go?').fill('Quokka Lopez rang 604 555 0199.');
    await page.getByLabel('When did it begin?').fill('in the quokka years');
    await item(page, 'A thing you did 1').getByLabel('What is it called?').fill('Quokka sewing');
    await item(page, 'A place 1').getByLabel('Town or region').fill('Quokkaville');
    await page.locator('input[type=file][multiple]').setInputFiles(photo);
    await item(page, 'A picture 1').getByLabel('What can be seen?').fill('A quokka');
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles({ name: 'quokka.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('none') });
    await page.getByText('“quokka.jpg” is not a picture').first().waitFor();
    await check(page);
    await page.locator('[data-place=details] b').first().waitFor();
    const button = page.locator('[data-do=forget]');
    await button.click();
    expect(await button.textContent()).toContain('Press once more');
    expect(await page.getByLabel('What is it called?').first().inputValue()).not.toBe('');
    await button.evaluate((element) => {
      (element as HTMLElement).click();
      document.body.dataset['left'] = /quokka|604 555/i.exec(document.body.innerHTML)?.[0] ?? 'nothing';
    });
    expect(await page.evaluate(() => document.body.dataset['left'])).toBe('nothing');
    await page.getByText('Everything you wrote here was erased').waitFor();
    await keepNow(page);
    await waitUntilStill(page);
    expect(await readPage(page)).not.toMatch(/quokka|604 555/i);
    expect(await listKept(page)).toEqual(nothing);
    await page.reload();
    expect(await page.getByLabel('What is it called?').first().inputValue()).toBe('');
  });

  it('takes away what was made, with everything in it', async () => {
    const { page } = await openForm(site);
    await tellLeast(page, 'The Quokka kitchen');
    await check(page);
    expect(await page.locator('[data-place=preview]').textContent()).toContain('Quokka');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy it as text' }).click();
    expect(await page.getByLabel('Copy this by hand').inputValue()).toContain('Quokka');
    await page.evaluate(() => {
      document.querySelector('[data-place=forge] ul')?.append('Quokka');
    });
    await forget(page);
    expect(await readPage(page)).not.toMatch(/quokka/i);
  });

  it.each([
    ['before anything is loaded', false],
    ['while the page is being kept', true],
  ])('keeps nothing afterwards when it is pressed %s', async (_when, isBegun) => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      const container = ServiceWorkerContainer.prototype;
      const register = Object.getOwnPropertyDescriptor(container, 'register')?.value as typeof container.register;
      container.register = async function (...given) {
        document.body.dataset['registers'] = 'yes';
        await new Promise((done) => document.addEventListener('go-on', done, { once: true }));
        const made = await register.apply(this, given);
        document.body.dataset['registered'] = 'yes';
        return made;
      };
    });
    await page.goto(`${site.url}contribute/`, { waitUntil: 'load' });
    await page.getByLabel('What is it called?').first().fill('Quokka');
    if (isBegun) await page.locator('body[data-registers]').waitFor();
    await forget(page);
    await page.evaluate(() => document.dispatchEvent(new Event('go-on')));
    await page.locator('#telling[data-offline=false]').waitFor();
    await expect.poll(() => listKept(page)).toEqual(nothing);
    await waitUntilStill(page);
    expect(await listKept(page)).toEqual(nothing);
    await context.close();
  });
});
