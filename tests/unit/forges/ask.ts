import type { Forge } from '../../forges/start-forge.ts';

/** Asks a forge’s API as a script of another origin would, with the token of the first user where none is given. */
export async function ask(forge: Forge, request: string, options: AskOptions = {}): Promise<Asked> {
  const [method = 'GET', path = ''] = request.split(' ');
  const { body, token = forge.token, headers = {} } = options;
  const response = await fetch(path.startsWith('http') ? path : `${forge.apiRoot}${path}`, {
    method,
    headers: {
      Origin: 'http://desk.example',
      ...(token !== '' && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson && text !== '' ? JSON.parse(text) : text) as Loose,
  };
}

/** What the answer to a question that must succeed says. */
export async function tell(forge: Forge, request: string, options: AskOptions = {}): Promise<Loose> {
  const { status, body } = await ask(forge, request, options);
  if (status >= 400) throw new Error(`${request}: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** Follows the links of the header `Link` to the last page. */
export async function readAll(forge: Forge, path: string): Promise<Loose[]> {
  const all: Loose[] = [];
  for (let next: string | undefined = path; next !== undefined;) {
    const { headers, body } = await ask(forge, `GET ${next}`);
    all.push(...(body as unknown as Loose[]));
    next = /<([^>]+)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1];
  }
  return all;
}

export const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A small archive, with as many sources as are wanted. */
export function archive(sources = 0): Record<string, string> {
  const numbered = Array.from({ length: sources }, (_, index): [string, string] => [
    `content/sources/s-${String(index).padStart(4, '0')}.yaml`,
    `title: ${index}\n`,
  ]);
  return { 'README.md': 'Read me.\n', 'content/themes/food.mdx': 'Food\n', ...Object.fromEntries(numbered) };
}

interface AskOptions {
  body?: unknown;
  token?: string;
  headers?: Readonly<Record<string, string>>;
}

interface Asked {
  status: number;
  headers: Headers;
  body: Loose;
}

/** JSON that a test looks into. */
export interface Loose {
  [key: string]: Loose;
  [index: number]: Loose;
}

/** A part of an answer that is a text. */
export function asText(value: Loose | undefined): string {
  if (typeof value !== 'string') throw new Error(`${JSON.stringify(value)} is no text.`);
  return value;
}
