import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../../src/desk-server/serve.ts';
import { chooseEncoding } from '../../../src/desk-server/serve-files.ts';

const words = `<p>Soup for everybody, every day, from one pot.</p> `.repeat(200);
/** Words in an order that repeats little, so that packing well makes a difference; the same each time. */
function randomWords(): string {
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  return Array.from({ length: 3000 }, () => `w${next() % 700}`).join(' ');
}

let scratch: string;
let server: RunningServer;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'serve-files-'));
  write('dist/index.html', words);
  write('dist/404.html', '<h1>Nothing here</h1>');
  write('dist/media/pot.png', words);
  write('dist/.handed-on-build', 'mark');
  server = await startServer({ root: join(scratch, 'dist'), base: '/', port: 0, desk: false });
});

afterEach(async () => {
  await server.close();
  rmSync(scratch, { recursive: true });
});

describe('a page on its way', () => {
  it('is sent small to whoever can unpack it, and as it is to others', async () => {
    const plain = await get('/');
    const packed = await get('/', { 'accept-encoding': 'gzip, deflate, br, zstd' });
    const older = await get('/', { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('br');
    expect(older.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(packed.body).toString()).toBe(words);
    expect(gunzipSync(older.body).toString()).toBe(words);
    expect(packed.body.length).toBeLessThan(words.length / 20);
    for (const { headers } of [plain, packed, older]) expect(headers['vary']).toBe('Accept-Encoding');
    expect(new Set([plain, packed, older].map(({ headers }) => headers['etag'])).size).toBe(3);
  });

  it('is not sent again where it is known in the same encoding, also after a build that did not change it', async () => {
    const headers = { 'accept-encoding': 'br' };
    const { etag = '' } = (await get('/', headers)).headers;
    rmSync(join(scratch, 'dist/index.html'));
    write('dist/index.html', words);
    const again = await get('/', { ...headers, 'if-none-match': `"other", ${etag}` });
    expect(again).toMatchObject({ status: 304, headers: { etag, vary: 'Accept-Encoding' } });
    expect(again.body).toHaveLength(0);
    write('dist/index.html', words.replace('Soup', 'Stew'));
    expect(await get('/', { ...headers, 'if-none-match': etag })).toMatchObject({ status: 200 });
  });

  it('is packed again, smaller, for whoever asks next, where the server is told to', async () => {
    await server.close();
    write('dist/index.html', randomWords());
    server = await startServer({ root: join(scratch, 'dist'), base: '/', port: 0, desk: false, packsAgain: true });
    const headers = { 'accept-encoding': 'br' };
    const first = await get('/', headers);
    await expect.poll(async () => (await get('/', headers)).body.length).toBeLessThan(first.body.length);
    const last = await get('/', headers);
    expect(brotliDecompressSync(last.body)).toEqual(brotliDecompressSync(first.body));
    expect(last.headers['etag']).toBe(first.headers['etag']);
  });

  it('says how long it is where only that is asked', async () => {
    const { headers, body } = await get('/', { 'accept-encoding': 'br' }, 'HEAD');
    expect(Number(headers['content-length'])).toBeGreaterThan(10);
    expect(body).toHaveLength(0);
  });

  it('is left alone where it is a picture', async () => {
    const { headers, body } = await get('/media/pot.png', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['vary']).toBeUndefined();
    expect(body.toString()).toBe(words);
  });

  it.each([
    ['', 'identity'],
    ['gzip;q=1.0, br;q=0.1', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['BR', 'br'],
    ['identity', 'identity'],
    ['br;q=0', 'identity'],
    ['br;q=nonsense', 'identity'],
    ['deflate', 'identity'],
  ])('is encoded for “%s” as %s', (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});

describe('a server whose site a build replaces', () => {
  it('answers every page, whichever of the two it reads', async () => {
    const swaps = 200;
    const statuses = new Map<string, number>();
    let isOver = false;
    const readers = Array.from({ length: 8 }, async (_, index) => {
      while (!isOver) {
        const { status } = await get(index % 2 ? '/' : '/none/');
        const key = `${index % 2 ? 'page' : 'none'} ${status}`;
        statuses.set(key, (statuses.get(key) ?? 0) + 1);
      }
    });
    for (let swap = 0; swap < swaps; swap += 1) {
      cpSync(join(scratch, 'dist'), join(scratch, 'next'), { recursive: true });
      renameSync(join(scratch, 'dist'), join(scratch, 'previous'));
      if (swap % 10 === 0) await new Promise((done) => setImmediate(done));
      renameSync(join(scratch, 'next'), join(scratch, 'dist'));
      rmSync(join(scratch, 'previous'), { recursive: true });
      expect(await get('/')).toMatchObject({ status: 200 });
    }
    isOver = true;
    await Promise.all(readers);
    expect([...statuses.keys()].sort()).toEqual(['none 404', 'page 200']);
  });

  it('says in words that there is no site, and goes on when there is one again', async () => {
    renameSync(join(scratch, 'dist'), join(scratch, 'away'));
    const away = await get('/');
    expect(away).toMatchObject({ status: 503, headers: { 'retry-after': '5' } });
    expect(away.body.toString()).toContain('There is no site');
    renameSync(join(scratch, 'away'), join(scratch, 'dist'));
    expect(await get('/')).toMatchObject({ status: 200 });
  });

  it('answers with words where a page for what is missing is missing too, or a folder has its name', async () => {
    rmSync(join(scratch, 'dist/404.html'));
    mkdirSync(join(scratch, 'dist/404.html'));
    const { status, body } = await get('/none/');
    expect([status, body.toString()]).toEqual([404, 'Not found.\n']);
  });
});

describe('odd requests to read', () => {
  it.each([
    '//',
    '//[',
    '/\\',
    '/%00',
    '/%',
    '/./.handed-on-build',
    '/.handed-on-build',
    '/media',
    '/index.html/x',
    `/${'a/'.repeat(4000)}`,
  ])('answers %j with the page for what is not there', async (path) => {
    const { status, body } = await get(path);
    expect([status, body.toString()]).toEqual([404, '<h1>Nothing here</h1>']);
  });

  it('answers what names no path with words', async () => {
    expect(await get(`http://localhost:${port()}/`)).toMatchObject({ status: 400 });
    expect(await get('*')).toMatchObject({ status: 400 });
  });
});

function write(path: string, text: string): void {
  const full = join(scratch, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function port(): number {
  return Number(new URL(server.url).port);
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const target = { host: '127.0.0.1', port: port(), path, method };
    const outgoing = request({ ...target, headers: { host: `localhost:${port()}`, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('error', failed);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', failed).end();
  });
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
