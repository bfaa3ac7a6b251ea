import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { finishLogIn, startLogIn } from '../../../../src/contribute/send/own-log-in.ts';
import { toForgeSite } from '../../../../src/pages/contribute/_forge.ts';
import { startForge, type Forge } from '../../../forges/start-forge.ts';

/** Logging in for the page alone, before an invented GitLab. */
const page = 'https://desk.example/contribute/send/';
let forge: Forge;
let kept: Map<string, string>;

beforeEach(async () => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  const users = [{ login: 'rosa', name: 'Rosa', email: 'rosa@example.org', access: 'read' as const }];
  forge = await startForge({ dialect: 'gitlab', users, files: {} });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await forge.close();
});

function place() {
  const environment = { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'neighbours/archive', CMS_APP_ID: 'abcdef0123456789' };
  return toForgeSite(parseBackend({ ...environment, CMS_HOST: forge.url }))!.settings.login!;
}

/** What the forge puts behind the address of the page. */
async function comeBack(): Promise<string> {
  const { headers } = await fetch(await startLogIn(place(), page), { redirect: 'manual' });
  const address = new URL(headers.get('Location') ?? '');
  expect(`${address.origin}${address.pathname}`).toBe(page);
  return address.search;
}

it('gives a token for what somebody comes back with, once, and keeps nothing', async () => {
  const search = await comeBack();
  const token = await finishLogIn(place(), { page, search, fetch });
  expect(forge.store.findToken(token ?? '')?.user.login).toBe('rosa');
  expect(kept.size).toBe(0);
  expect(await finishLogIn(place(), { page, search, fetch })).toBeUndefined();
});

it('takes nobody who was sent by another page, who was refused, or whom the forge does not know', async () => {
  const search = await comeBack();
  const [state, code] = ['state', 'code'].map((name) => new URLSearchParams(search).get(name) ?? '');
  expect(await finishLogIn(place(), { page, search: `?code=${code!}&state=another`, fetch })).toBeUndefined();
  await comeBack();
  expect(await finishLogIn(place(), { page, search: '?error=access_denied', fetch })).toBeUndefined();
  kept.set('handed-on-log-in', JSON.stringify({ state, verifier: 'another' }));
  expect(await finishLogIn(place(), { page, search, fetch })).toBeUndefined();
  kept.set('handed-on-log-in', '{');
  expect(await finishLogIn(place(), { page, search, fetch })).toBeUndefined();
});

it.each([
  [{ CMS_BACKEND: 'github', CMS_AUTH_URL: 'https://login.example.org' }, 'GitHub at https://api.github.com'],
  [{ CMS_BACKEND: 'gitlab' }, 'GitLab at https://gitlab.com/api/v4, offered'],
  [
    { CMS_BACKEND: 'gitlab', CMS_HOST: 'https://git.example.org' },
    'git.example.org at https://git.example.org/api/v4, offered',
  ],
  [{ CMS_BACKEND: 'forgejo' }, 'Codeberg at https://codeberg.org/api/v1'],
  [{ CMS_BACKEND: 'forgejo', CMS_OPEN_AUTHORING: 'false' }, 'Codeberg at https://codeberg.org/api/v1, offered'],
])('is offered where the desk lets in only those who may write (%o)', (environment, expected) => {
  const shared = { CMS_REPOSITORY: 'neighbours/archive', CMS_APP_ID: 'abcdef0123456789' };
  const { origins, settings } = toForgeSite(parseBackend({ ...shared, ...environment }))!;
  const { label, api, login, repository, branch } = settings;
  expect(`${label} at ${api}${login ? ', offered' : ''}`).toBe(expected);
  expect(`${repository} ${branch}`).toBe('neighbours/archive main');
  expect(origins).toEqual([new URL(api).origin]);
});

it('is offered nowhere without a forge', () => {
  expect(toForgeSite(undefined)).toBeUndefined();
  expect(toForgeSite(parseBackend({ CMS_BACKEND: 'local' }))).toBeUndefined();
});
