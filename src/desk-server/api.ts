import { realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, resolve, sep } from 'node:path';
import { createFileStore } from './file-store.ts';
import { readBody } from './read-body.ts';
import { DeskRefusal } from './drafts/refusal.ts';
import { listPaths, parseDeskRequest, type DeskRequest } from './request.ts';
import { createDeskWorkflow } from './decap-protocol.ts';

/** Answers one request of the desk. */
export type DeskApi = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers a request that was checked with what is sent as JSON. */
type DeskBackend = (request: DeskRequest) => Promise<unknown>;

/**
 * The desk's backend on a folder of this machine: drafts on branches of its git repository, or else the files
 * themselves. Whoever mounts it checks Host and Origin first.
 */
export async function createDeskApi(repository: string, { workflow, onPublished }: DeskApiOptions): Promise<DeskApi> {
  const answer = await createBackend(repository, workflow);
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
      sendJson(response, 200, await answer(body));
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
  return ['publishUnpublishedEntry', 'publishChange', 'persistMedia', 'deleteFile', 'deleteFiles'].includes(action);
}

/** Answers requests that were checked; the folder's files stay behind a check of where links lead. */
async function createBackend(repository: string, workflow: boolean): Promise<DeskBackend> {
  if (workflow) return createDeskWorkflow(repository);
  const answer = createFileStore(repository);
  return async (request) => {
    await checkRealPaths(repository, request);
    return answer(request);
  };
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
