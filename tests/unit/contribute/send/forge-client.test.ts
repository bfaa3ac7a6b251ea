import { describe, expect, it } from 'vitest';
import { ForgeClient, readAddress } from '../../../../src/contribute/send/forge-client.ts';
import { ForgeRefusal } from '../../../../src/contribute/send/refusal.ts';
import { readRequest } from '../../../../src/contribute/send/request-state.ts';

type Answer = () => Response | Promise<Response>;

/** A client that is answered in this order, what it asked, and how long it waited. */
function createClient(...answers: Answer[]) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const waits: number[] = [];
  const client = new ForgeClient({
    api: 'https://forge.example/api',
    authorization: 'token secret',
    fetch: async (url, init) => {
      asked.push({ url: url as string, init });
      const answer = answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer();
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { client, asked, waits };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Answer => {
  return () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
};

describe('a client of a forge', () => {
  it('shows the login to the forge and to nobody else: no cookie, no address of the page, nothing kept', async () => {
    const { client, asked } = createClient(json({ id: 1 }));
    await client.post('/things', { a: 1 });
    expect(asked[0]).toMatchObject({
      url: 'https://forge.example/api/things',
      init: {
        method: 'POST',
        body: '{"a":1}',
        headers: { Authorization: 'token secret', 'Content-Type': 'application/json' },
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      },
    });
  });

  it.each([
    ['half an answer', [json('{"id": 1, "na')], { code: 'half' }],
    ['a cut connection', [], { code: 'network' }],
    ['no answer in time', [() => Promise.reject(new DOMException('', 'TimeoutError'))], { code: 'slow' }],
    [
      'a refusal with words',
      [json({ message: 'No commits' }, 422)],
      { code: 'refused', values: { said: 'No commits' } },
    ],
    [
      'a refusal with the reason inside',
      [json({ message: 'Validation Failed', errors: [{ message: 'A pull request already exists' }] }, 422)],
      { code: 'refused', values: { said: 'Validation Failed: A pull request already exists' } },
    ],
    [
      'words by field',
      [json({ message: { title: ['is missing'] } }, 400)],
      { values: { said: '{"title":["is missing"]}' } },
    ],
    ['a page of a server before it', [json('<html>Bad gateway</html>', 502)], { code: 'server' }],
    ['a limit for an hour', [json({}, 403, { 'Retry-After': '3600' })], { code: 'busy', values: { minutes: 60 } }],
    ['no right', [json({ message: 'Forbidden' }, 403)], { code: 'forbidden' }],
  ])('says %s in a word of its own', async (_name, answers, refusal) => {
    await expect(createClient(...answers).client.get('/x')).rejects.toMatchObject(refusal);
  });

  it.each([
    ['seconds', json({}, 429, { 'Retry-After': '3' }), 3],
    ['nothing that may be read', json({}, 429), 10],
    ['of a spent limit', json({}, 403, { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '1' }), 10],
  ])('waits where it is told %s', async (_name, answer, seconds) => {
    const { client, waits } = createClient(answer, json({ id: 1 }));
    expect(await client.get('/x')).toEqual({ id: 1 });
    expect(waits).toEqual([seconds * 1000]);
  });

  it('waits three times and no more', async () => {
    const { client, waits } = createClient(...Array.from({ length: 9 }, () => json({}, 429, { 'Retry-After': '1' })));
    await expect(client.get('/x')).rejects.toMatchObject({ code: 'busy' });
    expect(waits).toHaveLength(3);
  });

  it('takes nothing there for nothing, and an empty answer for done', async () => {
    const { client } = createClient(json({ message: 'Not Found' }, 404), () => new Response(null, { status: 204 }));
    expect(await client.find('/x')).toBeUndefined();
    expect(await client.post('/x')).toBeUndefined();
  });
});

describe('an answer about a request', () => {
  const fields = { number: 'number', url: 'html_url', branch: ['head', 'ref'] };
  const answer = { number: 7, html_url: 'https://forge.example/7', state: 'open', head: { ref: 'ours' } };

  it.each([
    [answer, 'open'],
    [{ ...answer, state: 'closed' }, 'closed'],
    [{ ...answer, state: 'closed', merged_at: '2026-01-01' }, 'merged'],
    [{ ...answer, state: 'opened' }, 'open'],
    [{ ...answer, state: 'merged' }, 'merged'],
  ])('says how far it is (%#)', (given, state) => {
    expect(readRequest(given, fields, 'ours')).toEqual({ number: 7, url: answer.html_url, state });
  });

  it('is refused where it is of somebody else, leads to no page, or is half', () => {
    const codeOf = (given: unknown) => {
      try {
        return readRequest(given, fields, 'ours').state;
      } catch (error) {
        return (error as ForgeRefusal).code;
      }
    };
    expect(codeOf({ ...answer, head: { ref: 'theirs' } })).toBe('other');
    expect(codeOf({ ...answer, html_url: 'javascript:alert(1)' })).toBe('other');
    expect(codeOf({ head: { ref: 'ours' } })).toBe('half');
    expect(codeOf([])).toBe('half');
    expect(readAddress({ url: 'http://localhost:3000/a' }, 'url')).toBe('http://localhost:3000/a');
  });
});
