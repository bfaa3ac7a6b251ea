import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Backend, Workflow } from '../../src/cms/settings/backend.ts';
import { toDeskSettings } from '../../src/cms/settings/decap-config.ts';
import { deskPolicy } from '../../src/cms/settings/desk-policy.ts';
import type { DialectName, Forge } from '../forges/start-forge.ts';

/** Gives the desk’s page the settings and the policy that a build for another backend would have given it. */
export async function setBackend(page: Page, backend: Backend, forge?: Forge): Promise<void> {
  await page.route(/\/admin\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const { origin: siteUrl, pathname } = new URL(route.request().url());
    const base = pathname.slice(0, pathname.indexOf('admin/'));
    const settings = toDeskSettings({ backend, siteUrl, base, indexPath: `${base}entries.json`, stylePaths: [] });
    // There is one GitHub, so its address is nowhere to be set.
    if (forge && backend.name === 'github') settings.config.backend['api_root'] = forge.apiRoot;
    const policy = deskPolicy(backend).replace('https://api.github.com', forge?.url ?? 'https://api.github.com');
    const body = (await response.text())
      .replace(/(?<=Content-Security-Policy" content=")[^"]+/, policy)
      .replace(/(?<=id="desk-settings" type="application\/json">)[^<]+/, () =>
        JSON.stringify(settings).replaceAll('<', '\\u003c'),
      );
    // As docs/contributing-desk.md asks of whoever serves a desk at GitHub.
    const headers = { ...response.headers(), 'cross-origin-opener-policy': 'same-origin-allow-popups' };
    await route.fulfill({ response, headers, body });
  });
}

/** The settings of a desk at an invented forge. */
export function toBackend(forge: Pick<Forge, 'url'>, name: DialectName, workflow: Workflow = 'editorial'): Backend {
  const shared = { repository: 'neighbours/archive', branch: 'main', workflow };
  const isOpen = workflow === 'editorial';
  switch (name) {
    case 'github':
      return { name, ...shared, authUrl: forge.url, authEndpoint: '', isOpen };
    case 'gitlab':
      return { name, ...shared, host: forge.url, appId: 'abcdef0123456789' };
    case 'forgejo':
      return { name, ...shared, host: forge.url, appId: 'abcdef0123456789', isOpen };
  }
}

export const nameOf = (name: DialectName): string => ({ github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo' })[name];

/** Logs in as the desk has it: in a window of GitHub’s helper, or at the forge and back. */
export async function logIn(page: Page, name: DialectName, { fork = false } = {}): Promise<void> {
  await page.getByRole('button', { name: `Login with ${nameOf(name)}` }).click();
  if (fork) await page.getByRole('button', { name: 'Fork the repo' }).click();
  await page.getByRole('link', { name: 'Sources', exact: true }).waitFor();
}

/** Leaves a log-in where Decap keeps it for all windows. */
export async function putToken(page: Page, login: { name: DialectName; token: string }): Promise<void> {
  const put = ({ name, token }: typeof login) => {
    localStorage.setItem('decap-cms-user', JSON.stringify({ backendName: name, token, login: 'steward' }));
  };
  if (page.url().startsWith('http')) await page.evaluate(put, login);
  else await page.addInitScript(put, login);
}

/** Takes away what the desk said in passing, so that the next news is no old one. */
export async function clearNews(page: Page): Promise<void> {
  const news = page.locator('.Toastify__toast');
  // One may come while others are being closed, and an error stays until somebody closes it.
  await expect
    .poll(async () => {
      for (const one of await news.all()) await one.click({ timeout: 1000 }).catch(() => undefined);
      return news.count();
    })
    .toBe(0);
}

export async function fillTitle(page: Page, value: string): Promise<void> {
  const title = page.getByLabel('Title', { exact: true });
  await title.click(); // Drawn anew when it gets the focus, the field puts its caret back and selects nothing.
  await title.fill(value);
}

/** Saves, and waits for what is said of it. */
export async function save(page: Page, news: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(news).first().waitFor();
  await clearNews(page);
}

/** Moves the draft that is open to another step. */
export async function setStatus(page: Page, { from, to }: { from: string; to: string }): Promise<void> {
  await page.getByRole('button', { name: `Status: ${from}` }).click();
  await page.getByRole('menuitem', { name: to }).click();
  await page.getByRole('button', { name: `Status: ${to}` }).waitFor();
  await clearNews(page);
}
