import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Ways in which a file is sent, the preferred one first (RFC 9110, section 8.4.1). */
export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** A file of the site, as it was at one moment. */
export interface SiteFile {
  /** Path from the site's folder, such as `themes/food/index.html`. */
  name: string;
  /** Changes when the content does, and only then. */
  hash: string;
  /** The content in an encoding; each is made once, or once more as small as can be, and kept while there is room. */
  encode(encoding: Encoding): Promise<Buffer>;
}

/** The files of a built site, which a build may replace at any moment. */
export interface SiteFiles {
  /** The first of some files that is there. Rejects with SiteAway where there is no site just now. */
  find(names: readonly string[]): Promise<SiteFile | undefined>;
}

/** The folder of the site is not there, or cannot be read just now. */
export class SiteAway extends Error {}

/**
 * Reads files whole, so that none is cut off by a build that takes the place of the site. A build renames two folders
 * to do so: what is not found while the folder is changing is looked for again.
 */
export function createSiteFiles(root: string, { patienceMs = 2000, packsAgain = false } = {}): SiteFiles {
  const cache = createCache();
  const packing = packsAgain ? createQueue() : undefined;
  return {
    async find(names) {
      const end = Date.now() + patienceMs;
      for (;;) {
        const before = await identify(root);
        for (const name of names) {
          const file = before === undefined ? undefined : await readSiteFile(root, name, { cache, packing });
          if (file) return file;
        }
        const isOver = Date.now() > end;
        if (before !== undefined && (isOver || before === (await identify(root)))) return undefined;
        if (isOver) throw new SiteAway(`There is no site in ${root} just now.`);
        if (before === undefined) await wait(10);
      }
    },
  };
}

/** What tells one folder from another that takes its name; undefined where there is none. */
async function identify(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() ? `${found.dev} ${found.ino} ${found.birthtimeMs}` : undefined;
}

async function readSiteFile(
  root: string,
  name: string,
  { cache, packing }: { cache: Cache; packing: Queue | undefined },
): Promise<SiteFile | undefined> {
  const handle = await open(join(root, name), 'r').catch(ignoreMissing);
  if (!handle) return undefined;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return undefined;
    const stamp = [found.dev, found.ino, found.mtimeMs, found.ctimeMs, found.size].join(' ');
    const kept = cache.find(name, stamp);
    if (kept) return kept;
    const content = await handle.readFile();
    return cache.keep(stamp, toSiteFile(name, content, packing), content.length);
  } catch (error) {
    throw new SiteAway(`${name} cannot be read just now (${toCode(error)}).`);
  } finally {
    await handle.close();
  }
}

/** What an address may ask for that is no file of the site; all else, such as too many open files, passes by itself. */
const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ENXIO']);

function ignoreMissing(error: unknown): undefined {
  if (!missing.has(toCode(error))) throw new SiteAway(`The site cannot be read just now (${toCode(error)}).`);
}

function toCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** Does one thing after another. */
type Queue = (work: () => Promise<unknown>) => void;

function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    last = last.then(work);
  };
}

/** What is larger would take a core for seconds. */
const mostPackedAgain = 200_000;

function toSiteFile(name: string, content: Buffer, packing?: Queue): SiteFile {
  const made = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(content)]]);
  return {
    name,
    hash: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    encode(encoding) {
      const known = made.get(encoding);
      if (known) return known;
      const first = compress[encoding](content);
      made.set(encoding, first);
      if (encoding === 'br' && packing && content.length <= mostPackedAgain)
        packing(async () => made.set(encoding, Promise.resolve(await packTightly(content))));
      return first;
    },
  };
}

/** As well as brotli can, in a fifth of a second for a long page; and nearly as well in a hundredth of one. */
const packTightly = (content: Buffer) => packBrotli(content, 11);
const packBrotli = (content: Buffer, quality: number) =>
  promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });

const compress: Readonly<Record<Encoding, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) => packBrotli(content, 5),
  gzip: (content) => promisify(gzip)(content, { level: 6 }),
  identity: (content) => Promise.resolve(content),
};

/** Files that were sent lately, the longest unused one first. */
interface Cache {
  find(name: string, stamp: string): SiteFile | undefined;
  keep(stamp: string, file: SiteFile, bytes: number): SiteFile;
}

const mostBytes = 32 * 1024 * 1024;

function createCache(): Cache {
  const files = new Map<string, { stamp: string; file: SiteFile; bytes: number }>();
  let total = 0;
  const drop = (name: string) => {
    total -= files.get(name)?.bytes ?? 0;
    files.delete(name);
  };
  return {
    find(name, stamp) {
      const kept = files.get(name);
      if (kept?.stamp !== stamp) return undefined;
      files.delete(name);
      files.set(name, kept);
      return kept.file;
    },
    keep(stamp, file, bytes) {
      drop(file.name);
      files.set(file.name, { stamp, file, bytes });
      total += bytes;
      for (const name of files.keys()) {
        if (total <= mostBytes) break;
        drop(name);
      }
      return file;
    },
  };
}
