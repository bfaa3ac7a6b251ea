import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyArchive, removeCopy } from '../fixtures/archive-copy.ts';
import { joinShore, toList } from '../fixtures/neighbour.ts';
import { runBuild, type BuiltSite } from '../sites.ts';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';

const run = promisify(execFile);

/** Three archives on this machine: one that joins two others, which were built by themselves. */
const copy = copyArchive();
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'neighbours-'));
const servers: Server[] = [];
const own = { CONTENT_DIR: copy.path, SITE_URL: 'http://localhost:4322', BASE_PATH: '', SITE_LANGUAGES: 'en' };
let site: OpenSite;
let said = '';

/** Serves a site as a static host does that lets other sites read it. */
async function serveOpenly({ folder, base }: BuiltSite): Promise<string> {
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url ?? '', 'http://x').pathname.slice(base.length));
    const isThere = file.startsWith(folder) && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    response.writeHead(isThere ? 200 : 404, { 'access-control-allow-origin': '*' });
    response.end(isThere ? fs.readFileSync(file) : '');
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
}

async function toRow(id: string, name: string, built: BuiltSite): Promise<Record<string, string>> {
  const served = await serveOpenly(built);
  const address = `http://localhost:4321${built.base}`;
  return { id, name, address, data: `${served}data/`, search: `${served}pagefind/` };
}

beforeAll(async () => {
  const rows = [
    await toRow('shore', 'Shore Archive', inject('fixture')),
    await toRow('town', 'Town Archive', inject('archive')),
  ];
  copy.write('archives.yaml', toList(...rows));
  joinShore(copy, 'shore:projects/lantern-street-kitchen');
  copy.edit('lineages/from-the-shore.mdx', 'passed: 1928', 'passed: 1934');
  copy.write(
    'lineages/to-the-town.mdx',
    copy
      .read('lineages/from-the-shore.mdx')
      .replace('from: shore:projects/lantern-street-kitchen', 'from: projects/lantern-street-kitchen')
      .replace('to: projects/harbour-kitchen', 'to: town:projects/vandu')
      .replace('passed: 1934', 'passed: 1999')
      .replace('channel: carried-by-a-person', 'channel: acknowledged-inspiration'),
  );
  const environment = { ...process.env, ...own };
  ({ stdout: said } = await run(process.execPath, ['src/commands/neighbours.ts'], { env: environment }));
  const folder = path.join(home, 'site');
  const { code, said: ofBuild } = await runBuild(folder, own);
  expect(code, ofBuild).toBe(0);
  site = await openSite({ folder, base: '/' });
});
afterAll(async () => {
  await site.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  fs.rmSync(home, { recursive: true });
  removeCopy(copy);
});

describe('an archive that joins two others', () => {
  it('was given by each what its claims name', () => {
    expect(said).toBe('Shore Archive: 1 of 1 kept.\nTown Archive: 1 of 1 kept.\n');
  });

  it('tells of their entries with their archive, the day of the copy and the way there', async () => {
    const { page, problems } = await site.visit('projects/harbour-kitchen/');
    const link = page.locator('#main a', { hasText: 'Lantern Street Kitchen (in Shore Archive)' }).first();
    await link.click();
    await page.waitForURL('**/neighbours/shore/projects/lantern-street-kitchen/');
    expect(await page.locator('h1').textContent()).toBe('Lantern Street Kitchen');
    await page.getByText(/^What stands here was copied from there on \d+ \w+ \d{4}\.$/).waitFor();
    expect(await page.getByRole('link', { name: 'Read it in Shore Archive' }).getAttribute('href')).toBe(
      'http://localhost:4321/some/where/projects/lantern-street-kitchen/',
    );
    expect(await page.locator('.handed > ul').first().locator('li').count()).toBe(1);
    expect(await runAxe(page)).toEqual([]);
    await page.goto(`${site.url}neighbours/`);
    const names = await page.locator('#main h2').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(['Shore Archive', 'Town Archive']);
    expect(await runAxe(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('joins them in the way from one entry to another', async () => {
    const from = 'shore:projects/lantern-street-kitchen';
    const { page, problems } = await site.visit(`path/?from=${from}&to=projects/harbour-kitchen`);
    const stop = page.locator('.chain .stop a').first();
    await stop.waitFor();
    expect(await stop.getAttribute('href')).toBe('/neighbours/shore/projects/lantern-street-kitchen/');
    expect(problems).toEqual([]);
  });

  it('asks them for what a reader looks for only when the reader presses, and says who is asked', async () => {
    const { page, problems } = await site.visit('search/?q=kitchen');
    await page.locator('[data-part=results] li').first().waitFor();
    await page.getByText('your browser asks these hosts').waitFor();
    expect(problems).toEqual([]);
    await page.getByRole('button', { name: 'Search them too' }).click();
    await page.getByText(/Shore Archive: \d+ found\. Town Archive: \d+ found\./).waitFor();
    const links = await page
      .locator('#elsewhere li a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links).toContain('http://localhost:4321/some/where/projects/harbour-kitchen/');
    expect(links).toContain('http://localhost:4321/practices/community-kitchen/');
    expect(links.filter((href) => !href.startsWith('http://localhost:4321/'))).toEqual([]);
    expect(
      problems.filter((problem) => !/^asks http:\/\/127\.0\.0\.1:\d+\/(?:some\/where\/)?pagefind\//.test(problem)),
    ).toEqual([]);
    expect(await runAxe(page)).toEqual([]);
    await page.getByRole('searchbox').fill('pot');
    expect(await page.locator('#elsewhere li').count()).toBe(0);
  });

  it('says of one that is away that it does not answer, and shows what the others have', async () => {
    const { page } = await site.visit('search/?q=kitchen');
    await page.route('**/some/where/pagefind/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Search them too' }).click();
    await page.getByText(/Shore Archive does not answer\. Town Archive: \d+ found\./).waitFor();
    await page.unrouteAll();
  });
});
