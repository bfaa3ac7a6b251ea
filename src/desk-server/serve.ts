import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { localBackendPath } from '../cms/settings/backend.ts';
import { createDeskApi, type DeskApi } from './api.ts';

/**
 * Serves a built site on this machine alone (127.0.0.1), under its base path, and on demand the contribution desk's
 * backend at `/api/v1`, which keeps drafts in the repository or writes into its `content/`. Rejects with what to do where the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { root, base, desk, repository, workflow = false, onPublished } = options;
  if (desk && !repository) throw new Error('The contribution desk needs a repository to write to.');
  const api = desk && repository ? await createDeskApi(repository, { workflow, onPublished }) : undefined;
  const files = createFileServer(root, base);
  const server = createServer((request, response) => {
    answer(request, response, { files, ...(api && { api }) }).catch((error: unknown) => {
      fail(response, error);
    });
  });
  const port = await listen(server, options.port);
  return { url: `http://localhost:${port}${base}`, close: () => close(server) };
}

/** Sent with every answer: what a policy in the page cannot say (Fetch Metadata and CSP level 3, section 6.4.2). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

async function answer(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (!isOwnHost(request)) {
    sendText(response, 421, 'This server answers to localhost only.');
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname !== localBackendPath || !routes.api) {
    routes.files(request, response);
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  if (!isOwnOrigin(request)) {
    sendText(response, 403, 'The desk’s backend answers to its own pages only.');
    return;
  }
  return routes.api(request, response);
}

/** A foreign name that resolves to this machine (DNS rebinding) does not get in. */
function isOwnHost(request: IncomingMessage): boolean {
  return listOwnHosts(request).includes(request.headers.host ?? '');
}

/** Every browser names the origin of a POST; a request that does not is not from one of our pages. */
function isOwnOrigin(request: IncomingMessage): boolean {
  return listOwnHosts(request).some((host) => request.headers.origin === `http://${host}`);
}

function listOwnHosts(request: IncomingMessage): string[] {
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${request.socket.localPort}`);
}

function createFileServer(root: string, base: string): Routes['files'] {
  // Not cached: a build may take the place of the site while it is being served.
  const serveFile = sirv(root, { dev: true, etag: true, setHeaders: addFileHeaders });
  return (request, response) => {
    const path = request.url ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, 405, 'This server only reads.');
      return;
    }
    if (base !== '/' && path === '/') return void response.writeHead(302, { Location: base }).end();
    if (!path.startsWith(base)) {
      sendNotFound(root, response);
      return;
    }
    request.url = path.slice(base.length - 1);
    serveFile(request, response, () => {
      sendNotFound(root, response);
    });
  };
}

/** Files under `_astro/` carry their hash in their name; everything else is asked for again. */
function addFileHeaders(response: ServerResponse, pathname: string): void {
  const isHashed = pathname.startsWith('/_astro/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  const type = contentTypes.find(([ending]) => pathname.endsWith(ending))?.[1];
  if (type) response.setHeader('Content-Type', type);
}

/** Types that sirv does not know, or gives without the character set. */
const contentTypes: readonly (readonly [ending: string, type: string])[] = [
  ...['css', 'csv', 'js', 'txt'].map((ending) => [`.${ending}`, `text/${textTypes(ending)}; charset=utf-8`] as const),
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.graphml', 'application/xml; charset=utf-8'],
  ['.jsonld', 'application/ld+json'],
  ['.pagefind', 'application/octet-stream'],
  ['.pf_fragment', 'application/octet-stream'],
  ['.pf_index', 'application/octet-stream'],
  ['.pf_meta', 'application/octet-stream'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.wasm', 'application/wasm'],
];

function textTypes(ending: string): string {
  return { js: 'javascript', txt: 'plain' }[ending] ?? ending;
}

function sendNotFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  if (!existsSync(page)) {
    sendText(response, 404, 'Not found.');
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  createReadStream(page).pipe(response);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else sendText(response, 500, 'Something went wrong here; the terminal says what.');
}

/** Rejects with what to do where a port is taken; asked before a build, so that nobody waits for nothing. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await close(server);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      done((server.address() as AddressInfo).port);
    });
  });
}

function portTaken(port: number): Error {
  return new Error(`Port ${port} is taken by another program. Use another one: PORT=${port + 1} npm start`);
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => {
      done();
    });
    server.closeAllConnections();
  });
}

export interface ServerOptions {
  /** Folder of the built site. */
  root: string;
  /** Path under which the site is served; begins and ends with a slash. */
  base: string;
  /** 0 takes any free port. */
  port: number;
  /** Folder that holds `content/`. */
  repository?: string;
  /** True where the contribution desk may write. */
  desk: boolean;
  /** True where it keeps drafts on branches; otherwise a save changes the file at once. */
  workflow?: boolean;
  /** Called when the desk has published something. */
  onPublished?: () => void;
}

export interface RunningServer {
  url: string;
  /** Stops the server, open connections included. */
  close(): Promise<void>;
}

interface Routes {
  files: (request: IncomingMessage, response: ServerResponse) => void;
  api?: DeskApi;
}
