import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { forgejo } from './forgejo/dialect.ts';
import { github } from './github/dialect.ts';
import { gitlab } from './gitlab/dialect.ts';
import { answerCall } from './http/answer-call.ts';
import { recordOf, type Answer, type Call, type Dialect, type Limits } from './http/call.ts';
import { Faults } from './http/faults.ts';
import { Login } from './http/login.ts';
import type { Repository } from './store/repository.ts';
import { ForgeStore, type Inhabitant } from './store/store.ts';

export type DialectName = 'github' | 'gitlab' | 'forgejo';

const dialects: Record<DialectName, Dialect> = { github, gitlab, forgejo };

/** Starts an invented forge with one repository, on a port of its own of this machine. */
export async function startForge(options: ForgeOptions): Promise<Forge> {
  const { dialect: name, files, users = [steward], repository: fullName = 'neighbours/archive' } = options;
  const store = new ForgeStore();
  const repository = store.addRepository(fullName, files);
  for (const { access = 'write', ...user } of users) {
    store.addUser(user);
    repository.access.set(user.login, access);
  }
  const faults = new Faults();
  const requests: string[] = [];
  const state = { visitor: users[0]?.login ?? '' };
  const login = new Login(store, () => state.visitor);
  const limits = { treeEntries: 100_000, treePage: 1000, forkDelay: 2, mergeDelay: 0, ...options.limits };
  const server = createServer((request, response) => {
    void serve({ request, response, faults, login, requests, limits, store, dialect: dialects[name] });
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const tokens = Object.fromEntries(users.map((user) => [user.login, store.issueToken(user.login).token]));
  return {
    url,
    apiRoot: `${url}${dialects[name].root}`,
    token: tokens[state.visitor] ?? '',
    tokens,
    store,
    repository,
    faults,
    requests,
    expireTokens: (how = { forGood: true }) => store.expireTokens(how),
    loginAs: (visitor) => (state.visitor = visitor),
    close: () => close(server),
  };
}

async function serve(given: Exchange): Promise<void> {
  const { request, response, faults, dialect } = given;
  const cors = toCors(dialect, request);
  if (request.method === 'OPTIONS') {
    response.writeHead(204, cors).end();
    return;
  }
  const call = await readCall(given);
  given.requests.push(`${call.method} ${call.path}`);
  if (faults.delay > 0) await wait(faults.delay);
  const answer = decide(given, call);
  send(response, { ...answer, headers: { ...cors, ...answer.headers } }, { isHalf: faults.takeHalf(call) });
}

function decide({ faults, dialect, login }: Exchange, call: Call): Answer {
  const failure = faults.takeFailure(call);
  if (failure?.status === 429 || (failure?.status === 403 && failure.retryAfter > 60))
    return dialect.refuseHaste(failure.status, failure.retryAfter);
  if (failure) return dialect.refuse(failure.status);
  try {
    return login.answer(call) ?? answerCall(dialect, call);
  } catch (error) {
    return { status: 500, body: { message: String(error) } };
  }
}

/** What a browser asks before and after it lets a script of another origin through (Fetch standard, CORS protocol). */
function toCors({ cors }: Dialect, { headers }: IncomingMessage): Record<string, string> {
  if (headers.origin === undefined) return {};
  const asked = headers['access-control-request-headers'];
  return {
    'Access-Control-Allow-Origin': '*',
    ...(asked === undefined
      ? { 'Access-Control-Expose-Headers': cors.exposed }
      : { 'Access-Control-Allow-Headers': cors.allowed === '*' ? asked : cors.allowed }),
    ...(headers['access-control-request-method'] && {
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    }),
  };
}

async function readCall({ request, store, limits, faults }: Exchange): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const origin = `http://${request.headers.host ?? ''}`;
  const { pathname, searchParams } = new URL(request.url ?? '', origin);
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? 'GET',
    origin,
    path: pathname,
    query: searchParams,
    headers: request.headers,
    body: readBody(text, request.headers['content-type'] ?? ''),
    parts: [],
    user: undefined,
    store,
    limits,
    otherPath: faults.otherPath,
  };
}

function readBody(text: string, type: string): Record<string, unknown> {
  if (type.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer, { isHalf }: { isHalf: boolean }): void {
  const isBytes = Buffer.isBuffer(body);
  const bytes = isBytes ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const type = isBytes ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    ...(bytes.length > 0 && { 'Content-Type': type }),
    'Content-Length': bytes.length,
    ...headers,
  });
  if (!isHalf || bytes.length === 0) response.end(bytes);
  else response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

const steward: Inhabitant = { login: 'steward', name: 'A steward', email: 'steward@example.org', access: 'write' };

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  dialect: Dialect;
  faults: Faults;
  login: Login;
  requests: string[];
  store: ForgeStore;
  limits: Limits;
}

export interface ForgeOptions {
  dialect: DialectName;
  /** Texts and pictures of the repository, by path. */
  files: Readonly<Record<string, string | Buffer>>;
  /** The first one is who logs in; one with write access, where none are given. */
  users?: readonly Inhabitant[];
  /** `neighbours/archive`, where nothing is said. */
  repository?: string;
  limits?: Partial<Limits>;
}

export interface Forge {
  /** Origin of the forge. */
  url: string;
  /** What the paths of its API are put after. */
  apiRoot: string;
  /** Token of the first user, and of all of them by login. */
  token: string;
  tokens: Readonly<Record<string, string>>;
  store: ForgeStore;
  repository: Repository;
  faults: Faults;
  /** All requests so far, as `GET /user`. */
  requests: string[];
  expireTokens: (how?: { forGood: boolean }) => void;
  /** Chooses who logs in next. */
  loginAs: (login: string) => void;
  close: () => Promise<void>;
}
