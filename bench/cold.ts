import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { buildArchive } from '../src/archive/graph/archive.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { findBrowser } from '../src/commands/find-browser.mjs';
import { listFindable } from '../src/search/findable-index.ts';
import { buildFinderIndex, buildFinderRows } from '../src/search/find/finder-index.ts';
import { growArchive } from './grown.ts';

/**
 * Search and finder opened cold in Chromium at 400 kb/s with 100 ms to answer, on a processor four times slower, from a
 * built site at the root (`node bench/cold.ts FOLDER`): when the page can be read, when the first result stands there, and
 * how many bytes came by then. The indexes are those of the archive as it is, and grown.
 */
const folder = path.resolve(process.argv[2] ?? 'dist');
const link = { offline: false, latency: 100, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const { entries, withdrawn, neighbours } = await readArchive('content');
const replaced = new Map<string, string>();
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const server = http.createServer(answer).listen(0);
const { port } = server.address() as { port: number };
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox', '--disable-gpu'] });
for (const size of [0, 1000, 10_000]) {
  const archive = buildArchive(growArchive(entries, size), withdrawn, { history: new Map(), neighbours });
  replaced.set('findable.json', JSON.stringify(listFindable(archive)));
  replaced.set('finder.json', JSON.stringify(buildFinderIndex(archive)));
  replaced.set('finder-rows.json', JSON.stringify(buildFinderRows(archive)));
  for (const page of ['search/?q=kitchen', 'find/?need=food'])
    console.log(`${size || 'archive'} ${page}: ${await measure(browser, page)}`);
}
await browser.close();
server.close();

async function measure(from: Browser, name: string): Promise<string> {
  const context = await from.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', link);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const sizes = new Map<string, number>();
  const names = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, response }) => names.set(requestId, response.url));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    sizes.set(names.get(requestId) ?? '', encodedDataLength),
  );
  const begun = performance.now();
  await page.goto(`http://localhost:${String(port)}/${name}`, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  const read = performance.now() - begun;
  await page.locator('[data-part=results] li a').first().waitFor({ timeout: 120_000 });
  const found = performance.now() - begun;
  const sum = (pattern: RegExp) =>
    [...sizes].reduce((total, [url, bytes]) => total + (pattern.test(new URL(url).pathname) ? bytes : 0), 0);
  // The search of texts begins to load once names have answered.
  const [text, scripts, indexes] = [
    sum(/\/$|\.(?:css|woff2)$/),
    sum(/^(?!\/pagefind\/).*\.js$/),
    sum(/^(?!\/pagefind\/).*\.json$/),
  ];
  await context.close();
  return `page after ${seconds(read)}, first result after ${seconds(found)}; page, styles and fonts ${kilo(text)}, scripts ${kilo(scripts)}, indexes ${kilo(indexes)}`;
}

/** A file as a host sends it, compressed where it is text. */
function answer(request: http.IncomingMessage, response: http.ServerResponse): void {
  const name = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname).slice(1);
  const file = path.join(folder, name, name === '' || name.endsWith('/') ? 'index.html' : '');
  const text = replaced.get(name) ?? (fs.existsSync(file) ? fs.readFileSync(file) : undefined);
  const kind = kinds[path.extname(replaced.has(name) ? name : file)];
  response.statusCode = text === undefined ? 404 : 200;
  response.setHeader('Content-Type', kind ?? 'application/octet-stream');
  if (kind === undefined || text === undefined) {
    response.end(text);
    return;
  }
  response.setHeader('Content-Encoding', 'br');
  response.end(brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
