import { isRecord } from '../../model/fields/record.ts';
import { readWait } from '../../site/retry-after.ts';
import { ForgeRefusal } from './refusal.ts';

/** How a forge is spoken to. */
export interface Connection {
  /** Root of the API, without a slash at its end. */
  api: string;
  /** What the header `Authorization` says. */
  authorization: string;
  fetch: typeof fetch;
  wait: (milliseconds: number) => Promise<void>;
  /** Told before a forge that asked for it is given its time. */
  onWait?: (seconds: number) => void;
}

/** Speaks JSON with a forge's API: waits where it asks for time, and turns every failure into a `ForgeRefusal`. */
export class ForgeClient {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get(path: string): Promise<unknown> {
    return this.#ask('GET', path);
  }

  /** What is there; undefined where nothing is. */
  async find(path: string): Promise<unknown> {
    try {
      return await this.get(path);
    } catch (error) {
      if (error instanceof ForgeRefusal && error.code === 'missing') return undefined;
      throw error;
    }
  }

  post(path: string, body: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    return this.#ask('POST', path, body);
  }

  async #ask(method: string, path: string, body?: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { wait, onWait } = this.#connection;
    for (let turn = 1; ; turn += 1) {
      const { response, data } = await this.#send(method, path, body);
      if (response.ok) {
        if (data === undefined && response.status !== 204) throw new ForgeRefusal('half');
        return data;
      }
      if (!isTooOften(response)) throw toRefusal(response.status, data);
      const seconds = readWait(response.headers) ?? usualWait;
      if (seconds > longestWait || turn > mostTurns)
        throw new ForgeRefusal('busy', { minutes: Math.max(1, Math.ceil(seconds / 60)), status: response.status });
      onWait?.(seconds);
      await wait(seconds * 1000);
    }
  }

  async #send(method: string, path: string, body: unknown): Promise<{ response: Response; data: unknown }> {
    const { api, authorization, fetch: send } = this.#connection;
    try {
      const response = await send(`${api}${path}`, {
        method,
        headers: { Authorization: authorization, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        // What changes at the forge between two tries must be seen, and no cookie goes along.
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patience),
      });
      return { response, data: parse(await response.text()) };
    } catch (error) {
      throw new ForgeRefusal(error instanceof DOMException && error.name === 'TimeoutError' ? 'slow' : 'network');
    }
  }
}

/** A text inside an answer. Half an answer, or another one, has it not. */
export function readText(answer: unknown, ...path: readonly (string | number)[]): string {
  const value = readValue(answer, ...path);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw new ForgeRefusal('half');
  return value;
}

/** Whatever stands at a place inside an answer. */
export function readValue(answer: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      Array.isArray(value) && typeof name === 'number' ? value[name] : isRecord(value) ? value[name] : undefined,
    answer,
  );
}

/** The items of a list; half an answer has none. */
export function readList(answer: unknown): unknown[] {
  if (!Array.isArray(answer)) throw new ForgeRefusal('half');
  return answer;
}

/** The address of a page, which a person will follow: on the web, and nothing else. */
export function readAddress(answer: unknown, ...path: readonly (string | number)[]): string {
  const text = readText(answer, ...path);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new ForgeRefusal('other');
  return text;
}

/** A path as part of an address: its slashes stay. */
export function toPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Pictures go slowly over a telephone. */
const patience = 120_000;
/** Seconds that are waited without asking the teller. */
const longestWait = 60;
const mostTurns = 3;
/** Where a forge wants time and does not say how much (or a browser may not read it). */
const usualWait = 10;

/** 429 everywhere; GitHub also says 403, with how long, or that nothing is left. */
function isTooOften({ status, headers }: Response): boolean {
  return (
    status === 429 || (status === 403 && (headers.has('Retry-After') || headers.get('X-RateLimit-Remaining') === '0'))
  );
}

function toRefusal(status: number, data: unknown): ForgeRefusal {
  const said = describeAnswer(data);
  if (status === 401) return new ForgeRefusal('login', { status });
  if (status === 403) return new ForgeRefusal('forbidden', { status, said });
  if (status === 404) return new ForgeRefusal('missing', { status, said });
  if (status >= 500) return new ForgeRefusal('server', { status, said });
  return new ForgeRefusal('refused', { status, said });
}

/** The forge's own words, short. GitLab's may be a list, or lists by field. */
function describeAnswer(data: unknown): string {
  const message = readValue(data, 'message') ?? readValue(data, 'error') ?? '';
  const inner = readValue(data, 'errors', 0, 'message');
  const words = typeof message === 'string' ? message : JSON.stringify(message);
  return [words, typeof inner === 'string' ? inner : ''].filter(Boolean).join(': ').slice(0, 200);
}

/** JSON, or undefined for anything else. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
