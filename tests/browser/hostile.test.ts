import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCases } from '../hostile/graft.ts';
import { dispatch, interview } from '../hostile/hosts.ts';
import { readCase } from '../hostile/manifest.ts';
import { runBuild } from '../sites.ts';
import { openSite, type OpenSite } from './open.ts';

/** Every attack that is taken because it is harmless as text, and every odd honest entry, as real pages. */
const cases = listCases(dispatch).filter(({ expect: outcome }) => outcome === 'shown');
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-hostile-'));
const marks = path.join(home, 'marks');
const folder = path.join(home, 'site');
let site: OpenSite;

beforeAll(async () => {
  fs.mkdirSync(marks);
  const write = (name: string, bytes: Uint8Array | string) => {
    const file = path.join(home, 'content', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  };
  write('sources/interview-1971.yaml', interview);
  write('media/a.jpg', readCase('images', 'ok-grey.jpg'));
  for (const row of cases) write(row.path, row.content);
  const { code, said } = await runBuild(folder, { CONTENT_DIR: path.join(home, 'content'), HOSTILE_MARKS: marks });
  if (code !== 0) throw new Error(said);
  site = await openSite({ folder, base: '/' });
});
afterAll(async () => {
  await site.close();
  fs.rmSync(home, { recursive: true, force: true });
});

describe('in a browser, a page made from what a stranger sent', () => {
  it.each(cases)('runs nothing, asks nobody else and keeps the page’s own names: $id', async ({ path: name }) => {
    const { page, problems } = await site.visit(`${name.replace(/\.mdx$/, '')}/`);
    expect(await page.evaluate(() => (globalThis as { __hostile?: unknown }).__hostile)).toBeUndefined();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => document.getElementById('main') === document.querySelector('main'))).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is found by search and shown there as text', async () => {
    const { page, problems } = await site.open('search/?kind=Dispatch');
    await page.locator('[data-part=results] li').first().waitFor();
    const items = page.locator('[data-part=results] li');
    await page.getByRole('button', { name: /^Show all/ }).click();
    expect(await items.count()).toBe(cases.length);
    expect(await page.evaluate(() => (globalThis as { __hostile?: unknown }).__hostile)).toBeUndefined();
    expect(await page.locator('[data-part=results] li :not(a, small, p, mark, b)').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('left no mark on the machine that built it', () => {
    expect(fs.readdirSync(marks)).toEqual([]);
  });
});
