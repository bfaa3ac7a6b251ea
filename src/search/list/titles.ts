import type { Findable, FindableIndex } from '../findable.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import type { ListRest } from './list-rest.ts';

/** What is known of the entries of a list. */
export interface Titles {
  byKey: ReadonlyMap<string, Findable>;
  moved: Readonly<Record<string, string>>;
  withdrawn: Readonly<Record<string, string>>;
}

/** Before anything is loaded. */
export const noTitles: Titles = { byKey: new Map(), moved: {}, withdrawn: {} };

/** Loads the index that search answers from, and the rest only where a list asks for what is not in it. Runs in the browser. */
export class TitleLoader {
  readonly #base: string;
  #names: Promise<FindableIndex> | undefined;
  #rest: Promise<ListRest> | undefined;
  #titles = noTitles;

  constructor(base: string) {
    this.#base = base;
  }

  /** Throws where a file is missing or comes in part; a later call tries again. */
  async load(keys: readonly string[]): Promise<Titles> {
    if (keys.length === 0) return noTitles;
    try {
      this.#names ??= fetchJson<FindableIndex>(`${this.#base}findable.json`);
      const { entries } = await this.#names;
      if (this.#titles === noTitles)
        this.#titles = { ...noTitles, byKey: new Map(entries.map((entry) => [entry.key as string, entry])) };
      if (this.#rest === undefined && !keys.every((key) => this.#titles.byKey.has(key))) {
        this.#rest = fetchJson<ListRest>(`${this.#base}list.json`);
        const { claims, moved, withdrawn } = await this.#rest;
        const known = [...entries, ...claims].map((entry) => [entry.key as string, entry] as const);
        this.#titles = { byKey: new Map(known), moved, withdrawn };
      }
      await this.#rest;
      return this.#titles;
    } catch (error) {
      this.#names = undefined;
      this.#rest = undefined;
      throw error;
    }
  }
}
