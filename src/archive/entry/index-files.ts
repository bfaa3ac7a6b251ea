import { fetchJson } from '../../site/fetch-json.ts';
import type { EntryIndex, IndexedEntry } from './entry-index.ts';
import { joinParts, listParts, type ServedIndex } from './index-parts.ts';

/** The index of a site as it is fetched, each file once; what could not be had is asked for again. */
export class IndexFiles {
  readonly #address: string;
  readonly #files = new Map<string, Promise<unknown>>();

  /** Address of `entries.json`; its parts lie in a folder of that name. */
  constructor(address: string) {
    this.#address = address;
  }

  /** All but the sources; rejects where it cannot be had. */
  load(): Promise<ServedIndex> {
    return this.#fetch(this.#address) as Promise<ServedIndex>;
  }

  /**
   * With the sources of the titles and stems of ids that are named by whoever has seen the rest, as far as they can be
   * had; rejects where the rest cannot.
   */
  async loadFor(listNames: (known: EntryIndex) => readonly string[]): Promise<EntryIndex> {
    const served = await this.load();
    const numbers = listParts(listNames(served), served.sourceParts);
    const parts = await Promise.all(numbers.map((part) => this.#loadPart(part).catch(() => [])));
    return joinParts(served, parts);
  }

  /** All of it; rejects where a part cannot be had. */
  async loadAll(): Promise<EntryIndex> {
    const served = await this.load();
    const numbers = Array.from({ length: served.sourceParts }, (_, part) => part);
    return joinParts(served, await Promise.all(numbers.map((part) => this.#loadPart(part))));
  }

  #loadPart(part: number): Promise<IndexedEntry[]> {
    return this.#fetch(this.#address.replace(/\.json$/, `/sources-${part}.json`)) as Promise<IndexedEntry[]>;
  }

  #fetch(address: string): Promise<unknown> {
    const known = this.#files.get(address);
    if (known) return known;
    const file = fetchJson(address, 'no-cache');
    file.catch(() => this.#files.delete(address));
    this.#files.set(address, file);
    return file;
  }
}
