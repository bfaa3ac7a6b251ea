import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../site/refusal.ts';
import { localBackendPath } from '../cms/settings/backend.ts';
import { createDeskApi, type DeskApi } from './api.ts';
import { createFileServer, sendText, type FileServer } from './serve-files.ts';

/**
 * Serves a built site on this machine alone (127.0.0.1), under its base path, and on demand the contribution desk's
 * backend at `/api/v1`, which keeps drafts in the repository or writes into its `content/`. Rejects with what to do where the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { root, base, desk, repository, workflow = false, onPublished } = options;
  if (desk && !repository) throw new Error('The contribution desk needs a repository to write to.');
  const api = desk && repository ? await createDeskApi(repository, { workflow, onPublished }) : undefined;
  const files = createFileServer(root, base, options.packsAgain);
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
  if (request.url?.replace(/\?.*$/s, '') !== localBackendPath || !routes.api) return routes.files(request, response);
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

/** One request that fails takes nothing else with it. */
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
      failed(describeListening(error, port));
    });
    server.listen(port, '127.0.0.1', () => {
      done((server.address() as AddressInfo).port);
    });
  });
}

function describeListening(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return portTaken(port);
  if (error.code !== 'EACCES') return error;
  return new Refusal(`Port ${port} is kept for the system. Use one above 1023: PORT=4321 npm start`);
}

function portTaken(port: number): Refusal {
  return new Refusal(
    `Port ${port} is taken by another program. Use another one: PORT=${port < 65_535 ? port + 1 : port - 1} npm start`,
  );
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
  /** True where what was sent once is packed as small as can be for the next, by a core that is free. */
  packsAgain?: boolean;
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
  files: FileServer;
  api?: DeskApi;
}
