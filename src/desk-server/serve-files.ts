import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { createSiteFiles, encodings, SiteAway, type Encoding, type SiteFile } from './site-files.ts';

/** Answers a request to read a file of the site. */
export type FileServer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the files of a built site under its base path. Texts are sent compressed to whoever takes that. A file is sent
 * again only where its content changed. While a build takes the place of the site, an answer waits for it. With
 * `packsAgain`, what was sent once is packed as small as can be for the next.
 */
export function createFileServer(root: string, base: string, packsAgain = false): FileServer {
  const files = createSiteFiles(root, { packsAgain });
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendText(response, 405, 'This server only reads.');
      return;
    }
    const path = request.url?.replace(/[?#].*$/s, '') ?? '';
    if (!path.startsWith('/')) {
      sendText(response, 400, 'A request names a path, such as /themes/.');
      return;
    }
    if (base !== '/' && path === '/') {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    try {
      const found = await files.find(path.startsWith(base) ? listNames(path.slice(base.length)) : []);
      const file = found ?? (await files.find(['404.html']));
      if (file) await send(request, response, { file, status: found ? 200 : 404 });
      else sendText(response, 404, 'Not found.');
    } catch (error) {
      if (!(error instanceof SiteAway)) throw error;
      response.setHeader('Retry-After', '5');
      sendText(response, 503, `${error.message} Try again in a moment.`);
    }
  };
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Files that an address below the base may mean, in the order they are tried; none for one that leads elsewhere. */
function listNames(address: string): string[] {
  const path = decode(address)?.replace(/\/$/, '');
  if (address === '') return ['index.html'];
  if (path === undefined || /[\0\\]/.test(path)) return [];
  const isInside = path.split('/').every((part) => part !== '' && !/^\.(?!well-known$)/.test(part));
  return isInside ? [path, `${path}/index.html`, `${path}.html`] : [];
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { file, status }: { file: SiteFile; status: number },
): Promise<void> {
  const type = contentTypes[extname(file.name)] ?? 'application/octet-stream';
  const encoding = compressible.test(type) ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
  // Weak where it is packed, since it may be packed in two ways (RFC 9110, section 8.8.1).
  const etag = encoding === 'identity' ? `"${file.hash}"` : `W/"${file.hash}-${encoding}"`;
  const headers = {
    // Files under `_astro/` carry their hash in their name; everything else is asked for again.
    'Cache-Control': file.name.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(status === 200 && { ETag: etag }),
    ...(compressible.test(type) && { Vary: 'Accept-Encoding' }),
  };
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const content = await file.encode(encoding);
  response.writeHead(status, {
    ...headers,
    'Content-Type': type,
    'Content-Length': content.length,
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** The encoding that whoever asks likes best, ours where they like two as much (RFC 9110, section 12.5.3). */
export function chooseEncoding(accepted = ''): Encoding {
  const wishes = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((item) => item.split(';').map((part) => part.trim()))
      .map(([name = '', ...rest]) => [name, toWeight(rest.find((part) => part.startsWith('q=')))]),
  );
  const weigh = (encoding: Encoding) =>
    encoding === 'identity' ? (wishes.get(encoding) ?? 0.001) : (wishes.get(encoding) ?? wishes.get('*') ?? 0);
  return encodings.reduce((best, next) => (weigh(next) > weigh(best) ? next : best));
}

function toWeight(parameter = 'q=1'): number {
  const weight = Number(parameter.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}

/** True where whoever asks has this content already (RFC 9110, section 13.1.2). */
function isKnown(known = '', etag: string): boolean {
  const bare = etag.replace(/^W\//, '');
  return known.split(',').some((item) => item.trim() === '*' || item.trim().replace(/^W\//, '') === bare);
}

const compressible = /^(?:text\/|application\/(?:json|ld\+json|manifest\+json|xml|atom\+xml|x-)|image\/svg)/;

const contentTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.graphml': 'application/xml; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
