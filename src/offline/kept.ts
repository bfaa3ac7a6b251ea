import { indexName, keptParts, mostKept, stateName, toCacheName, toCachePrefix, type KeptPart } from './names.ts';
import { dayKept } from './kept-response.ts';

/** What a reader has asked to be kept, and which site it is of. Nothing is kept where there is none. */
export interface KeptState {
  /** Pages that are read from now on. */
  read: boolean;
  whole: boolean;
  /** True where there was no room for what was read last. */
  isFull: boolean;
  version: string;
  withdrawn: string[];
}

/** The caches of a site: the one place that reads and writes what is kept. A cache comes to be only when it is written. */
export class Kept {
  readonly scope: string;
  private readonly caches: CacheStorage;
  private isClosed = false;

  constructor(scope: string, caches: CacheStorage) {
    this.scope = scope;
    this.caches = caches;
  }

  async find(address: string, part: KeptPart): Promise<Response | undefined> {
    return this.caches.match(address, { cacheName: toCacheName(this.scope, part) });
  }

  /** The copy that was kept last. */
  async findNewest(address: string): Promise<Response | undefined> {
    const found = await Promise.all(keptParts.map((part) => this.find(address, part)));
    return found
      .filter((answer) => answer !== undefined)
      .reduce<Response | undefined>((best, next) => (best && dayKept(best) >= dayKept(next) ? best : next), undefined);
  }

  /** Keeps an answer as the newest of its part, and lets the oldest go. Rejects with QuotaExceededError where there is no room. */
  async put(address: string, answer: Response, part: KeptPart): Promise<void> {
    if (this.isClosed) return;
    const cache = await this.caches.open(toCacheName(this.scope, part));
    await cache.put(address, answer);
    const most = mostKept[part];
    if (most === undefined) return;
    const keys = await cache.keys();
    await Promise.all(listSurplus(keys, most).map((key) => cache.delete(key)));
  }

  async list(part: KeptPart): Promise<string[]> {
    const name = toCacheName(this.scope, part);
    if (!(await this.caches.has(name))) return [];
    const keys = await (await this.caches.open(name)).keys();
    return keys.map(({ url }) => url).filter((url) => ![indexName, stateName].some((own) => url === this.scope + own));
  }

  /** Deletes addresses from every part, and from the index of the whole archive. */
  async drop(addresses: readonly string[]): Promise<void> {
    for (const part of keptParts) await this.dropFrom(part, addresses);
  }

  async dropFrom(part: KeptPart, addresses: readonly string[]): Promise<void> {
    const name = toCacheName(this.scope, part);
    if (addresses.length === 0 || !(await this.caches.has(name))) return;
    const cache = await this.caches.open(name);
    await Promise.all(addresses.map((address) => cache.delete(address)));
    if (part !== 'whole') return;
    const index = await this.index();
    const wasIn = addresses.map((address) => index.delete(address.slice(this.scope.length)));
    if (wasIn.includes(true)) await this.saveIndex(index);
  }

  async state(): Promise<KeptState | undefined> {
    const found = await this.find(this.scope + stateName, 'base');
    return found && ((await found.json()) as KeptState);
  }

  async saveState(state: KeptState): Promise<void> {
    await this.put(this.scope + stateName, Response.json(state), 'base');
  }

  /** Hashes of the files of the whole archive that are kept, by path. */
  async index(): Promise<Map<string, string>> {
    const found = await this.find(this.scope + indexName, 'whole');
    return new Map(found ? ((await found.json()) as [string, string][]) : []);
  }

  async saveIndex(index: ReadonlyMap<string, string>): Promise<void> {
    await this.put(this.scope + indexName, Response.json([...index]), 'whole');
  }

  /** Writes nothing from now on, so that what is still under way brings nothing back. */
  close(): void {
    this.isClosed = true;
  }

  reopen(): void {
    this.isClosed = false;
  }

  async forget(): Promise<void> {
    await Promise.all((await this.names()).map((name) => this.caches.delete(name)));
  }

  /** True where nothing of this site is kept. */
  async isEmpty(): Promise<boolean> {
    return (await this.names()).length === 0;
  }

  private async names(): Promise<string[]> {
    return (await this.caches.keys()).filter((name) => name.startsWith(toCachePrefix(this.scope)));
  }
}

/** Of things in the order in which they came, those that are too many: the oldest. */
export function listSurplus<Key>(keys: readonly Key[], most: number): Key[] {
  return keys.slice(0, Math.max(0, keys.length - most));
}

/** True where a device has no room left (Storage, section 6). */
export function isFullError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
