import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, inject, it } from 'vitest';
import { parseBackend } from '../../src/cms/settings/backend.ts';
import { toForgeSite } from '../../src/pages/contribute/_forge.ts';
import { policyToReach } from '../../src/site/policy.ts';
import { isWrite } from '../forges/http/faults.ts';
import { startForge, type DialectName, type Forge } from '../forges/start-forge.ts';
import { runAxe } from './axe.ts';
import { openSite, type OpenSite } from './open.ts';
import { formAtRest, item, photo, readWith, tellLeast } from './telling.ts';
import { keepNow } from './wait.ts';

/** A story on its way from the form to an invented forge, by somebody with a phone who may write nothing there. */
let site: OpenSite;
let folder: string;
let forge: Forge;
let page: Page;
let problems: string[];

afterEach(async () => {
  await page.context().close();
  await site.close();
  await forge.close();
  rmSync(folder, { recursive: true });
});

/** The form of a site as it would have been built for that forge. */
async function openAt(dialect: DialectName): Promise<void> {
  const users = [{ login: 'rosa', name: 'R. Legal', email: 'legal@example.org', access: 'read' as const }];
  forge = await startForge({ dialect, users, files: { 'content/themes/food.mdx': 'title: Food\n' } });
  folder = copyFor(dialect);
  site = await openSite({ folder, base: inject('fixture').base });
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  ({ page, problems } = await site.open('contribute/', phone));
  await formAtRest(page);
}

/** The site with the one page in it that another backend makes different; the forge is no stranger to it. */
function copyFor(dialect: DialectName): string {
  const copy = mkdtempSync(join(tmpdir(), 'story-forge-'));
  cpSync(inject('fixture').folder, copy, { recursive: true });
  const at =
    dialect === 'github'
      ? { CMS_AUTH_URL: 'https://login.example.org' }
      : { CMS_HOST: forge.url, CMS_APP_ID: 'abcdef0123456789' };
  const backend = parseBackend({ CMS_BACKEND: dialect, CMS_REPOSITORY: 'neighbours/archive', ...at });
  const { settings: built } = toForgeSite(backend)!;
  // There is one GitHub, so its address is nowhere to be set.
  const settings = dialect === 'github' ? { ...built, api: forge.apiRoot } : built;
  const file = join(copy, 'contribute/send/index.html');
  const html = readFileSync(file, 'utf8')
    .replace(/(?<=Content-Security-Policy" content=")[^"]+/, policyToReach([forge.url]))
    .replace('"forge":null', () => `"forge":${JSON.stringify(settings)}`);
  writeFileSync(file, html);
  return copy;
}

/** What went wrong, but for asking the forge, and what a browser says by itself of answers that a forge gives. */
const listProblems = () =>
  problems.filter((problem) => !problem.startsWith(`asks ${forge.url}/`) && !problem.startsWith('Failed to load'));

async function goToSending(form = 'story'): Promise<void> {
  await keepNow(page);
  await page.goto(`${site.url}contribute/send/?form=${form}`);
}

/** Somebody logs in at the desk, in another tab. */
const logInAtDesk = (tab: Page, dialect: DialectName, token: string) =>
  tab.evaluate(
    (user) => localStorage.setItem('decap-cms-user', user),
    JSON.stringify({ backendName: dialect, login: 'rosa', token }),
  );

/** Tells of a picture, and says whose it is. */
async function tellPicture(): Promise<void> {
  await page.locator('input[type=file][multiple]').setInputFiles(photo);
  const picture = item(page, 'A picture 1');
  await picture.getByLabel('What can be seen?').fill('A tin');
  await picture.getByLabel('Who made it?').fill('Anonymous');
  await picture.getByLabel('I made it').check();
}

const sendButton = () => page.getByRole('button', { name: /^(?:Send it in public|Try again)/ });
const seen = (words: string | RegExp) => page.getByText(words).waitFor();

it('goes from the form through a login of its own and a copy to one request with its picture', async () => {
  await openAt('gitlab');
  await tellLeast(page);
  await tellPicture();
  await page.getByLabel('Anything the stewards should know?').fill('Ring me');
  await goToSending();

  await seen('“Rent strike on Mill Row”, as files of the archive: 1 project, 1 source.');
  await seen(/The name that you chose for yourself does not hide it/);
  await seen('What you wrote for the stewards alone stays behind. Tell them in another way.');
  expect(await page.getByRole('link', { name: 'Send it without an account instead' }).isVisible()).toBe(true);
  expect(await sendButton().count()).toBe(0);
  expect(forge.requests).toEqual([]);
  expect(await runAxe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Log in for this page alone' }).click();
  await sendButton().waitFor();
  expect(new URL(page.url()).search).toBe('');
  expect(forge.requests.filter((request) => request.includes('/api/'))).toEqual([]);
  await page.getByLabel('The picture of: A tin').setInputFiles(photo);
  await seen(/1 project, 1 source, 1 picture\./);

  forge.faults.half(1, (call) => isWrite(call) && call.path.endsWith('/repository/commits'));
  await sendButton().click();
  await page.locator('.fault').waitFor();
  expect(await sendButton().textContent()).toBe('Try again: go on where it stopped');
  expect(await runAxe(page)).toEqual([]);
  await sendButton().click();
  await page.getByRole('heading', { name: 'It was sent' }).waitFor();

  const [request, ...others] = forge.repository.requests;
  expect(others).toEqual([]);
  const address = `${forge.url}/neighbours/archive/-/merge_requests/${request!.number}`;
  expect(await page.getByRole('link', { name: address }).getAttribute('href')).toBe(address);
  const { commits, changes } = forge.repository.compareRequest(request!);
  expect(commits.map(({ author }) => author.name)).toEqual(['a member of Rent strike on Mill Row']);
  expect(changes.map(({ path }) => path).sort()).toEqual([
    'content/media/rent-strike-on-mill-row-1.jpg',
    'content/projects/rent-strike-on-mill-row.mdx',
    expect.stringMatching(/^content\/sources\//) as string,
  ]);
  const sent = readSent();
  const bytes = Buffer.from(sent['content/media/rent-strike-on-mill-row-1.jpg']!);
  expect(bytes.includes('Exif')).toBe(false);
  // Merged, the archive that the site was built from is without fault.
  expect(await readWith(sent)).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage].map(Object.entries)));
  expect(kept).toContain('Rent strike on Mill Row');
  expect(kept).not.toContain('token-');
  expect(listProblems()).toEqual([]);
});

it('reads the login of the desk, says when it has run out, and is stopped by what stands in the way', async () => {
  await openAt('forgejo');
  await tellLeast(page);
  await page.getByLabel('What did people lack').fill('');
  await goToSending();
  await seen('One thing stands in the way. Mend it in the form, then come back:');
  await seen(/What did people lack.*is empty/);
  expect(await page.getByText('Who will see it').count()).toBe(0);

  // The form in another tab of the same browser: what is mended there is taken up here.
  const other = await page.context().newPage();
  await other.goto(`${site.url}contribute/`);
  await formAtRest(other);
  await other.getByLabel('What did people lack').fill('Dry rooms.');
  await keepNow(other);
  await seen(/You are not logged in at/);
  expect(await page.getByRole('button', { name: 'Log in for this page alone' }).count()).toBe(0);
  await logInAtDesk(other, 'forgejo', forge.token);
  await page.getByRole('button', { name: 'Send it in public, as rosa' }).waitFor();
  forge.expireTokens();
  await sendButton().click();
  await seen(/The login has run out/);
  expect(await page.getByRole('link', { name: 'Log in at the desk' }).getAttribute('href')).toBe('/some/where/admin/');
  expect(forge.repository.requests).toEqual([]);
  await logInAtDesk(other, 'forgejo', forge.store.issueToken('rosa').token);
  await sendButton().click();
  await page.getByRole('heading', { name: 'It was sent' }).waitFor();
  expect(forge.repository.requests).toHaveLength(1);
  expect(listProblems()).toEqual([]);
});

it('goes to GitHub from a copy that takes its time, and a word about an entry after it as another request', async () => {
  await openAt('github');
  await tellLeast(page);
  await tellPicture();
  await logInAtDesk(page, 'github', forge.token);
  await goToSending();
  await page.getByLabel('The picture of: A tin').setInputFiles(photo);
  await seen(/1 project, 1 source, 1 picture\./);
  await sendButton().click();
  await page.getByRole('heading', { name: 'It was sent' }).waitFor();
  expect(await readWith(readSent())).toEqual([]);

  await page.goto(`${site.url}contribute/answer/?about=projects/harbour-kitchen&kind=testimony`);
  await formAtRest(page);
  await page.getByLabel('In a few words').fill('Who brought the first pot');
  await page.getByLabel('Tell it').fill('It was my aunt. I carried the lid.');
  await page.getByLabel('I may tell this').check();
  await goToSending('answer');
  await seen('“Who brought the first pot”, as files of the archive: 1 dispatch.');
  expect(await page.getByRole('link', { name: 'Send it without an account instead' }).getAttribute('href')).toBe(
    '/some/where/contribute/answer/',
  );
  await sendButton().click();
  await page.getByRole('heading', { name: 'It was sent' }).waitFor();
  expect(Object.keys(readSent())).toEqual([
    expect.stringMatching(/^content\/dispatches\/\d{4}-\d\d-\d\d-who-brought-the-first-pot\.mdx$/),
  ]);
  expect(await readWith(readSent())).toEqual([]);
  expect(forge.repository.requests.map(({ title }) => title)).toEqual([
    'content: Take in “Rent strike on Mill Row”',
    'content: Take in “Who brought the first pot”',
  ]);
  expect(listProblems()).toEqual([]);
});

/** The files that the last request brings. */
function readSent(): Record<string, Uint8Array> {
  const { changes } = forge.repository.compareRequest(forge.repository.requests.at(-1)!);
  return Object.fromEntries(changes.map(({ path, after }) => [path, forge.store.objects.blobs.get(after!)!]));
}
