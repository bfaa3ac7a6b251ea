import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
let fixture: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('archive'));
  fixture = await openSite(inject('fixture'));
});
afterAll(async () => {
  await site.close();
  await fixture.close();
});

describe('a reader', () => {
  it('searches for “needle”, opens the practice and follows its lineage to Rotterdam and to Vancouver', async () => {
    const { page, problems } = await site.visit('');
    await page.getByRole('searchbox').fill('needle');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL('**/search/?q=needle');
    await page.getByRole('link', { name: 'Needle exchange', exact: true }).click();
    await page.waitForURL('**/practices/needle-exchange/');
    const upstream = page.locator('.upstream');
    const downstream = page.locator('.downstream');
    expect(await upstream.getByRole('link', { name: /Junkiebond/ }).count()).toBeGreaterThan(0);
    expect(await downstream.getByRole('link', { name: /VANDU/ }).count()).toBeGreaterThan(0);
    const contested = page.locator('.claim.dashed', { hasText: 'Young Lords' });
    expect(await contested.first().textContent()).toMatch(/contested.*told by/s);
    await contested
      .first()
      .getByRole('link', { name: /evidence/ })
      .click();
    await page.waitForURL('**/lineages/young-lords-to-needle-exchange/');
    expect(await page.locator('.supports').count()).toBeGreaterThan(0);
    expect(await page.locator('.disputes').count()).toBeGreaterThan(0);
    await page.goBack();
    await upstream
      .getByRole('link', { name: /Junkiebond/ })
      .first()
      .click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Junkiebond/);
    expect(problems).toEqual([]);
  });

  it('narrows a search by kind and theme, and can send the address to a friend', async () => {
    const { page } = await site.open('search/?q=needle');
    await page.locator('[data-part=filters] summary').click();
    await page.getByRole('checkbox', { name: /Practice/ }).check();
    await page.waitForURL('**kind=Practice**');
    const listKinds = async () => new Set(await page.locator('[data-part=results] li > small').allTextContents());
    await expect.poll(listKinds).toEqual(new Set(['Practice']));
    const { page: friend } = await site.open(page.url().replace(site.url, ''));
    await friend.locator('[data-part=results] li').first().waitFor();
    await friend.getByText('Filters (1)').click();
    expect(await friend.getByRole('checkbox', { name: /Practice/ }).isChecked()).toBe(true);
  });

  it('searches with the keyboard alone', async () => {
    const { page } = await site.visit('search/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('vancouver');
    await page.keyboard.press('Enter');
    await page.locator('[data-part=results] a').first().waitFor();
    await page.keyboard.press('Tab');
    for (
      let step = 0;
      step < 80 && !(await page.evaluate(() => document.activeElement?.closest('[data-part=results]')));
      step += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(?:projects|practices|lineages)\//);
  });

  it('is told in words when nothing is found', async () => {
    const { page } = await site.visit('search/?q=zzzzqqq');
    await page.getByText('Nothing found for “zzzzqqq”').waitFor();
  });

  it('sees a care note wherever the entry appears', async () => {
    const note = 'Speaks of hunger.';
    for (const path of ['projects/lantern-street-kitchen/', 'projects/', 'themes/food/', 'search/?q=lantern+kitchen']) {
      const { page } = await fixture.visit(path);
      await page.getByText(note).first().waitFor();
    }
  });

  it('goes from a citation to its source and back', async () => {
    const { page } = await fixture.visit('projects/lantern-street-kitchen/');
    const cite = page.locator('.prose .cite a').first();
    expect(await cite.textContent()).toContain('p. 3');
    await cite.click();
    expect(new URL(page.url()).hash).toBe('#source-1');
    const id = await cite.getAttribute('id');
    expect(await page.locator(`#source-1 a[href="#${id ?? ''}"]`).count()).toBe(1);
  });
});

describe('without script', () => {
  it('a reader sees every list and entry whole', async () => {
    const { page } = await site.open('projects/vandu/', { javaScriptEnabled: false });
    expect(await page.locator('.hand-line').isVisible()).toBe(true);
    expect(await page.locator('.events li').count()).toBeGreaterThan(5);
    await page.goto(`${site.url}projects/`);
    expect(await page.locator('.row').count()).toBeGreaterThan(10);
  });

  it('the search page leads to the lists', async () => {
    const { page } = await site.open('search/?q=needle', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Practices' }).last().click();
    await page.getByRole('link', { name: 'Needle exchange' }).first().waitFor();
  });
});

describe('a site under a sub-path', () => {
  it('finds, links and loads under that path only', async () => {
    const { page, problems } = await fixture.visit('search/?q=pot');
    await page.locator('[data-part=results] a').first().click();
    await page.waitForURL('**/some/where/practices/shared-pot/');
    await page.getByRole('link', { name: 'Lantern Street Kitchen' }).first().click();
    await page.waitForURL('**/some/where/projects/lantern-street-kitchen/');
    expect(problems).toEqual([]);
  });
});
