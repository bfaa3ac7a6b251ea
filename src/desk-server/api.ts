import { realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { parsePictures } from './params.ts';
import { readBody } from './read-body.ts';
import { DeskRefusal } from './refusal.ts';
import { listPaths, parseDeskRequest, type DeskRequest } from './request.ts';
import { createDeskWorkflow } from './decap-protocol.ts';

/** Answers one request of the desk. */
export type DeskApi = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers a request that was checked. */
type DeskBackend = (request: IncomingMessage, response: ServerResponse, body: DeskRequest) => Promise<void>;

/**
 * The desk's backend on a folder of this machine: drafts on branches of its git repository, or else the files
 * themselves. Whoever mounts it checks Host and Origin first.
 */
export async function createDeskApi(repository: string, { workflow, onPublished }: DeskApiOptions): Promise<DeskApi> {
  const answer = await (workflow ? createDraftBackend(repository) : createFileBackend(repository));
  return async (request, response) => {
    try {
      if (request.method !== 'POST') {
        sendError(response, 405, 'The desk’s backend takes POST only.');
        return;
      }
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
        sendError(response, 415, 'The desk’s backend takes JSON only.');
        return;
      }
      const body = parseDeskRequest(await readBody(request), { workflow });
      if (publishes(body, { workflow })) response.once('finish', () => response.statusCode === 200 && onPublished?.());
      await answer(request, response, body);
    } catch (error) {
      if (error instanceof DeskRefusal) sendError(response, error.status, error.message);
      else throw error;
    }
  };
}

export interface DeskApiOptions {
  /** True where what is saved is a draft first. */
  workflow: boolean;
  /** Called when an answer has gone out that changed what the site shows. */
  onPublished?: (() => void) | undefined;
}

/** True for a request that changes what is published, if it succeeds. */
function publishes({ action }: DeskRequest, { workflow }: { workflow: boolean }): boolean {
  if (action === 'persistEntry') return !workflow;
  return ['publishUnpublishedEntry', 'persistMedia', 'deleteFile', 'deleteFiles'].includes(action);
}

async function createDraftBackend(repository: string): Promise<DeskBackend> {
  const answer = await createDeskWorkflow(repository);
  return async (_, response, body) => {
    sendJson(response, 200, await answer(body));
  };
}

/** decap-server's file system middleware behind a check of its own, since it would otherwise write anywhere. */
async function createFileBackend(repository: string): Promise<DeskBackend> {
  const app = await createFileApp(repository);
  return async (request, response, body) => {
    parsePictures(body.params);
    await checkRealPaths(repository, body);
    app(Object.assign(request, { body, _body: true, url: '/api/v1' }), response, () => {
      sendError(response, 404, 'Not found.');
    });
  };
}

/** decap-server has no types, brings its own Express, and reads its folder from the environment while it registers. */
async function createFileApp(repository: string): Promise<ExpressApp> {
  const require = createRequire(import.meta.url);
  const decapServer = require('decap-server/dist/middlewares.js') as DecapServer;
  const app = (createRequire(require.resolve('decap-server'))('express') as () => ExpressApp)();
  const before = process.env['GIT_REPO_DIRECTORY'];
  process.env['GIT_REPO_DIRECTORY'] = repository;
  try {
    await decapServer.registerLocalFs(app, { logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env['GIT_REPO_DIRECTORY'];
    else process.env['GIT_REPO_DIRECTORY'] = before;
  }
  return app;
}

/** A link inside `content/` must not lead a write out of it. */
async function checkRealPaths(repository: string, request: DeskRequest): Promise<void> {
  const content = await findRealPath(resolve(repository, 'content'));
  for (const path of listPaths(request.params)) {
    const real = await findRealPath(join(repository, String(path)));
    if (real !== content && !real.startsWith(content + sep))
      throw new DeskRefusal(`“${String(path)}” is a link out of content/.`);
  }
}

/** Where a path leads once links are followed; what does not exist yet is taken as it is written. */
async function findRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    return join(await findRealPath(dirname(path)), path.slice(dirname(path).length));
  }
}

function sendError(response: ServerResponse, status: number, error: string): void {
  sendJson(response, status, { error });
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

type ExpressApp = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface DecapServer {
  registerLocalFs(app: ExpressApp, options: { logLevel: string }): Promise<void>;
}
