import fs from 'node:fs';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { BuiltSite } from '../sites.ts';
import { openSite, type OpenSite } from './open.ts';

/** Papers of most of the world, and of the Americas. */
const papers = [{ format: 'A4' }, { format: 'Letter' }];
/** As narrow as the one and as low as the other: what fits it fits both, and hundreds are printed once. */
const smallest = { width: '210mm', height: '279.4mm' };
type Paper = { format: string } | typeof smallest;

describe.each([
  { name: 'the archive', built: inject('archive') },
  { name: 'odd entries', built: inject('odd') },
])('the one-page sheets of $name', ({ built }) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(built);
  });
  afterAll(() => site.close());

  it('each fit one page of A4 and of Letter', async () => {
    const sheets = listSheets(built);
    const { page, problems } = await site.open(sheets[0] ?? '');
    expect(sheets.length).toBeGreaterThan(1);
    for (const paper of papers) expect(await countPages(page, paper)).toBe(1);
    await putTogether(page, sheets);
    const pages = await countPages(page, smallest);
    expect(pages, pages === sheets.length ? '' : (await listLong(page)).join(', ')).toBe(sheets.length);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

function listSheets({ folder }: BuiltSite): string[] {
  return ['projects', 'practices'].flatMap((kind) =>
    fs
      .readdirSync(path.join(folder, kind))
      .filter((id) => fs.existsSync(path.join(folder, kind, id, 'sheet/index.html')))
      .map((id) => `${kind}/${id}/sheet/`),
  );
}

async function countPages(page: Page, paper: Paper): Promise<number> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await PDFDocument.load(await page.pdf(paper));
  return pdf.getPageCount();
}

/** All sheets in one document, each beginning a page, so that one print tells of them all. */
async function putTogether(page: Page, sheets: readonly string[]): Promise<void> {
  await page.evaluate(async (paths) => {
    const { base = '/' } = document.body.dataset;
    const read = async (one: string) => {
      const text = await (await fetch(base + one)).text();
      const article = new DOMParser().parseFromString(text, 'text/html').querySelector<HTMLElement>('.one-page');
      if (!article) throw new Error(`${one} has no sheet`);
      article.style.breakAfter = 'page';
      article.dataset['path'] = one;
      return article;
    };
    const articles = await Promise.all(paths.map(read));
    articles.at(-1)?.style.removeProperty('break-after');
    document.querySelector('main')?.replaceChildren(...articles);
  }, sheets);
}

/** Which of them are higher than the page, for who has to mend it. */
async function listLong(page: Page): Promise<string[]> {
  // Of 279.4 mm, eleven at each edge are left free.
  const height = 257.4;
  await page.emulateMedia({ media: 'print' });
  const long = await page.evaluate(
    (most) =>
      [...document.querySelectorAll<HTMLElement>('.one-page')]
        .map((one) => [one.dataset['path'], Math.round((one.offsetHeight / 96) * 25.4)] as const)
        .filter(([, millimetres]) => millimetres > most)
        .map(([name, millimetres]) => `${name ?? ''} ${String(millimetres)} mm`),
    height,
  );
  await page.emulateMedia({ media: null });
  return long;
}
