import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPort, startServer, type RunningServer } from '../../../src/desk-server/serve.ts';

const scratch = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(scratch, 'dist');
const repository = join(scratch, 'repository');
const entryPath = 'content/projects/lords.mdx';
let server: RunningServer;
let port: number;

beforeAll(async () => {
  write('dist/index.html', '<h1>Home</h1>');
  write('dist/404.html', '<h1>Nothing here</h1>');
  write('dist/themes/food/index.html', '<h1>Food</h1>');
  write('dist/_astro/page.abc123.css', 'p{}');
  write('dist/pagefind/wasm.en.pagefind', 'x');
  write('dist/data.csv', 'é');
  write('secret.txt', 'secret');
  write(`repository/${entryPath}`, '---\ntitle: Lords\n---\n');
  write('repository/.git/config', '[core]');
  symlinkSync('../../.git/config', join(repository, 'content/projects/link.mdx'));
  symlinkSync('../.git', join(repository, 'content/themes'));
  server = await startServer({ root, base: '/sub/', port: 0, repository, desk: true });
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server.close();
  rmSync(scratch, { recursive: true });
});

describe('the local web server', () => {
  it('serves pages under the base, and leads there', async () => {
    expect(await get('/sub/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    expect(await get('/sub/themes/food/')).toMatchObject({ status: 200, body: '<h1>Food</h1>' });
    expect(await get('/')).toMatchObject({ status: 302, headers: { location: '/sub/' } });
  });

  it.each([
    '/sub/none/',
    '/other/',
    '/sub/../secret.txt',
    '/sub/%2e%2e/secret.txt',
    '/sub/..%2fsecret.txt',
    '/sub/%',
    '/api/v1',
  ])('answers %s with the page for what is not there', async (path) => {
    expect(await get(path)).toMatchObject(
      path === '/api/v1' ? { status: 403 } : { status: 404, body: '<h1>Nothing here</h1>' },
    );
  });

  it('serves what a build has put in place of the site since it started', async () => {
    write('dist/themes/housing/index.html', '<h1>Housing</h1>');
    write('dist/themes/food/index.html', '<h1>Food, and more of it</h1>');
    expect(await get('/sub/themes/housing/')).toMatchObject({ status: 200, body: '<h1>Housing</h1>' });
    expect(await get('/sub/themes/food/')).toMatchObject({ status: 200, body: '<h1>Food, and more of it</h1>' });
  });

  it('says that a port is taken, and what to do, before anything is built', async () => {
    await expect(checkPort(port)).rejects.toThrow(
      `Port ${port} is taken by another program. Use another one: PORT=${port + 1} npm start`,
    );
    await expect(checkPort(0)).resolves.toBeUndefined();
  });

  it('names types, and lets only hashed files be kept', async () => {
    expect((await get('/sub/')).headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    expect((await get('/sub/_astro/page.abc123.css')).headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await get('/sub/pagefind/wasm.en.pagefind')).headers['content-type']).toBe('application/octet-stream');
    expect((await get('/sub/data.csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('sends what a page cannot say about itself, and no second policy', async () => {
    for (const path of ['/sub/', '/sub/none/'])
      expect((await get(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': "frame-ancestors 'none'",
      });
  });

  it('sends a file again only where it changed', async () => {
    const { etag } = (await get('/sub/')).headers;
    expect(await get('/sub/', { 'if-none-match': String(etag) })).toMatchObject({ status: 304, body: '' });
  });

  it('refuses names of other hosts, other ports and other methods', async () => {
    for (const host of [
      'archive.example',
      `archive.example:${port}`,
      `localhost:${port + 1}`,
      'localhost',
      `localhost.archive.example:${port}`,
    ])
      expect((await get('/sub/', { host })).status).toBe(421);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
      expect((await get('/sub/', { host })).status).toBe(200);
    expect((await send({ path: '/sub/', method: 'DELETE' })).status).toBe(405);
  });

  it('says which port is taken and what to do', async () => {
    await expect(startServer({ root, base: '/', port, desk: false })).rejects.toThrow(
      `Port ${port} is taken by another program. Use another one: PORT=${port + 1} npm start`,
    );
  });

  it('stops with connections still open', async () => {
    const other = await startServer({ root, base: '/', port: 0, desk: false });
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    await new Promise((done) => socket.once('connect', done));
    socket.on('error', () => undefined);
    await expect(other.close()).resolves.toBeUndefined();
  });

  it('has no backend where there is no desk', async () => {
    const other = await startServer({ root, base: '/', port: 0, repository, desk: false });
    const { port: otherPort } = new URL(other.url);
    expect(
      (await send({ path: '/api/v1', method: 'POST', port: Number(otherPort), body: '{"action":"info"}' })).status,
    ).toBe(405);
    await other.close();
    await expect(startServer({ root, base: '/', port: 0, desk: true })).rejects.toThrow('needs a repository');
  });
});

describe('the desk’s backend', () => {
  it('reads and writes an entry', async () => {
    expect(JSON.parse((await ask('getEntry', { path: entryPath })).body)).toMatchObject({
      data: '---\ntitle: Lords\n---\n',
    });
    const raw = '---\ntitle: Young Lords — Ñ\n---\n';
    expect((await ask('persistEntry', save(entryPath, raw))).status).toBe(200);
    expect(readFileSync(join(repository, entryPath), 'utf8')).toBe(raw);
  });

  it('says where it works and that it writes at once', async () => {
    expect(JSON.parse((await ask('info', {})).body)).toEqual({
      repo: 'repository',
      publish_modes: ['simple'],
      type: 'local_fs',
    });
  });

  it.each([
    '.git/config',
    'package.json',
    '../outside.mdx',
    'content/../package.json',
    'content/projects/link.mdx',
    'content/themes/config.mdx',
  ])('writes nothing at %s', async (path) => {
    const { status, body } = await ask('persistEntry', save(path, 'evil'));
    expect(status).toBe(422);
    expect((JSON.parse(body) as { error: string }).error).toContain('content/');
    expect(readFileSync(join(repository, '.git/config'), 'utf8')).toBe('[core]');
  });

  it('writes no picture that says where it was taken', async () => {
    const content = readFileSync('tests/hostile/cases/images/exif-gps.jpg').toString('base64');
    const asset = { path: 'content/media/where.jpg', content, encoding: 'base64' };
    expect((await ask('persistMedia', { asset, options: {} })).status).toBe(422);
    expect((await ask('persistEntry', { ...save(entryPath, 'x'), assets: [asset] })).status).toBe(422);
    expect(existsSync(join(repository, asset.path))).toBe(false);
  });

  it('reads nothing outside content/', async () => {
    expect((await ask('getEntry', { path: '.git/config' })).status).toBe(422);
    expect((await ask('getEntry', { path: 'content/projects/link.mdx' })).status).toBe(422);
  });

  it('refuses pages of other origins, and requests that name none', async () => {
    for (const origin of [
      'https://archive.example',
      `http://localhost:${port + 1}`,
      'null',
      `https://localhost:${port}`,
    ])
      expect((await ask('info', {}, { origin })).status).toBe(403);
    expect((await send({ path: '/api/v1', method: 'POST', body: '{"action":"info"}' })).status).toBe(403);
    expect(
      (await ask('info', {}, { host: `archive.example:${port}`, origin: `http://archive.example:${port}` })).status,
    ).toBe(421);
  });

  it('takes JSON by POST only', async () => {
    expect((await ask('info', {}, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await get('/api/v1', { origin: `http://localhost:${port}` })).status).toBe(405);
  });
});

function write(path: string, text: string): void {
  const full = join(scratch, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
}

function save(path: string, raw: string): object {
  const options = { commitMessage: 'Update', useWorkflow: false, status: 'draft' };
  return { dataFiles: [{ path, slug: 'lords', raw }], assets: [], options };
}

function ask(action: string, params: object, headers: Record<string, string> = {}): Promise<Answer> {
  const body = JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } });
  return send({
    path: '/api/v1',
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: `http://localhost:${port}`, ...headers },
    body,
  });
}

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send({ path, headers });
}

function send({
  body,
  headers = {},
  ...options
}: {
  path: string;
  method?: string;
  port?: number;
  headers?: Record<string, string>;
  body?: string;
}): Promise<Answer> {
  return new Promise((done, failed) => {
    const target = { host: '127.0.0.1', port, ...options };
    const outgoing = request({ ...target, headers: { host: `localhost:${target.port}`, ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    outgoing.on('error', failed).end(body);
  });
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}
