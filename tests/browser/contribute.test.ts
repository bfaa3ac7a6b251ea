import fs from 'node:fs';
import { strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkImage } from '../../src/pictures/check-picture.ts';
import { contributionSchema } from '../../src/model/contribution.ts';
import { openSite, type OpenSite } from './open.ts';
import { check, download, item, openForm, openFormAnew, photo, readWith, said, tellLeast } from './telling.ts';
import { keepNow } from './wait.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

describe('someone who was there', () => {
  it('tells a whole story on a phone, and it is read by the archive without a fault', async () => {
    const { page, problems } = await openForm(site);
    await tellLeast(page);
    await page.getByLabel('Does it have other names?').fill('The Row');
    await page.getByLabel('Who were the people?').fill('About forty tenants.');
    await page.getByLabel('Town or region').fill('Leeds');
    await page.getByLabel('Country', { exact: false }).first().selectOption('GB');
    await page.getByLabel('When did it begin?').fill('sometime in the seventies');
    await said(page, 'We would write: the 1970s.').waitFor();
    await page.getByRole('button', { name: 'Yes, that is right' }).click();
    await page.getByLabel('When did it end?').fill('1979');
    await page
      .getByLabel('How did it go?')
      .fill('It <b>rained</b>.\n\nimport what from "you need"\n\n{then} it stopped.');

    const first = item(page, 'A thing you did 1');
    await first.getByLabel('What is it called?').fill('shared');
    await first.getByRole('button', { name: 'Shared pot' }).click();
    expect(await first.getByLabel('What is it, in one sentence?').isVisible()).toBe(false);
    await first.getByLabel('How did you do it').fill('On the stairs.');
    await page.getByRole('button', { name: 'Add a thing you did' }).click();
    const second = item(page, 'A thing you did 2');
    await second.getByLabel('What is it called?').fill('Keeping back the rent');
    await second.getByLabel('What is it, in one sentence?').fill('Tenants pay each other.');
    await second.getByLabel('How is it done').fill('Agree on a day.\nPay into the tin.');

    const principle = item(page, 'A principle 1');
    await principle.getByLabel('In a few words').fill('Nobody eats alone');
    await principle.getByLabel('How did you live it').fill('We waited for everyone.');
    await said(principle, 'Joined to the entry “Nobody eats alone”').waitFor();

    const learned = item(page, 'Someone you learned from 1');
    await learned.getByLabel('Whom, or what').fill('Lantern Str');
    await learned.getByRole('button', { name: 'Lantern Street Kitchen' }).click();
    await learned.getByLabel('How did it reach you?').selectOption('taught-by');
    await learned.getByLabel('Shared pot').check();
    const handed = item(page, 'Someone who took it up 1');
    await handed.getByLabel('Who learned from you?').fill('Canal Side tenants');
    await handed.getByLabel('Who are they').fill('Tenants of the next estate.');
    await handed.getByLabel('What sort of thing?').selectOption('organization');
    await handed.getByLabel('How did it reach them?').selectOption('carried-by-a-person');
    await handed.getByLabel('Keeping back the rent').check();

    await item(page, 'An event 1').getByLabel('What happened?').fill('The first rent goes into the tin.');
    await page.getByLabel('How did it end, if it did?').selectOption('need-met');
    await page.getByLabel('What would you tell someone').fill('Begin with the stairs.');
    await page.getByLabel('What does nobody know').fill('Who kept the tin?');
    await page.getByLabel('Food', { exact: true }).check();
    await page.locator('input[type=file][multiple]').setInputFiles(photo);
    const picture = item(page, 'A picture 1');
    await picture.getByLabel('What can be seen?').fill('A tin with a "lid" & a label');
    await picture.getByLabel('Who made it?').fill('Anonymous');
    await picture.getByLabel('I made it').check();

    await check(page);
    expect(await page.locator('[data-place=findings]').textContent()).toContain('Nothing stands in the way');
    expect(await said(principle, 'Joined to the entry “Nobody eats alone”').isVisible()).toBe(true);
    const preview = page.locator('[data-place=preview]');
    expect(await preview.textContent()).toContain('It <b>rained</b>.');
    const joined = await preview.locator('dl').textContent();
    for (const words of ['Shared pot: On the stairs.', 'Lantern Street Kitchen · ', 'Canal Side tenants · '])
      expect(joined).toContain(words);
    expect(await preview.locator('b, script, img, a[href]').count()).toBe(0);
    const files = await download(page);
    const manifest = contributionSchema.parse(JSON.parse(strFromU8(files['contribution.json']!)));
    expect(Object.keys(files).sort()).toEqual(['README.txt', 'contribution.json', ...manifest.files].sort());
    expect(manifest.files.map((file) => file.split('/')[1])).toEqual([
      'projects',
      'practices',
      'projects',
      'lineages',
      'lineages',
      'sources',
      'media',
    ]);
    expect(await readWith(files)).toEqual([]);
    const photograph = files['content/media/rent-strike-on-mill-row-1.jpg']!;
    expect(checkImage(fs.readFileSync(photo), 'photo.jpg').map(({ code }) => code)).toContain('image-metadata');
    expect(checkImage(photograph, 'photo.jpg')).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('finds everything as it was after closing the page, and after opening a saved draft elsewhere', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    await page.getByLabel('When did it begin?').fill('around 1969');
    await page.getByRole('button', { name: 'Yes, that is right' }).click();
    const first = item(page, 'A thing you did 1');
    await first.getByLabel('What is it called?').fill('Banner sewing');
    await page.getByRole('button', { name: 'Add a thing you did' }).click();
    await item(page, 'A thing you did 2').getByLabel('What is it called?').fill('Shared pot');
    await item(page, 'Someone you learned from 1').getByLabel('Banner sewing').check();
    await page.getByText('Kept on this device.').waitFor();
    await keepNow(page);
    await page.reload();
    const expectAll = async (form: Page) => {
      await said(form, 'It will read: about 1969.').waitFor();
      expect(await form.getByLabel('What is it called?').first().inputValue()).toBe('Rent strike on Mill Row');
      expect(await item(form, 'A thing you did 2').getByLabel('What is it called?').inputValue()).toBe('Shared pot');
      expect(await item(form, 'Someone you learned from 1').getByLabel('Banner sewing').isChecked()).toBe(true);
      expect(await form.getByLabel('I was there').isChecked()).toBe(true);
    };
    await expectAll(page);
    await page.getByText('Go on another day').click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the draft as a file' }).click();
    const draft = await (await waiting).path();
    const { page: other } = await openFormAnew(site);
    await other.getByText('Go on another day').click();
    await other.getByLabel('Open a saved draft').setInputFiles(photo);
    await other.getByText('This file is not a draft').waitFor();
    await other.getByLabel('Open a saved draft').setInputFiles(draft);
    await other.getByText('The draft was opened.').waitFor();
    await expectAll(other);
  });

  it('goes on without a network, and still gets the file', async () => {
    const { page } = await openFormAnew(site);
    await tellLeast(page);
    await page.getByText('Kept on this device.').waitFor();
    await keepNow(page);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.getByLabel('What is it called?').first().inputValue()).toBe('Rent strike on Mill Row');
    await item(page, 'A thing you did 1').getByLabel('What is it called?').fill('shared');
    await page.getByRole('button', { name: 'Shared pot' }).click();
    await check(page);
    expect(await readWith(await download(page))).toEqual([]);
  });
});

describe('the short form', () => {
  it('makes a dispatch about the entry that its address names', async () => {
    const { page, problems } = await openForm(
      site,
      'contribute/answer/?about=projects/lantern-street-kitchen&kind=answer&question=1',
    );
    await said(page, 'Joined to the entry “Lantern Street Kitchen”').waitFor();
    expect(await page.getByLabel('What is it?').inputValue()).toBe('answer');
    expect(await page.getByLabel('In a few words').inputValue()).toBe('Who brought the first pot?');
    await page.getByLabel('Tell it').fill('My mother brought it.');
    await page.getByLabel('Signed').fill('a neighbour');
    await page.getByLabel('I may tell this').check();
    await check(page);
    const files = await download(page);
    expect(await readWith(files)).toEqual([]);
    expect(Object.keys(files).filter((name) => name.startsWith('content/dispatches/'))).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

describe('without script', () => {
  it('the page is an interview sheet with lines to write on', async () => {
    const { page } = await site.open('contribute/', { javaScriptEnabled: false });
    expect(await page.getByText('This page is also an interview sheet').isVisible()).toBe(true);
    for (const question of [
      'What is it called?',
      'Whom, or what, did you learn it from?',
      'What is it, in one sentence?',
    ])
      expect(await page.getByText(question).first().isVisible()).toBe(true);
    expect(await page.locator('.rules:visible').count()).toBeGreaterThan(30);
    expect(await page.getByText('Circle one, or write: Organization · Campaign').first().isVisible()).toBe(true);
    expect(
      await page.locator('input[type=text]:visible, textarea:visible, select:visible, button:visible').count(),
    ).toBe(0);
  });
});

describe('an empty sheet', () => {
  it('prints every question with lines, and nothing that was typed', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByText('Go on another day').click();
    await page.getByRole('button', { name: 'Print an empty sheet' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rules:visible').count()).toBeGreaterThan(30);
    expect(
      await page.locator('input[type=text]:visible, textarea:visible, select:visible, button:visible').count(),
    ).toBe(0);
  });
});
