import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Part } from '../../src/booklets/block.ts';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(inject('fixture'));
});
afterAll(() => site.close());

const reader = '/usr/bin/pdftotext';
const tagReader = '/usr/bin/pdfinfo';
const phone = { viewport: { width: 390, height: 844 } };
const list = [
  'projects/lantern-street-kitchen',
  'principles/old-rule',
  'practices/shared-pot',
  'projects/harbour-kitchen',
];

it('makes a booklet of a reading list on the device, without what was withdrawn, and names what did not load', async () => {
  const { page, problems } = await site.open('list/', phone);
  const keys = JSON.stringify(list.map((key) => ({ key })));
  await page.evaluate((items) => localStorage.setItem('handed-on:/some/where/:list', items), keys);
  await page.reload();
  await page.getByText('“An old rule” was withdrawn').waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('#booklet summary').press('Enter');
  const entries = page.locator('#booklet [data-part=entries] li');
  await entries.getByText('Lantern Street Kitchen').waitFor();
  expect(await entries.allTextContents()).toEqual([' Lantern Street Kitchen', ' Shared pot', ' Harbour Kitchen']);
  expect(asked.filter((address) => /\.(?:js|woff)$/.test(address))).toEqual([]);
  await page.getByRole('radio', { name: 'Letter (US)' }).check();
  await page.route('**/harbour-kitchen.booklet.json', (route) => route.fulfill({ status: 503 }));
  await page.route('**/shared-pot.booklet.json', async (route) => {
    const part = (await (await route.fetch()).json()) as Part;
    const blocks = [...part.blocks, { as: 'text', runs: [['Ask at the مطبخ on xʷməθkʷəy̓əm land']] }];
    await route.fulfill({ json: { ...part, blocks } });
  });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the booklet' }).press('Enter');
  const download = await saved;
  await page.getByText('“Harbour Kitchen” could not be loaded, so it is left out.').waitFor();
  await page.getByText('were drawn in the letters of this device').waitFor();
  const said = (await page.locator('#booklet [role=status]').textContent()) ?? '';
  const [, pages = '', sheets = ''] = /is made: (\d+) pages on (\d+) sheets/.exec(said) ?? [];
  expect(Number(pages)).toBe(Number(sheets) * 4);
  expect(download.suggestedFilename()).toBe('reading-list-booklet.pdf');
  const file = await download.path();
  const pdf = await PDFDocument.load(fs.readFileSync(file));
  expect(pdf.getPageCount()).toBe(Number(sheets) * 2);
  expect(pdf.getPage(0).getSize()).toEqual({ width: 792, height: 612 });
  const shown = pdf.context.enumerateIndirectObjects().filter(([, one]) => one.toString().includes('/DCTDecode'));
  expect(shown).toHaveLength(1);
  if (fs.existsSync(reader)) {
    const text = execFileSync(reader, ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
    // Poppler turns words round that run from right to left; in the file they stand in their order.
    for (const told of [
      'xʷməθkʷəy̓əm land',
      'In this booklet',
      'Lantern Street Kitchen',
      'Shared pot',
      'Origin:',
      '“The first pot”, a neighbour, November 1931',
    ])
      expect(text).toContain(told);
    expect(text).not.toContain('An old rule');
    expect(text).not.toContain('[Picture');
  }
  if (fs.existsSync(tagReader)) {
    const tags = execFileSync(tagReader, ['-struct-text', file], { encoding: 'utf8' });
    // A picture has no words of its own here; what describes it is its alternative.
    expect(tags.replaceAll(/Figure.*\n\s*""/g, 'Figure')).not.toMatch(/" *"/);
    const told = [/In this booklet/, /H1 .*\n\s*"Lantern Street Kitchen/, /Figure/, /“The first pot”/];
    const places = told.map((words) => tags.search(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await runAxe(page)).toEqual([]);
  expect(problems.filter((problem) => !problem.includes('503'))).toEqual([]);
  await page.context().close();
});
