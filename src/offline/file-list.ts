/** A file that can be kept: its path from the base (pages as their address), the beginning of its hash, its bytes. */
export type FileRow = readonly [path: string, hash: string, bytes: number];

/** Everything that can be kept of a site. */
export interface FileList {
  version: string;
  files: FileRow[];
}

/** What is asked for with every page: small, and new with each site that is published. */
export interface KeptVersion {
  version: string;
  files: number;
  /** Bytes on a device. */
  bytes: number;
  /** Bytes to load, compressed; a little more than most hosts send. */
  loaded: number;
  /** Digests of the addresses of withdrawn entries: the file is no list of names. */
  withdrawn: string[];
}

/** A short digest of a path. It keeps a name from being read in passing, and no secret: whoever knows a path can make it. */
export function toDigest(path: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of path) {
    const code = sign.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one, two].map((half) => (half >>> 0).toString(36)).join('.');
}

/** True where a text from the network is what we wrote, and not the page of a hotel that wants a login. */
export function isKeptVersion(value: unknown): value is KeptVersion {
  if (typeof value !== 'object' || value === null) return false;
  const { version, withdrawn } = value as Partial<Record<string, unknown>>;
  return typeof version === 'string' && Array.isArray(withdrawn);
}

export function isFileList(value: unknown): value is FileList {
  if (typeof value !== 'object' || value === null) return false;
  const { version, files } = value as Partial<Record<string, unknown>>;
  return typeof version === 'string' && Array.isArray(files);
}

/** What is still to be loaded for all of a list to be there. */
export function listMissing({ files }: FileList, index: ReadonlyMap<string, string>): FileRow[] {
  return files.filter(([path, hash]) => index.get(path) !== hash);
}

/** Addresses of this site that a page leads to, as paths from the base, each once. */
export function listLinked(html: string, base: string): string[] {
  const found = [...html.matchAll(/\s(?:href|src)="([^"?#]*)/g)].flatMap(([, address = '']) =>
    address.startsWith(base) ? [address.slice(base.length)] : [],
  );
  return [...new Set(found)];
}

/** Files without which a page would not look as it should. */
export function listNeeded(html: string, base: string): string[] {
  return listLinked(html, base).filter((path) => /^(?:_astro|media)\/.*\.\w+$/.test(path));
}

/** True where a page is one of those withdrawn, or names one of them by its address. */
export function speaksOf(page: { path: string; html: string; base: string }, withdrawn: ReadonlySet<string>): boolean {
  return [page.path, ...listLinked(page.html, page.base)].some((path) => withdrawn.has(toDigest(path)));
}
