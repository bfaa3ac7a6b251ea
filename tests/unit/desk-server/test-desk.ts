import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { startServer } from '../../../src/desk-server/serve.ts';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';

/** The desk with drafts, over a repository of its own. */
export interface TestDesk {
  repository: ArchiveRepository;
  port: number;
  ask(action: string, params?: object, headers?: Record<string, string>): Promise<DeskAnswer>;
  save(what: SaveParams): Promise<DeskAnswer>;
  /** Moves a draft to the step at which it can be published. */
  setReady(draft: object): Promise<DeskAnswer>;
  /** Sets a draft to Ready and publishes it. */
  publish(draft: object): Promise<DeskAnswer>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A theme that the check lets through. */
export const housing = `---
title: Housing
summary: Keeping a roof over each other.
facet: need
broader: need
scopeNote: Shelter that people keep together.
---
`;

export interface DeskAnswer {
  status: number;
  /** The answer's JSON; its text where it is none. */
  body: unknown;
}

export interface SaveParams {
  raw: string;
  file?: string;
  assets?: object[];
  /** The text that the form was opened with, or null for none; not said where it is left out. */
  expected?: string | null | undefined;
  isNew?: boolean;
}

export async function openTestDesk(): Promise<TestDesk> {
  const repository = createArchiveRepository();
  const start = () =>
    startServer({
      ...{ root: repository.folder, base: '/', port: 0, desk: true, workflow: true },
      repository: repository.folder,
    });
  let server = await start();
  const desk: TestDesk = {
    repository,
    get port() {
      return Number(new URL(server.url).port);
    },
    ask: (action, params = {}, headers = {}) => askDesk(desk.port, { action, params, headers }),
    save: (what) => desk.ask('persistEntry', toSave(what)),
    setReady: (draft) => desk.ask('updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_publish' }),
    async publish(draft) {
      await desk.setReady(draft);
      return desk.ask('publishUnpublishedEntry', draft);
    },
    async restart() {
      await server.close();
      server = await start();
    },
    async close() {
      await server.close();
      repository.remove();
    },
  };
  return desk;
}

/** Asks the desk's backend on this machine as its own page does; `Host` and `Origin` may be others. */
export function askDesk(
  port: number,
  { action, params = {}, headers = {} }: { action: string; params?: object; headers?: Record<string, string> },
): Promise<DeskAnswer> {
  return new Promise((done, failed) => {
    const own = { host: `localhost:${port}`, origin: `http://localhost:${port}`, 'content-type': 'application/json' };
    const target = { host: '127.0.0.1', port, path: '/api/v1', method: 'POST', headers: { ...own, ...headers } };
    const outgoing = request(target, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body: parse(Buffer.concat(chunks).toString()) });
      });
    });
    outgoing.on('error', failed).end(JSON.stringify({ branch: 'main', action, params: { branch: 'main', ...params } }));
  });
}

/** What the page sends to save an entry. */
export function toSave({ raw, file, assets = [], expected, isNew = false }: SaveParams) {
  const path = file ?? 'content/projects/harbour-kitchen.mdx';
  const [, collectionName, base = ''] = path.split('/');
  const hash = expected && createHash('sha256').update(expected).digest('hex');
  const options = { collectionName, useWorkflow: true, status: 'draft', newEntry: isNew, commitMessage: 'Update' };
  return {
    dataFiles: [{ path, slug: base.replace(/\.(?:mdx|yaml)$/, ''), raw }],
    assets,
    options: { ...options, ...(hash !== undefined && { expected: { [path]: hash } }) },
  };
}

/** A picture as the page sends it. */
export function toAsset(path: string, content = readFileSync('tests/hostile/cases/images/ok-plain.png')): object {
  return { path, content: content.toString('base64'), encoding: 'base64' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
