import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCarefulFetch, messages } from '../../../../../src/cms/decap/forge/careful-fetch.ts';
import type { LogIn } from '../../../../../src/site/kept-log-in.ts';
import { isWrite } from '../../../../forges/http/faults.ts';
import { startForge, type DialectName, type Forge } from '../../../../forges/start-forge.ts';

let forge: Forge;
let kept: LogIn | undefined;
let waits: number[];

beforeEach(() => {
  kept = undefined;
  waits = [];
});

afterEach(() => forge.close());

/** A forge, and a question to it as Decap puts it. */
async function open(dialect: DialectName): Promise<(request: string, token?: string) => Promise<Response>> {
  forge = await startForge({ dialect, files: { 'README.md': 'Read me.\n', 'other.md': 'Another\n' } });
  const careful = createCarefulFetch(fetch, {
    apiRoot: forge.apiRoot,
    readKept: () => kept,
    renewsItself: dialect === 'gitlab',
    wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
  });
  return (request, token = forge.token) => {
    const [method = '', path = ''] = request.split(' ');
    return careful(`${forge.apiRoot}${path}`, { method, headers: { Authorization: `Bearer ${token}` } });
  };
}

const read = async (answer: Response) => [answer.status, ((await answer.json()) as { message: string }).message];

describe('asking too often', () => {
  it('waits as long as the forge says, and asks again', async () => {
    const ask = await open('github');
    forge.faults.fail(429, 2, { retryAfter: 3 });
    expect((await ask('GET /user')).status).toBe(200);
    expect(waits).toEqual([3000, 3000]);
    expect(forge.requests).toHaveLength(3);
  });

  it('says in words where that is too long, by whichever status, and asks no more', async () => {
    const ask = await open('github');
    for (const status of [429, 403]) {
      forge.faults.fail(status, 1, { retryAfter: 3000, only: isWrite });
      expect(await read(await ask('POST /repos/neighbours/archive/git/blobs'))).toEqual([503, messages.hasteMessage]);
    }
    expect([waits, forge.requests.length]).toEqual([[], 2]);
  });

  it('waits longer each time where nothing says how long', async () => {
    const ask = await open('github');
    const perform = createCarefulFetch(() => Promise.resolve(new Response('', { status: 429 })), {
      apiRoot: forge.apiRoot,
      readKept: () => undefined,
      renewsItself: false,
      wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
    });
    expect((await perform(`${forge.apiRoot}/user`)).status).toBe(503);
    expect(waits).toEqual([1000, 4000, 9000, 16000]);
    expect((await ask('GET /user')).status).toBe(200);
  });

  it('takes no other refusal for one', async () => {
    const ask = await open('forgejo');
    forge.faults.fail(403, 1, { retryAfter: 0 });
    expect((await ask('GET /user')).status).toBe(403);
    expect(forge.requests).toHaveLength(1);
  });
});

describe('a log-in that has ended', () => {
  it('is said in words', async () => {
    const ask = await open('forgejo');
    forge.expireTokens();
    expect(await read(await ask('GET /user'))).toEqual([401, messages.loggedOutMessage]);
  });

  it('gives way to a newer one of another window, then and later', async () => {
    const ask = await open('github');
    await ask('GET /user');
    forge.expireTokens();
    kept = { token: forge.store.issueToken('steward').token, account: 'steward' };
    expect((await ask('GET /user')).status).toBe(200);
    expect(forge.requests).toHaveLength(3);
    expect((await ask('GET /user')).status).toBe(200);
    expect(forge.requests).toHaveLength(4);
  });

  it.each(['github', 'gitlab', 'forgejo'] as const)('never gives way to that of somebody else: %s', async (name) => {
    const ask = await open(name);
    expect((await ask('GET /user?ts=1')).status).toBe(200);
    forge.expireTokens();
    kept = { token: forge.store.issueToken('visitor').token, account: 'visitor' };
    const asked = forge.requests.length;
    expect(await read(await ask('GET /user'))).toEqual([401, messages.otherPersonMessage]);
    expect(forge.requests).toHaveLength(asked + 1);
    kept = { token: forge.store.issueToken('steward').token, account: 'steward' };
    expect((await ask('GET /user')).status).toBe(200);
  });

  it('gives way to nobody where it is not known whose it was', async () => {
    const ask = await open('github');
    forge.expireTokens();
    kept = { token: forge.store.issueToken('steward').token, account: 'steward' };
    expect(await read(await ask('GET /user'))).toEqual([401, messages.loggedOutMessage]);
    expect(forge.requests).toHaveLength(1);
  });

  it('is left to Decap where Decap renews it', async () => {
    const ask = await open('gitlab');
    forge.expireTokens();
    expect(await (await ask('GET /user')).json()).toMatchObject({ error: 'invalid_token' });
  });
});

describe('another text than the one asked for', () => {
  it.each([
    ['github', (sha: string) => `/repos/neighbours/archive/git/blobs/${sha}`],
    ['gitlab', () => '/projects/neighbours%2Farchive/repository/files/README.md/raw?ref=main'],
    ['forgejo', (sha: string) => `/repos/neighbours/archive/git/blobs/${sha}`],
  ] as const)('is refused by its id: %s', async (name, toPath) => {
    const ask = await open(name);
    const path = toPath(forge.repository.filesAt('main').get('README.md') ?? '');
    expect((await ask(`GET ${path}`)).status).toBe(200);
    forge.faults.answerWith('other.md');
    const answer = await ask(`GET ${path}`);
    expect(answer.status).toBe(502);
    // Decap reads the message of a file from GitLab as plain text.
    expect(await answer.text()).toBe(
      name === 'gitlab' ? messages.mixedUpMessage : JSON.stringify({ message: messages.mixedUpMessage }),
    );
  });
});

it('leaves every other address alone, also one that begins alike', async () => {
  await open('github');
  const asked: unknown[] = [];
  const answer = new Response('', { status: 401 });
  const careful = createCarefulFetch(
    (...given) => {
      asked.push(given);
      return Promise.resolve(answer);
    },
    {
      apiRoot: 'https://api.github.com',
      readKept: () => ({ token: 'newer', account: 'steward' }),
      renewsItself: false,
      wait: () => Promise.resolve(),
    },
  );
  const init = { headers: { Authorization: 'token secret' } };
  expect(await careful('https://api.github.com.example/user', init)).toBe(answer);
  expect(asked).toEqual([['https://api.github.com.example/user', init]]);
});
