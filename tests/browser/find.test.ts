import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { FinderIndex } from '../../src/search/find/facets.ts';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

const phone = { width: 320, height: 640 };
const row = '[data-part=results] .row';

describe('the finder', () => {
  it('answers as the sentence is filled in, with counts that come true, and steps back', async () => {
    const { page, problems } = await site.visit('find/', phone);
    await page.locator(row).first().waitFor();
    const need = page.locator('select[name=need]').first();
    const food = await need.locator('option[value=food]').textContent();
    await need.selectOption('food');
    await page.waitForURL('**need=food');
    expect(await page.locator(row).count()).toBe(Number(/\((\d+)\)/.exec(food ?? '')?.[1]));
    expect(await page.locator('select[name=need]').count()).toBe(2);
    await page.locator('select[name=kind]').selectOption('practices');
    await page.getByText('1 found.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.goBack();
    await page.waitForURL('**/find/?need=food');
    await page.goBack();
    await page.waitForURL('**/find/');
    expect(await need.inputValue()).toBe('');
    expect(problems).toEqual([]);
  });

  it('names the one thing to leave out where nothing has all, and leaves it out', async () => {
    const { page } = await site.visit('find/?kind=practices&need=food&ending=need-met', phone);
    const button = page.getByRole('button', { name: /^Leave out/ });
    await button.waitFor();
    await button.click();
    await page.locator(row).first().waitFor();
  });

  it.each([
    'need=nonsense',
    'ending=%3Cscript%3Ealert(1)%3C/script%3E',
    'people=%7B%7B7*7%7D%7D',
    `place=${'x'.repeat(500)}`,
    'tick=projects/nobody',
    'order=%E2%80%AEabc',
  ])('names what nobody can choose, and answers: %s', async (query) => {
    const { page, problems } = await site.visit(`find/?${query}`, phone);
    await page.getByText('to choose here, so it was left out').waitFor();
    expect(await page.locator(row).count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(problems).toEqual([]);
  });

  it('offers what it loads where a page cannot hold all that may be chosen', async () => {
    const { page, problems } = await site.open('404.html');
    await page.route('**/finder.json', async (route) => {
      const response = await route.fetch();
      const index = (await response.json()) as FinderIndex;
      const values = { ...index.values, practice: index.values.practice.map((value) => `loaded-${value}`) };
      const practice = values.practice.map((value) => ({ value, label: `Loaded ${value}` }));
      await route.fulfill({ response, json: { ...index, values, choices: { practice } } satisfies FinderIndex });
    });
    await page.goto(`${site.url}find/`);
    await page.locator(row).first().waitFor();
    const option = page.locator('select[name=practice] option[value^=loaded-]:enabled').first();
    const [value, label] = [await option.getAttribute('value'), await option.textContent()];
    await page.locator('[data-fold~=practice] summary').click();
    await page.locator('select[name=practice]').selectOption(value);
    await page.waitForURL(`**practice=${value}`);
    expect(label).toMatch(/^Loaded loaded-.* \(\d+\)$/);
    expect(await page.locator(row).count()).toBe(Number(/\((\d+)\)/.exec(label ?? '')?.[1]));
    expect(problems).toEqual([]);
  });

  it('shows names where sentences do not load, and tells where nothing loads or half', async () => {
    const { page } = await site.open('404.html');
    await page.route('**/finder-rows.json', (route) => route.abort());
    await page.goto(`${site.url}find/`);
    await page.getByText('these are the names alone').waitFor();
    expect(await page.locator(row).count()).toBeGreaterThan(0);
    await page.route('**/finder.json', (route) => route.fulfill({ status: 200, body: '{"keys":[' }));
    await page.goto(`${site.url}find/?need=food`);
    await page.getByText('The list could not be loaded').waitFor();
    await page.context().close();
  });

  it('saves what was found as a table and as data', async () => {
    const { page } = await site.visit('find/?need=food');
    await page.locator(row).first().waitFor();
    for (const name of [/CSV/, /JSON/]) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toMatch(/^found\.(?:csv|json)$/);
      const text = await new Response((await download.createReadStream()) as unknown as BodyInit).text();
      expect(text).toContain(`${site.url}projects/lantern-street-kitchen/`);
    }
  });

  it('leads to the map and the timeline, which then show what was found and count it', async () => {
    const { page, problems } = await site.visit('find/?need=food&has=kitchen&order=new', phone);
    await page.locator(row).first().waitFor();
    await page.getByRole('link', { name: 'On the map' }).click();
    await page.waitForURL('**/map/?need=food&has=kitchen');
    await page.getByText('1 of the 3 found have a place on this page').waitFor();
    expect(await page.locator('.towns a').allTextContents()).toEqual(['Lantern Street Kitchen']);
    await page.getByRole('link', { name: 'Back to what was found' }).click();
    await page.getByRole('link', { name: 'In time' }).click();
    await page.getByText('2 of the 3 found are projects').waitFor();
    const listed = page.locator('#found-in-time li a');
    await listed.nth(1).waitFor();
    expect(await listed.allTextContents()).toEqual(['Lantern Street Kitchen', 'Harbour Kitchen']);
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.waitForURL('**/timeline/');
    await page.goto(`${site.url}map/?kind=practices&place=nowhere`);
    await page.getByText('There is no “nowhere” to choose here').waitFor();
    await page.getByText('0 of the 1 found').waitFor();
    expect(await page.locator('.towns a:visible, .map a:visible').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('lists by one thing without a script', async () => {
    const { page } = await site.open('find/', { javaScriptEnabled: false });
    expect(await page.locator('.facet-lists a').count()).toBeGreaterThan(5);
    await page.locator('.facet-lists').getByRole('link', { name: 'Food' }).click();
    await page.getByRole('heading', { name: 'Need: Food' }).waitFor();
    expect(await page.locator('.row').count()).toBeGreaterThan(1);
    await page.context().close();
  });
});

describe('side by side', () => {
  it('stand what was ticked, as a table with heads, and what they share in words', async () => {
    const { page, problems } = await site.visit('find/?kind=projects', phone);
    await page.locator(row).first().waitFor();
    for (const box of await page.locator('.tick input').all()) await box.check();
    await page.getByRole('link', { name: 'Put 2 side by side' }).click();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(2);
    expect(await page.getByRole('rowheader').count()).toBeGreaterThan(8);
    await page.getByText('Both met a need for this: Food.').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.goBack();
    await page.getByText('Put 2 side by side').waitFor();
    expect(problems).toEqual([]);
  });

  it('is filled by choosing, stepped back through, and names what nobody has', async () => {
    const { page, problems } = await site.visit('compare/?p=nobody,%3Cscript%3E', phone);
    await page.getByText('There is no project or practice “nobody” here').waitFor();
    const add = page.getByLabel('Add a project or a practice');
    await add.selectOption('projects/lantern-street-kitchen');
    await page.getByRole('button', { name: 'Add' }).press('Enter');
    await page.getByText('Choose another one').waitFor();
    await add.selectOption('practices/shared-pot');
    await page.getByRole('button', { name: 'Add' }).press('Enter');
    await page.waitForURL('**p=lantern-street-kitchen,practices/shared-pot');
    await page.getByRole('columnheader').nth(1).waitFor();
    await page.getByRole('button', { name: 'Take out: Lantern Street Kitchen' }).click();
    await page.waitForURL('**p=practices/shared-pot');
    await page.goBack();
    await page.getByRole('columnheader', { name: /Lantern/ }).waitFor();
    expect(problems).toEqual([]);
  });

  it('says when an entry does not load', async () => {
    const { page } = await site.open('404.html');
    await page.route('**/compare/data/**', (route) => route.fulfill({ status: 200, body: '{' }));
    await page.goto(`${site.url}compare/?p=lantern-street-kitchen`);
    await page.getByText('The entries could not be loaded').waitFor();
    await page.context().close();
  });

  it('is offered by an entry', async () => {
    const { page } = await site.visit('projects/lantern-street-kitchen/');
    const link = page.getByRole('link', { name: 'Compare with …' });
    expect(await link.getAttribute('href')).toContain('compare/?p=lantern-street-kitchen');
  });
});
