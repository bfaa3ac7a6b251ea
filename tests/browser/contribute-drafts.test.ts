import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';
import { formAtRest, item, openForm, said, tellLeast } from './telling.ts';
import { keepNow } from './wait.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

/** The draft that the form gives out. */
async function saveDraft(page: Page): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.locator('[data-do=export]').dispatchEvent('click');
  return fs.readFileSync(await (await waiting).path());
}

const toFile = (buffer: Buffer) => ({ name: 'draft.json', mimeType: 'application/json', buffer });
const open = (page: Page, draft: Buffer) => page.locator('#import').setInputFiles(toFile(draft));
const titleOf = (page: Page) => page.locator('input[name=title]').inputValue();

describe('a saved draft', () => {
  it('replaces what is in the form only after being asked', async () => {
    const { page } = await openForm(site);
    await tellLeast(page, 'The first story');
    const draft = await saveDraft(page);
    await page.locator('input[name=title]').fill('The second story');
    await open(page, draft);
    await page.getByText('There is something in this form already').waitFor();
    expect(await titleOf(page)).toBe('The second story');
    await page.getByRole('button', { name: 'Yes, replace it' }).click();
    await page.getByText('The draft was opened.').waitFor();
    expect(await titleOf(page)).toBe('The first story');
    expect(await page.getByRole('button', { name: 'Yes, replace it' }).count()).toBe(0);
  });

  it('of the short form is refused by the long one, which says why', async () => {
    const { page: short } = await openForm(site, 'contribute/answer/');
    await short.getByLabel('In a few words').fill('Who brought the pot');
    const draft = await saveDraft(short);
    const { page } = await openForm(site);
    await open(page, draft);
    await page.getByText('This draft was written in the short form').waitFor();
    await tellLeast(page);
    await page.getByText('This draft was written in the short form').evaluate((said) => said.replaceChildren());
    await open(page, draft);
    await page.getByText('This draft was written in the short form').waitFor();
    expect(await titleOf(page)).toBe('Rent strike on Mill Row');
  });
});

describe('a draft that is open in two windows', () => {
  /** The same form again, in the same browser. */
  async function openTwice(): Promise<[Page, Page]> {
    const { page } = await openForm(site);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await formAtRest(other);
    return [page, other];
  }
  const keptTitle = (page: Page) =>
    page.evaluate(() => JSON.stringify(Object.values(localStorage)).match(/title\W+([^"\\]*)/)?.[1] ?? '');

  it('follows from window to window where only one is typed in', async () => {
    const [page, other] = await openTwice();
    await tellLeast(page);
    await expect.poll(() => titleOf(other)).toBe('Rent strike on Mill Row');
    await page.locator('[data-do=forget]').click();
    await page.locator('[data-do=forget]').click();
    await expect.poll(() => titleOf(other)).toBe('');
    expect(await other.getByText('open in another window').count()).toBe(0);
  });

  it('is kept no more in a window that was typed in, until the person has chosen', async () => {
    const [page, other] = await openTwice();
    await tellLeast(page, 'Told here');
    await keepNow(page);
    await expect.poll(() => titleOf(other)).toBe('Told here');
    await other.locator('input[name=title]').fill('Told there');
    await page.locator('[data-place=kept]', { hasText: 'open in another window' }).waitFor();
    await page.locator('input[name=title]').fill('Told here and changed');
    await keepNow(page);
    expect(await keptTitle(page)).toBe('Told there');
    await page.getByRole('button', { name: 'Keep what is written here' }).click();
    await expect.poll(() => keptTitle(page)).toBe('Told here and changed');
    await other.locator('[data-place=kept]', { hasText: 'open in another window' }).waitFor();
    await other.getByRole('button', { name: 'Take what is kept' }).click();
    await expect.poll(() => titleOf(other)).toBe('Told here and changed');
    expect(await other.getByText('This draft is open in another window, and').count()).toBe(0);
  });
});

describe('a browser that may clear what it keeps', () => {
  it('is asked not to, once something was typed', async () => {
    const { page } = await openForm(site);
    await page.evaluate(() => {
      navigator.storage.persist = () => {
        document.body.dataset['asked'] = `${document.body.dataset['asked'] ?? ''}+`;
        return Promise.resolve(true);
      };
    });
    const asked = () => page.evaluate(() => document.body.dataset['asked'] ?? '');
    expect(await asked()).toBe('');
    await tellLeast(page);
    expect(await asked()).toBe('+');
  });
});

describe('the things of a list', () => {
  const called = (page: Page, n: number) => item(page, `A thing you did ${n}`).getByLabel('What is it called?');
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

  it('are put in order by keyboard, and one that was taken out is put back where it was, with all that was said', async () => {
    const { page } = await openForm(site);
    await called(page, 1).fill('Banner sewing');
    await page.getByRole('button', { name: 'Add a thing you did' }).click();
    await called(page, 2).fill('Night watch');
    await item(page, 'A thing you did 2').getByLabel('How did you do it').fill('In pairs.');
    await item(page, 'A thing you did 2').getByRole('button', { name: 'Move up' }).focus();
    await page.keyboard.press('Enter');
    expect(await called(page, 1).inputValue()).toBe('Night watch');
    expect(await page.locator('[data-place=spoken]').textContent()).toBe('Now number 1 of 2.');
    await item(page, 'A thing you did 1').getByRole('button', { name: 'Take this out' }).focus();
    await page.keyboard.press('Enter');
    expect(await called(page, 1).inputValue()).toBe('Banner sewing');
    expect(await focused(page)).toBe('Put it back');
    await page.keyboard.press('Enter');
    expect(await called(page, 1).inputValue()).toBe('Night watch');
    expect(await item(page, 'A thing you did 1').getByLabel('How did you do it').inputValue()).toBe('In pairs.');
    await keepNow(page);
    await page.reload();
    await expect.poll(() => called(page, 2).inputValue()).toBe('Banner sewing');
  });

  it('come back beside what was written in the place of the only one', async () => {
    const { page } = await openForm(site);
    await called(page, 1).fill('Banner sewing');
    await item(page, 'A thing you did 1').getByRole('button', { name: 'Take this out' }).click();
    await called(page, 1).fill('Night watch');
    await page.getByRole('button', { name: 'Put it back' }).click();
    expect([await called(page, 1).inputValue(), await called(page, 2).inputValue()]).toEqual([
      'Banner sewing',
      'Night watch',
    ]);
    const draft = JSON.parse((await saveDraft(page)).toString()) as { answers: { practices: { id: string }[] } };
    expect(new Set(draft.answers.practices.map(({ id }) => id)).size).toBe(2);
    await item(page, 'A thing you did 2').getByRole('button', { name: 'Take this out' }).click();
    await page.locator('[data-do=forget]').click();
    await page.locator('[data-do=forget]').click();
    expect(await page.getByRole('button', { name: 'Put it back' }).count()).toBe(0);
  });
});

describe('what may be in the archive already', () => {
  it('is offered before what is asked of new things, and that is asked once it is none of these', async () => {
    const { page } = await openForm(site);
    const learned = item(page, 'Someone you learned from 1');
    await learned.getByLabel('Whom, or what').fill('Lantern kitchen');
    await learned.getByRole('button', { name: 'Lantern Street Kitchen' }).waitFor();
    expect(await learned.getByLabel('Who are they').isVisible()).toBe(false);
    await keepNow(page);
    await page.reload();
    await learned.getByRole('button', { name: 'None of these' }).click();
    await learned.getByLabel('Who are they').fill('Another kitchen.');
    await learned.getByLabel('Whom, or what').pressSequentially('s');
    await said(learned, 'Is it one of these?').waitFor({ state: 'detached' });
    expect(await learned.getByLabel('Who are they').isVisible()).toBe(true);
  });
});

describe('a file from a phone', () => {
  const toChosen = (name: string, brand: string) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(`\0\0\0\u0018ftyp${brand}\0\0\0\0`, 'latin1'),
  });

  it('is turned upright, or told what to do with, and a recording is told by where it is kept', async () => {
    const { page } = await openForm(site);
    const files = page.locator('input[type=file][multiple]');
    await files.setInputFiles('tests/hostile/cases/images/exif-orientation.jpg');
    const drawing = item(page, 'A picture 1').locator('canvas');
    // 64 × 48 in the file, which says that its right side is up.
    await expect
      .poll(() => drawing.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]))
      .toEqual([48, 64]);
    await files.setInputFiles(toChosen('IMG_1.HEIC', 'heic'));
    await page.getByText('“IMG_1.HEIC” is a HEIC picture.').first().waitFor();
    // Dropped beside every field, it would be opened in the place of the form.
    const isCaught = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'memo.mp3', { type: 'audio/mpeg' }));
      return !document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    expect(isCaught).toBe(true);
    await page.getByText('“memo.mp3” is a recording.').first().waitFor();
    await page.getByRole('button', { name: 'Say where it is kept' }).click();
    const source = item(page, 'Something to read or hear 1');
    expect(await source.getByLabel('What is it?').inputValue()).toBe('song');
    expect(
      await source.getByRole('textbox', { name: /^Title/ }).evaluate((input) => input === document.activeElement),
    ).toBe(true);
  });
});

describe('a browser that keeps nothing', () => {
  it('is said so, and asks before the page is left, until the draft was saved as a file', async () => {
    const { page } = await openForm(site);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await tellLeast(page);
    await page.getByText('This browser does not keep what you write.').waitFor();
    await page.evaluate(() => location.assign('answer/'));
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await titleOf(page)).toBe('Rent strike on Mill Row');
    await saveDraft(page);
    await page.goto(`${site.url}contribute/answer/`);
    expect(asked).toHaveLength(1);
  });
});
