import type { CollectionName } from '../../model/names/collection-names.ts';
import { foldWords } from '../../model/names/fold.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import type { EntryIndex, IndexedEntry } from './entry-index.ts';
import { joinParts, listShelves, namedCollections, toTreeName, type IndexHead } from './index-parts.ts';
import type { listNameFiles, NameTree, WordCount } from './name-parts.ts';

/** What somebody has typed of a name, of whatever it may be one, and what finds its files, which is loaded late. */
export interface Typed {
  typed: string;
  collections: readonly CollectionName[];
  listFiles: typeof listNameFiles;
}

/** The index of a site as it is fetched, each file once; what could not be had is asked for again. */
export class IndexFiles {
  readonly #address: string;
  readonly #files = new Map<string, Promise<unknown>>();
  /** What has come, whole entries and names apart. */
  readonly #shelves = new Map<string, readonly IndexedEntry[]>();
  readonly #named = new Map<string, readonly IndexedEntry[]>();
  readonly #counts = new Map<string, readonly number[]>();

  /** Address of `entries.json`; its parts lie in a folder of that name. */
  constructor(address: string) {
    this.#address = address;
  }

  /** What is known without a name of any: all but the sources, where the archive is small. Rejects where it cannot be had. */
  async load(): Promise<EntryIndex> {
    return this.#known(await this.#loadHead());
  }

  /** With the entries of some collections that may be meant by what was typed; rejects where a file cannot be had. */
  async loadTyped({ typed, collections, listFiles }: Typed): Promise<EntryIndex> {
    const head = await this.#loadHead();
    const { names } = head;
    if (!names || foldWords(typed).length === 0) return this.#known(head);
    const there = collections.filter(
      (collection) => names.totals[namedCollections.findIndex((one) => one === collection)],
    );
    const load = async (collection: CollectionName) => {
      const tree = await this.#fetch<NameTree>(this.#beside(toTreeName(collection)));
      await Promise.all(listFiles(tree, typed, collection).map((file) => this.#loadNames(`names-${file}`)));
    };
    await Promise.all(there.map(load));
    return this.#known(head);
  }

  /**
   * With the entries of the names and stems of ids that are listed by whoever has seen the rest, as far as they can be
   * had; listed anew while that brings more. Rejects where there is no index.
   */
  async loadFor(listNames: (known: EntryIndex) => readonly string[]): Promise<EntryIndex> {
    const head = await this.#loadHead();
    for (let round = 0; round < mostRounds; round += 1) {
      const wanted = listShelves(listNames(this.#known(head)), head.shelves).map((at) => `shelf-${at}`);
      const missing = wanted.filter((name) => !this.#shelves.has(name));
      const came = await Promise.all(missing.map((name) => this.#loadShelf(name)));
      if (!came.includes(true)) break;
    }
    return this.#known(head);
  }

  /** All of it; rejects where a part cannot be had. */
  async loadAll(): Promise<EntryIndex> {
    const head = await this.#loadHead();
    const numbers = Array.from({ length: head.stacks }, (_, at) => at);
    const stacks = await Promise.all(numbers.map((at) => this.#fetch<IndexedEntry[]>(this.#beside(`stack-${at}`))));
    return joinParts(head, stacks);
  }

  #known(head: IndexHead): EntryIndex {
    const joined = joinParts(head, [...this.#named.values(), ...this.#shelves.values()]);
    return head.names ? { ...joined, words: { counts: this.#counts, totals: head.names.totals } } : joined;
  }

  async #loadHead(): Promise<IndexHead> {
    const head = await this.#fetch<IndexHead>(this.#address);
    for (const [word, counts] of head.names?.counts ?? []) this.#counts.set(word, counts);
    return head;
  }

  async #loadNames(name: string): Promise<void> {
    const { entries, counts } = await this.#fetch<{ entries: IndexedEntry[]; counts: WordCount[] }>(this.#beside(name));
    this.#named.set(name, entries);
    for (const [word, all] of counts) this.#counts.set(word, all);
  }

  /** True where it came; one that cannot be had is done without. */
  async #loadShelf(name: string): Promise<boolean> {
    try {
      this.#shelves.set(name, await this.#fetch<IndexedEntry[]>(this.#beside(name)));
      return true;
    } catch {
      return false;
    }
  }

  #beside(name: string): string {
    return this.#address.replace(/\.json$/, `/${name}.json`);
  }

  #fetch<Content>(address: string): Promise<Content> {
    const known = this.#files.get(address);
    if (known) return known as Promise<Content>;
    const file = fetchJson<Content>(address, 'no-cache');
    file.catch(() => this.#files.delete(address));
    this.#files.set(address, file);
    return file;
  }
}

/** Claims lead to others; a line is followed so far. */
const mostRounds = 8;
