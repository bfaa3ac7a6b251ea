import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('archive'));
});
afterAll(() => site.close());

const phone = { width: 390, height: 844 };
const row = '[data-part=results] .row';

/** Counts what a reader does: a choice, a tick, a number typed, a link followed. Going from one to the next is no action. */
class Reader {
  actions = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** By keyboard: a value is chosen by typing how it begins. */
  async choose(name: string, letters: string, value: string): Promise<void> {
    this.actions += 1;
    await this.#tabTo(`select[name=${name}]`);
    await this.page.keyboard.type(letters, { delay: 20 });
    await this.page.waitForURL(`**${name}=${value}*`);
  }

  async press(selector: string, key = 'Enter'): Promise<void> {
    this.actions += 1;
    await this.#tabTo(selector);
    await this.page.keyboard.press(key);
  }

  async type(selector: string, text: string): Promise<void> {
    this.actions += 1;
    await this.#tabTo(selector);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** Tabs on until an element that fits has the focus. */
  async #tabTo(selector: string): Promise<void> {
    for (let step = 0; step < 200; step += 1) {
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Nothing like ${selector} is reached by Tab.`);
  }
}

async function read(path: string): Promise<Reader> {
  const { page } = await site.visit(path, phone);
  return new Reader(page);
}

describe('an organizer with a keyboard and a narrow window', () => {
  it('finds who fed people in an occupation, and who taught them, in at most four actions', async () => {
    const reader = await read('find/');
    await reader.page.locator(row).first().waitFor();
    await reader.choose('need', 'Foo', 'food');
    await reader.choose('context', 'Occ', 'occupation-and-protest');
    const titles = await reader.page.locator(`${row} h3 a`).allTextContents();
    expect(titles.join()).toContain('Occupy Wall Street');
    await reader.press('[data-part=results] a[href*="/projects/"]');
    await reader.page.locator('#handed').waitFor();
    expect(reader.actions).toBeLessThanOrEqual(4);
  });

  it('reads which principles go with harm reduction, and how they were lived', async () => {
    const reader = await read('principles/');
    await reader.press('a[href="#harm-reduction"]');
    const section = reader.page.locator('section[aria-labelledby=harm-reduction]');
    expect(await section.locator('dt').count()).toBeGreaterThan(2);
    expect(await section.locator('dd').first().textContent()).not.toBe('');
    expect((await section.boundingBox())?.y).toBeLessThan(844);
  });

  it('puts one that ended well beside one that did not, at an address to send, in at most four actions', async () => {
    const reader = await read('find/');
    await reader.page.locator(row).first().waitFor();
    await reader.choose('need', 'Hous', 'housing');
    const endings = await reader.page.locator(row).allTextContents();
    const won = /won and changed/i;
    const lost = /stopped by police|grew quiet|wore out/i;
    const place = (isWanted: (text: string) => boolean) => endings.findIndex(isWanted);
    const pair = [place((text) => won.test(text)), place((text) => lost.test(text) && !won.test(text))];
    expect(Math.min(...pair)).toBeGreaterThanOrEqual(0);
    const keys = await reader.page
      .locator('.tick input')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''));
    for (const at of pair.sort((a, b) => a - b)) await reader.press(`.tick input[value="${keys[at] ?? ''}"]`, 'Space');
    await reader.press('[data-part=compareLink]');
    await reader.page.getByRole('table').waitFor();
    expect(reader.page.url()).toMatch(/compare\/\?p=[^,]+,[^,]+$/);
    await reader.page.getByText('What became of them:').waitFor();
    expect(reader.actions).toBeLessThanOrEqual(4);
  });

  it('finds what ten people with a van can do after a flood', async () => {
    const reader = await read('find/');
    await reader.page.locator(row).first().waitFor();
    await reader.choose('context', 'Disaster', 'disaster-setting');
    await reader.press('details[data-fold=has] > summary');
    await reader.type('[data-part=people]', '10');
    await reader.press('input[name=has][value=vehicle]', 'Space');
    await reader.page.waitForURL('**has=vehicle*');
    const found = reader.page.locator(row, { hasText: 'House gutting' });
    expect(await found.first().textContent()).toContain('Named among what it takes:');
  });

  it.each([
    ['where does the free fridge come from', /fridge/i],
    ['street medics', /medic/i],
    ['hand signals', /\w/],
  ])('asks in words: %s', async (query, expected) => {
    const { page } = await site.visit(`search/?q=${encodeURIComponent(query)}`, phone);
    const first = page.locator('[data-part=results] li a').first();
    await first.waitFor();
    expect(await first.textContent()).toMatch(expected);
  });
});
