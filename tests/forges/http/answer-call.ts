import { createHash } from 'node:crypto';
import type { ForgeStore, User } from '../store/store.ts';
import { Refused, type Answer, type Call, type Dialect } from './call.ts';

/** Answers a call to the API: who asks, which route it is, and what that says. */
export function answerCall(dialect: Dialect, call: Call): Answer {
  const identified = identify(dialect, call);
  if ('refusal' in identified) return identified.refusal;
  const path = call.path.slice(dialect.root.length);
  for (const { method, pattern, handle } of dialect.routes) {
    const match = method === call.method ? pattern.exec(path) : null;
    if (!match) continue;
    try {
      const parts = match.slice(1).map((part) => decodeURIComponent(part));
      return withCaching(dialect, call, handle({ ...call, user: identified.user, parts }));
    } catch (error) {
      if (error instanceof Refused) return dialect.refuse(error.status, error.message || undefined);
      throw error;
    }
  }
  return dialect.refuse(404);
}

function identify(dialect: Dialect, { headers, store }: Call): { user: User | undefined } | { refusal: Answer } {
  const token = readToken(dialect, headers);
  if (token === undefined) return { user: undefined };
  const known = findUser(store, token);
  return known && !known.isExpired ? known : { refusal: dialect.refuseToken({ isExpired: known?.isExpired ?? false }) };
}

function findUser(store: ForgeStore, token: string) {
  return store.findToken(token);
}

function readToken({ schemes }: Dialect, headers: Call['headers']): string | undefined {
  const authorization = String(headers['authorization'] ?? '');
  const [, token] = schemes.exec(authorization) ?? [];
  if (token !== undefined) return token;
  if (authorization !== '') return authorization;
  const own = headers['private-token'];
  return typeof own === 'string' ? own : undefined;
}

/** Marks what was read, and says 304 to somebody who has it (RFC 9110, 13.1.2). */
function withCaching({ caching }: Dialect, { method, headers }: Call, answer: Answer): Answer {
  if (method !== 'GET' || answer.status !== 200) return answer;
  const bytes = Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
  const tag = `W/"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`;
  const marked = { ...answer.headers, ETag: tag, 'Cache-Control': caching, Vary: 'Accept, Authorization, Origin' };
  return headers['if-none-match'] === tag ? { status: 304, headers: marked } : { ...answer, headers: marked };
}
