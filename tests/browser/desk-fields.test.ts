import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { choosePublish, openDeskPage, publish, type DeskPage } from './desk-page.ts';
import { goodArchive } from '../fixtures/archive-copy.ts';
import { runAxe } from './axe.ts';
import { openPlainDesk, type DeskSite } from './desk-site.ts';

let site: DeskSite;
let desk: DeskPage;
let page: Page;

beforeAll(async () => {
  site = await openPlainDesk(inject('fixture'), goodArchive);
});
afterAll(() => site.close());

beforeEach(async () => {
  desk = await openDeskPage(site);
  page = desk.page;
});
afterEach(async () => {
  expect(desk.complaints).toEqual([]);
  await desk.leave();
});

describe('a reference', () => {
  it('is found by words and chosen by keyboard, and its list is put in order', async () => {
    await desk.open('#/collections/projects/entries/harbour-kitchen');
    const before = desk.read('projects/harbour-kitchen.mdx');
    const themes = page.getByRole('combobox', { name: /^Themes/ });
    await themes.fill('NEED');
    await page.keyboard.press('ArrowDown');
    const marked = (await themes.getAttribute('aria-activedescendant')) ?? 'none';
    expect(await page.locator(`[id="${marked}"]`).textContent()).toMatch(/^Need/);
    await page.keyboard.press('Enter');
    const list = page.getByRole('list', { name: 'Themes' });
    await list.getByText('Need', { exact: true }).waitFor();
    const up = page.getByRole('button', { name: 'Move Need up' });
    await up.focus();
    while ((await up.getAttribute('aria-disabled')) !== 'true') await page.keyboard.press('Enter');
    expect(await list.getByRole('listitem').first().textContent()).toContain('Need');
    await publish(page);
    const after = desk.read('projects/harbour-kitchen.mdx');
    expect(after).toMatch(/\nthemes:\s+(?:\[|- )need\b/);
    expect(after.replace(/\nthemes:[\s\S]*?\n(?=\w)/, '\n')).toBe(before.replace(/\nthemes:[\s\S]*?\n(?=\w)/, '\n'));
  });

  it('is found by what a practice is', async () => {
    await desk.open('#/collections/projects/new');
    await page.getByRole('button', { name: 'Add practice' }).click();
    await page.getByRole('combobox', { name: /^Practice/ }).fill('steel pot on the pavement');
    await page.getByRole('option', { name: /^Shared pot/ }).waitFor();
  });

  it('keeps an id that the index does not know, says so, and is not saved', async () => {
    await desk.open('#/collections/themes/entries/food');
    const broader = page.getByRole('combobox', { name: /^Part of/ });
    await broader.fill('not-there-yet');
    const nothing = page.getByText('Nothing found. An id can be typed as it is.');
    await nothing.waitFor();
    expect((await nothing.boundingBox())?.height).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    expect(await nothing.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('not in the index: it will be checked when you save').waitFor();
    await page.getByRole('button', { name: '1 thing to mend before this can be saved' }).waitFor();
    await page.getByRole('button', { name: 'Remove not-there-yet' }).click();
    await page.getByText('“not-there-yet” was taken out.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Put it back');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove not-there-yet' }).click();
    await broader.fill('needs');
    expect(await page.getByRole('button', { name: 'Remove not-there-yet' }).count()).toBe(0);
  });

  it('takes a typed id where the index cannot be loaded, and says that it was not looked up', async () => {
    await page.route('**/entries.json', (route) => route.abort());
    await page.goto(`${site.url}404.html`);
    await desk.open('#/collections/themes/entries/food');
    await page.getByText('The index of entries could not be loaded').first().waitFor();
    await page.getByRole('combobox', { name: /^Part of/ }).fill('need');
    await page.keyboard.press('Enter');
    await page.getByText('not looked up: the index could not be loaded').first().waitFor();
    await page.getByRole('button', { name: 'Ready to save' }).waitFor();
    expect(desk.complaints.splice(0)).toEqual([expect.stringContaining('Failed to load resource')]);
    // Its index stays missing until the desk is loaded anew.
    await desk.leave({ forGood: true });
  });

  it('shows the care note of what was chosen', async () => {
    await desk.open('#/collections/lineages/new');
    await page.getByRole('combobox', { name: 'From', exact: true }).fill('lantern');
    await page.getByRole('option').first().click();
    await page.getByText('Please note: Speaks of hunger.').waitFor();
  });

  it('cites a source found by its author, with a place in it', async () => {
    await desk.open('#/collections/projects/entries/harbour-kitchen');
    await page.getByRole('button', { name: 'Cite a source …' }).click();
    await page.getByLabel('Where in it (may be left empty)').fill('p. 7');
    await page.getByRole('combobox', { name: 'Source to cite' }).fill('rossi 1999');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('textbox', { name: /^Text/ }).inputValue()).toContain(
      '<Cite source="rossi-1999" at="p. 7" />',
    );
  });
});

describe('a date', () => {
  it('is read out in words, refused in the words of the check, and mended by a button', async () => {
    await desk.open('#/collections/projects/entries/harbour-kitchen');
    const period = page.getByRole('textbox', { name: 'Period', exact: true });
    await page.getByText('Reads as: ').first().waitFor();
    await period.fill('sometime in the seventies');
    // The panel at the foot says it too, and is folded.
    const fault = page.getByText('“sometime in the seventies” is not a date in EDTF — write 197X');
    await fault.filter({ visible: true }).first().waitFor();
    await page.getByRole('button', { name: 'Write 197X' }).click();
    expect(await period.inputValue()).toBe('197X');
    await page.getByText('Reads as: the 1970s').waitFor();
  });
});

describe('a place', () => {
  it('is set by a click on the map, no more exactly than its precision, and cleared where it is withheld', async () => {
    await desk.open('#/collections/projects/entries/harbour-kitchen');
    const before = desk.read('projects/harbour-kitchen.mdx');
    await page.getByRole('button', { name: 'Add place' }).click();
    await page.getByRole('group', { name: 'Place' }).getByLabel('Name').fill('A town');
    const place = page.getByRole('group', { name: 'A town' });
    await place.getByLabel('Country').fill('CA');
    await place.getByLabel('How exactly to show it').selectOption('city');
    const map = place.getByRole('img', { name: 'Map of the world without a point' });
    const box = await map.boundingBox();
    await map.click({ position: { x: (box?.width ?? 0) * 0.5, y: (box?.height ?? 0) * 0.25 } });
    await place.getByRole('img', { name: 'Map of the world with a point at' }).waitFor();
    expect(await place.getByLabel('Latitude').inputValue()).toMatch(/^\d+(?:\.\d)?$/);
    await place.getByLabel('Longitude').fill('-123.');
    expect(await place.getByLabel('Longitude').inputValue()).toBe('-123.');
    await place.getByLabel('How exactly to show it').selectOption('withheld');
    await page.getByRole('button', { name: '1 thing to mend before this can be saved' }).waitFor();
    await page.getByRole('button', { name: 'Clear the position' }).click();
    await page.getByRole('button', { name: 'Ready to save' }).waitFor();
    await publish(page);
    const after = desk.read('projects/harbour-kitchen.mdx');
    expect(after).not.toContain('A town');
    expect(after).toMatch(/name: Place withheld,? *\n? +country: CA,? *\n? +precision: withheld/);
    expect(after.split('\n').filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(4);
  });
});

describe('the check', () => {
  it('says while one types what stops a save, and stops it', async () => {
    await desk.open('#/collections/themes/new');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Kitchens');
    await page.getByRole('textbox', { name: 'Summary', exact: true }).fill('Cooking.');
    await page.getByRole('combobox', { name: 'Kind of theme', exact: true }).selectOption('need');
    await page.getByRole('textbox', { name: 'What belongs here', exact: true }).fill('Kitchens.');
    await page.getByRole('button', { name: 'Ready to save' }).waitFor();
    await page.getByRole('textbox', { name: /^Text/ }).fill('<script>alert(1)</script>');
    const panel = page.getByRole('region', { name: 'What the check says' });
    await panel.getByRole('button', { name: /mend before this can be saved/ }).waitFor();
    await choosePublish(page);
    await panel.getByText('Nothing was saved. What you wrote is still here').waitFor();
    expect(await panel.getByRole('listitem').first().textContent()).toContain('<script>');
    expect(desk.has('themes/kitchens.mdx')).toBe(false);
    await page.getByRole('textbox', { name: /^Text/ }).fill('Words.');
    await panel.getByRole('button', { name: 'Ready to save' }).waitFor();
    await publish(page);
    expect(desk.read('themes/kitchens.mdx')).toContain('\n\nWords.\n');
  });

  it.each([
    ['    ', 'title is missing'],
    ['🍲🍲', 'no address can be made of this title'],
    ['Food', 'there is an entry at this address already (Food)'],
  ])('has clear words for the title “%s”', async (title, words) => {
    await desk.open('#/collections/themes/new');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
    const panel = page.getByRole('region', { name: 'What the check says' });
    await unfold(panel.getByRole('button', { name: /to (?:mend|fill in)/ }));
    await panel.getByText(words).waitFor();
  });

  it('leads to the field that is at fault', async () => {
    await desk.open('#/collections/themes/new');
    const panel = page.getByRole('region', { name: 'What the check says' });
    await unfold(panel.getByRole('button', { name: /to (?:mend|fill in)/ }));
    await panel.getByRole('button', { name: /^What belongs here/ }).click();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('scopeNote-field'));
  });

  it('says before saving that the site needs a name itself, and takes a longer one', async () => {
    await desk.open('#/collections/themes/new');
    const title = page.getByRole('textbox', { name: 'Title', exact: true });
    await title.fill('Media');
    await page.getByLabel('Summary', { exact: true }).fill('Papers and radios.');
    await page.getByLabel('Kind of theme', { exact: true }).selectOption('need');
    await page.getByLabel('What belongs here', { exact: true }).fill('What people print.');
    await unfold(page.getByRole('button', { name: '1 thing to mend before this can be saved' }));
    const fault = page.getByRole('button', { name: /^Title the entry has a name that the site needs itself/ });
    expect(await fault.textContent()).toContain('give the title one more word');
    await title.press('End');
    await page.keyboard.type(' work');
    await page.getByRole('button', { name: 'Ready to save' }).waitFor();
    await publish(page);
    expect(desk.has('themes/media.mdx')).toBe(false);
    expect(desk.read('themes/media-work.mdx')).toContain('title: Media work\n');
  });

  it('shows what is worth a second look apart from faults, and saves', async () => {
    await desk.open('#/collections/themes/entries/food');
    const text = page.getByRole('textbox', { name: /^Text/ });
    await text.fill('They sang.\n\nSee [[the kitchen]].');
    const inText = page.getByRole('list', { name: 'Worth a second look in the text' }).getByRole('button');
    await inText.click();
    expect(await inText.textContent()).toMatch(/^Line 3: .+ — .+/);
    expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart))).toMatch(/^\[\[/);
    expect(await page.getByRole('list', { name: 'Faults of the text' }).count()).toBe(0);
    await unfold(page.getByRole('button', { name: 'Ready to save, with a remark' }));
    await page.getByText('Worth a second look; it does not stop you from saving:').waitFor();
    expect(await runAxe(page)).toEqual([]);
    await publish(page);
    expect(desk.read('themes/food.mdx')).toContain('See [[the kitchen]].');
  });

  it('saves a source that nothing cites yet, with a remark', async () => {
    await desk.open('#/collections/sources/new');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('A new book');
    for (const [name, term] of [
      ['Type', 'book'],
      ['Where to read it', 'print'],
      ['Whose words', 'press'],
      ['How we saw it', 'read'],
    ] as const)
      await page.getByRole('combobox', { name, exact: true }).selectOption(term);
    await unfold(page.getByRole('button', { name: 'Ready to save, with a remark' }));
    await page.getByText('no entry cites this source').waitFor();
    await publish(page);
    expect(desk.read('sources/a-new-book.yaml')).toContain('title: A new book\n');
    await page.goto(`${site.url}404.html`);
    await desk.open('#/collections/themes/new');
    await page.getByRole('button', { name: 'Cite a source …' }).click();
    await page.getByRole('combobox', { name: 'Source to cite' }).fill('a new book');
    await page.getByRole('option', { name: /^A new book/ }).waitFor();
  });
});

/** Opens what the check says; the desk leaves it open from one entry to the next. */
async function unfold(button: Locator): Promise<void> {
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}
