import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { startServer, type RunningServer } from '../../../src/desk-server/serve.ts';

const megabyte = 1024 * 1024;
let scratch: string;
let server: RunningServer;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'odd-requests-'));
  server = await startServer({ root: scratch, base: '/', port: 0, repository: scratch, desk: true });
});

afterAll(async () => {
  await server.close();
  rmSync(scratch, { recursive: true });
});

// What is unexpected goes to the terminal; nothing here may be.
beforeEach(() => {
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe('odd requests to the desk’s backend', () => {
  const depth = 200_000;

  it.each([
    ['lists within lists', `{"action":"getEntry","params":${'['.repeat(depth)}${']'.repeat(depth)}}`],
    ['a path of lists', `{"action":"getEntry","params":{"path":${'['.repeat(depth)}${']'.repeat(depth)}}}`],
    ['objects within objects', `{"action":"info","params":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`],
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['no action', '{"params":{}}'],
    ['an unknown action', '{"action":"__proto__"}'],
    ['no params', '{"action":"getEntry","params":null}'],
    ['no path', '{"action":"getEntry"}'],
    ['a path that is a number', '{"action":"getEntry","params":{"path":1}}'],
    ['files that are no list', '{"action":"entriesByFiles","params":{"files":7}}'],
    ['files without a path', '{"action":"entriesByFiles","params":{"files":[null]}}'],
    ['no folder', '{"action":"entriesByFolder","params":{}}'],
    ['no picture', '{"action":"persistMedia","params":{}}'],
    ['a picture without content', '{"action":"persistMedia","params":{"asset":{"path":"content/media/a.png"}}}'],
    ['nothing to delete', '{"action":"deleteFiles","params":{"paths":[]}}'],
    ['nothing to delete at all', '{"action":"deleteFile","params":{}}'],
  ])('are refused in words: %s', async (_, body) => {
    const { status, text } = await send(body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect((JSON.parse(text) as { error: string }).error).toMatch(/\w+ \w+ \w+/);
  });

  it('of more than 50 MB are told so, whether they say their length or not', async () => {
    const body = Buffer.alloc(51 * megabyte, 0x20);
    for (const headers of [{ 'content-length': String(body.length) }, { 'transfer-encoding': 'chunked' }]) {
      const { status, text } = await send(body, headers);
      expect([status, text]).toEqual([413, expect.stringContaining('more than 50 MB')]);
    }
  });

  it('that are too large do not keep others from being answered on the same connection', async () => {
    const body = ' '.repeat(51 * megabyte);
    const head = `Host: localhost:${port()}\r\nOrigin: http://localhost:${port()}\r\nContent-Type: application/json\r\n`;
    const large = `POST /api/v1 HTTP/1.1\r\n${head}Content-Length: ${body.length}\r\n\r\n${body}`;
    const next = `GET /none HTTP/1.1\r\n${head}Connection: close\r\n\r\n`;
    const answers = await talk(large + next);
    expect(answers.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 404']);
  });

  it('that break off do no harm', async () => {
    await new Promise<void>((done) => {
      const socket = connect(port(), '127.0.0.1', () => {
        socket.write(
          `POST /api/v1 HTTP/1.1\r\nHost: localhost:${port()}\r\nOrigin: http://localhost:${port()}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
          () => socket.destroy(),
        );
      });
      socket.on('error', () => undefined).once('close', () => done());
    });
    expect(await send('{"action":"info"}')).toMatchObject({ status: 200 });
  });

  it.each(['GARBAGE\r\n\r\n', 'GET / HTTP/9\r\n\r\n', 'GET /\u0000 HTTP/1.1\r\n\r\n'])(
    'that are not HTTP are refused: %j',
    async (text) => {
      expect(await talk(text)).toMatch(/^HTTP\/1\.1 400 /);
    },
  );
});

function port(): number {
  return Number(new URL(server.url).port);
}

/** All that is answered before the connection ends. */
function talk(text: string): Promise<string> {
  return new Promise((done, failed) => {
    let answers = '';
    const socket = connect(port(), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk: Buffer) => (answers += chunk.toString()));
    socket.once('error', failed).once('close', () => done(answers));
  });
}

function send(body: string | Buffer, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    const own = {
      host: `localhost:${port()}`,
      origin: `http://localhost:${port()}`,
      'content-type': 'application/json',
    };
    const target = {
      host: '127.0.0.1',
      port: port(),
      path: '/api/v1',
      method: 'POST',
      headers: { ...own, ...headers },
    };
    const outgoing = request(target, (response) => {
      let text = '';
      response.on('error', failed);
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    outgoing.on('error', failed).end(body);
  });
}
