import { strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';
import { check, download, item, openForm, photo, said, tellLeast } from './telling.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

describe('before anything is handed over', () => {
  it('shows what could lead to a person, and goes there', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    await page.getByLabel('How did it go?').fill('It rained. Then Maria Lopez rang 604 555 0199.');
    await check(page);
    const details = page.locator('[data-place=details]');
    expect(await details.locator('b').allTextContents()).toEqual(['Maria Lopez', '604 555 0199']);
    await details.getByRole('button', { name: 'Go there' }).first().click();
    const selected = await page.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toBe('Maria Lopez');
    await details.getByRole('button', { name: 'Add to the people named' }).click();
    expect(await item(page, 'A person 1').getByLabel('Name, as you wrote it').inputValue()).toBe('Maria Lopez');
    await check(page);
    await page.getByText('Maria Lopez is living, or may be, and is named without a basis').first().waitFor();
    expect(await page.getByRole('button', { name: 'Save it as one file' }).isVisible()).toBe(false);
    await item(page, 'A person 1').getByLabel('I asked, and they agreed').check();
    await check(page);
    const text = strFromU8((await download(page))['content/projects/rent-strike-on-mill-row.mdx']!);
    expect(text).toMatch(/name: Maria Lopez\s+form: full\s+living: unknown\s+basis: given/);
  });

  it('leaves a button in its place while it looks again', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    const story = page.getByLabel('How did it go?');
    await story.fill('Maria Lopez rang.');
    await check(page);
    const details = page.locator('[data-place=details]');
    const button = await details.getByRole('button', { name: 'Go there' }).elementHandle();
    await story.fill('Maria Lopez rang again, on 604 555 0199.');
    await details.getByText('604 555 0199').waitFor();
    expect(await button.evaluate(({ isConnected }) => isConnected)).toBe(false);
    const other = await details.getByRole('button', { name: 'Go there' }).first().elementHandle();
    await check(page);
    await story.scrollIntoViewIfNeeded();
    await check(page);
    expect(await other.evaluate(({ isConnected }) => isConnected)).toBe(true);
  });

  it('shows where a place that was withheld is named, and goes there', async () => {
    const { page } = await openForm(site);
    await tellLeast(page, 'Rent strike in Hackney');
    await item(page, 'A place 1').getByLabel('Town or region').fill('Hackney');
    await page.getByLabel('Only the country').check();
    await check(page);
    const details = page.locator('[data-place=details]');
    expect(await details.textContent()).toContain('Hackney (a place you withheld)');
    await details.getByRole('button', { name: 'Go there' }).first().click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('title');
  });

  it('says that a name cannot be found in a script without capitals', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    await check(page);
    const details = page.locator('[data-place=details]');
    expect(await details.textContent()).toContain('does not mean that there is none');
    expect(await details.textContent()).not.toContain('script');
    await page.getByLabel('How did it go?').fill('我们在莲花村开会。');
    await check(page);
    await details.getByText('Names cannot be found in this script').waitFor();
  });

  it('does not say that all is well while a letter is not what it seems', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    await page.getByLabel('What did people lack').fill('раураl pay');
    await check(page);
    expect(await page.locator('[data-place=findings]').textContent()).not.toContain('Nothing stands in the way');
    expect(await page.locator('[data-question=needMet] .fault').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Save it as one file' }).isVisible()).toBe(false);
  });

  it('says what is worth a second look, and lets the person go on', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    const read = item(page, 'Something to read or hear 1');
    await read.getByLabel('Title', { exact: false }).first().fill('Bread for all');
    await read.getByLabel('What is it?').selectOption('pamphlet');
    await read.getByLabel('Whose voice is it?').selectOption('movement-document');
    await read.getByLabel('Who wrote or made it?').fill('Committee for Food, Clothing and Shelter');
    await check(page);
    const findings = page.locator('[data-place=findings]');
    expect(await findings.textContent()).toContain('Nothing stands in the way');
    expect(await findings.textContent()).toContain('it stops nothing');
    expect(await findings.locator('.remarks-list li').count()).toBe(1);
    await said(page, 'is taken as the name of a group').waitFor();
    expect(await runAxe(page)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Save it as one file' }).isVisible()).toBe(true);
    await findings.locator('.remarks-list').getByRole('button').click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toMatch(/^Committee/);
  });

  it('tells every fault beside its question, and leads there', async () => {
    const { page } = await openForm(site);
    await page.getByLabel('What is it called?').first().fill('🍞');
    await page.getByLabel('When did it begin?').fill('when we were young');
    await page.getByLabel('In one or two sentences: what was it?').fill('long '.repeat(80));
    await check(page);
    const faults = page.locator('[data-place=findings] li');
    expect(await faults.count()).toBe(7);
    await page.locator('[data-place=findings]').getByRole('button', { name: 'When did it begin?' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('began');
    expect(await page.locator('[data-question=began] .fault').textContent()).toContain('cannot be read as a date');
    expect(await page.locator('[data-question=summary] .fault').textContent()).toMatch(/Has 399 characters where 300/);
    await page.getByLabel('A short name in Latin letters').waitFor();
    await page.getByText('400 of 300 characters').or(page.getByText('399 of 300 characters')).waitFor();
  });

  it('asks whether an entry of nearly the same name is the same, and leads to the short form', async () => {
    const { page } = await openForm(site);
    await page.getByLabel('What is it called?').first().fill('Lantern Streat Kitchen');
    await page.getByRole('link', { name: 'Lantern Street Kitchen' }).click();
    await page.waitForURL('**/contribute/answer/?about=projects/lantern-street-kitchen');
    await said(page, 'Joined to the entry “Lantern Street Kitchen”').waitFor();
  });

  it('lets go of what was made when the story changes', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    await check(page);
    expect(await page.getByRole('button', { name: 'Save it as one file' }).isVisible()).toBe(true);
    await page.getByLabel('Who were the people?').fill('Forty of us.');
    await page.getByText('You changed something').waitFor();
    expect(await page.getByRole('button', { name: 'Save it as one file' }).isVisible()).toBe(false);
  });

  it('gives the letter to copy by hand where the clipboard is refused', async () => {
    const { page } = await openForm(site);
    await tellLeast(page);
    await check(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy it as text' }).click();
    const letter = await page.getByLabel('Copy this by hand').inputValue();
    expect(letter).toContain('===== content/projects/rent-strike-on-mill-row.mdx =====');
    expect(letter).toContain('title: Rent strike on Mill Row');
  });

  it('takes the last word on how to name someone, and says at once what is no date', async () => {
    const { page } = await openForm(site);
    const credit = page.locator('[data-place=credit]');
    await page.getByLabel('The name you choose').fill('Rosa');
    expect(await page.getByLabel('A name I choose').isChecked()).toBe(true);
    expect(await credit.textContent()).toBe('“Rosa”');
    await page.getByLabel('“A member of …”').check();
    expect(await credit.textContent()).toContain('a member of');
    expect(await page.getByLabel('The name you choose').inputValue()).toBe('');
    await page.getByLabel('When did it begin?').fill('when we were young');
    await said(page, 'We cannot read this as a date yet.').waitFor();
  });

  it('refuses what is no picture, and says so', async () => {
    const { page } = await openForm(site);
    const shot = { name: 'note.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg onload=alert(1)>') };
    await page.locator('input[type=file][multiple]').setInputFiles([shot]);
    await said(page, '“note.jpg” is not a picture').waitFor();
    expect(await page.locator('[data-list=pictures] [data-item]').count()).toBe(0);
    expect(await page.getByText('pictures are ready').count()).toBe(0);
  });

  it('says how many pictures it has', async () => {
    const { page } = await openForm(site);
    await page.locator('input[type=file][multiple]').setInputFiles(photo);
    await said(page, 'One picture is ready, without place or camera.').waitFor();
    await page.locator('input[type=file][multiple]').setInputFiles(photo);
    await said(page, '2 pictures are ready, without place or camera.').waitFor();
  });
});
