import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { isWrite } from '../../forges/http/faults.ts';
import { startForge, type DialectName, type Forge, type ForgeOptions } from '../../forges/start-forge.ts';
import { archive, ask, asText, tell } from './ask.ts';

let forge: Forge;

async function open(dialect: DialectName, options: Partial<ForgeOptions> = {}): Promise<Forge> {
  forge = await startForge({ dialect, files: archive(), ...options });
  return forge;
}

afterEach(() => forge.close());

const names: readonly DialectName[] = ['github', 'gitlab', 'forgejo'];
const food = {
  github: '/repos/neighbours/archive/contents/content/themes/food.mdx',
  gitlab: '/projects/neighbours%2Farchive/repository/files/content%2Fthemes%2Ffood.mdx',
  forgejo: '/repos/neighbours/archive/contents/content/themes/food.mdx',
};

describe.each(names)('every forge: %s', (name) => {
  it('lets scripts of other origins in, and tells them what they may send and read', async () => {
    await open(name);
    const preflight = await fetch(`${forge.apiRoot}/user`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'http://desk.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'authorization, content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Headers')?.toLowerCase()).toContain('authorization');
    const { headers } = await ask(forge, 'GET /user');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('Link');
  });

  it('knows who asks, refuses unknown and expired tokens, and what it does not have', async () => {
    await open(name);
    expect(await tell(forge, 'GET /user')).toMatchObject({ id: 1 });
    expect(await ask(forge, 'GET /user', { token: '' })).toMatchObject({ status: 401 });
    expect(await ask(forge, 'GET /user', { token: 'invented' })).toMatchObject({ status: 401 });
    expect(await ask(forge, 'GET /nothing/here')).toMatchObject({ status: 404 });
    forge.expireTokens();
    expect(await ask(forge, 'GET /user')).toMatchObject({ status: 401 });
  });

  it('does wrong when it is told to, and only then', async () => {
    await open(name);
    forge.faults.fail(503);
    expect((await ask(forge, 'GET /user')).status).toBe(503);
    expect((await ask(forge, 'GET /user')).status).toBe(200);
    forge.faults.fail(500, 1, { only: isWrite });
    expect((await ask(forge, 'GET /user')).status).toBe(200);
    forge.faults.half();
    await expect(ask(forge, 'GET /user')).rejects.toThrow();
    forge.faults.answerWith('README.md');
    const { body } = await ask(forge, `GET ${food[name]}`);
    expect(Buffer.from(asText(body['content']), 'base64').toString()).toBe('Read me.\n');
    forge.faults.end();
    forge.faults.slow(30);
    const start = performance.now();
    await ask(forge, 'GET /user');
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  it('tells somebody who asks too often how long to wait', async () => {
    await open(name);
    forge.faults.fail(429, 1, { retryAfter: 7 });
    const { status, headers } = await ask(forge, 'GET /user');
    expect([status, headers.get('Retry-After')]).toEqual([429, '7']);
    // A browser shows a script this header only where the forge says so: GitHub does.
    expect(headers.get('Access-Control-Expose-Headers')?.includes('Retry-After')).toBe(name === 'github');
  });

  it('sends what is known already as 304 (RFC 9110, 13.1.2)', async () => {
    await open(name);
    const first = await ask(forge, `GET ${food[name]}`);
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
    expect((await ask(forge, `GET ${food[name]}`, { headers })).status).toBe(304);
    forge.repository.write({ 'content/themes/food.mdx': 'Food and drink\n' });
    expect((await ask(forge, `GET ${food[name]}`, { headers })).status).toBe(200);
  });
});

describe('logging in', () => {
  it.each([
    ['gitlab', '/oauth/authorize', '/oauth/token'],
    ['forgejo', '/login/oauth/authorize', '/login/oauth/access_token'],
  ] as const)('goes by a code that only its asker can use (RFC 7636): %s', async (name, authorize, token) => {
    await open(name);
    const verifier = 'a'.repeat(64);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const asked = new URLSearchParams({
      redirect_uri: 'http://desk.example/admin/',
      state: '{"nonce":"1"}',
      code_challenge: challenge,
    });
    const get = async () => {
      const { headers } = await fetch(`${forge.url}${authorize}?${asked.toString()}`, { redirect: 'manual' });
      const back = new URL(headers.get('Location') ?? '');
      expect(back.searchParams.get('state')).toBe('{"nonce":"1"}');
      return back.searchParams.get('code');
    };
    const redeem = (body: unknown) => ask(forge, `POST ${forge.url}${token}`, { body, token: '' });
    expect((await redeem({ code: await get(), code_verifier: 'another' })).status).toBe(400);
    const { body } = await redeem({ code: await get(), code_verifier: verifier });
    expect(await tell(forge, 'GET /user', { token: asText(body['access_token']) })).toMatchObject({ id: 1 });
    forge.expireTokens({ forGood: false });
    const renewed = await redeem({ grant_type: 'refresh_token', refresh_token: asText(body['refresh_token']) });
    expect(await tell(forge, 'GET /user', { token: asText(renewed.body['access_token']) })).toMatchObject({ id: 1 });
  });

  it('at GitHub goes by the window of a helper', async () => {
    await open('github');
    const { body } = await ask(forge, `GET ${forge.url}/auth?provider=github`, { token: '' });
    expect(asText(body)).toContain('authorizing:github');
  });
});
