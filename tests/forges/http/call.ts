import type { Repository } from '../store/repository.ts';
import type { ForgeStore, User } from '../store/store.ts';

/** A request to an invented forge, taken apart. */
export interface Call {
  method: string;
  /** Origin of the forge, for the addresses in its answers. */
  origin: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Record<string, unknown>;
  /** The parts of the path that the route names, decoded, in their order. */
  parts: readonly string[];
  /** Who asks; undefined for somebody who has not logged in. */
  user: User | undefined;
  store: ForgeStore;
  limits: Limits;
  /** Path of the file whose text is sent in place of every other. */
  otherPath: string | undefined;
}

/** What an invented forge can be set to, where real ones differ or a test would take long. */
export interface Limits {
  /** Entries of a tree that GitHub sends before it says `truncated`; 100,000 in its documentation. */
  treeEntries: number;
  /** Entries of a tree that Forgejo sends a page. */
  treePage: number;
  /** How many questions a new fork is not there for. */
  forkDelay: number;
  /** How many tries Forgejo refuses to merge since it is still looking whether it can. */
  mergeDelay: number;
}

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  /** JSON where it is not bytes. */
  body?: unknown;
}

export type Handler = (call: Call) => Answer;

/** A way a forge speaks: its paths, and how it says that something is wrong. */
export interface Dialect {
  /** Path that all of its API begins with; empty for GitHub. */
  root: string;
  routes: readonly Route[];
  /** Schemes of the header `Authorization` that carry a token. */
  schemes: RegExp;
  /** Headers that a script of another origin may send, and may read. */
  cors: { allowed: string; exposed: string };
  refuse: (status: number, message?: string) => Answer;
  refuseToken: (how: { isExpired: boolean }) => Answer;
  /** Answer to somebody who asks too often. */
  refuseHaste: (status: number, retryAfter: number) => Answer;
  caching: string;
}

export interface Route {
  method: string;
  pattern: RegExp;
  handle: Handler;
}

/** A route: `:` stands for a part of the path, `*` for one that may hold slashes. */
export function route(method: string, template: string, handle: Handler): Route {
  const pattern = template.replaceAll(/[.]/g, '\\.').replaceAll('*', '(.+)').replaceAll(/:\w*/g, '([^/]+)');
  return { method, pattern: new RegExp(`^${pattern}$`), handle };
}

export const ok = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  body,
  headers,
});

export const empty = (status = 204): Answer => ({ status });

/** Thrown by whatever finds that a call cannot be answered as asked. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message?: string) {
    super(message);
    this.status = status;
  }
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The bytes of a content that is sent as text or in base64. */
export function bytesOf(content: unknown, encoding: unknown): Buffer {
  return Buffer.from(textOf(content) ?? '', encoding === 'base64' ? 'base64' : 'utf8');
}

/** The bytes of a blob, or those that the forge was told to send in their place. */
export function readBlob({ store, otherPath }: Call, repository: Repository, sha: string): Buffer {
  const other = otherPath === undefined ? undefined : repository.filesAt(repository.defaultBranch).get(otherPath);
  const bytes = store.objects.blobs.get(other ?? sha);
  if (!bytes) throw new Refused(404);
  return bytes;
}
