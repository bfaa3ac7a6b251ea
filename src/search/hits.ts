import { collectionNames, type CollectionName } from '../model/names/collection-names.ts';
import { filterNames as narrowing, type Findable, type FindableIndex } from './findable.ts';

/** An entry that was found: by its names and summary, or by its text alone. */
export interface Hit {
  key: string;
  kind: CollectionName;
  /** Absent of a claim. */
  entry?: Findable;
}

export const filterNames = ['kind', ...narrowing] as const;
export type FilterName = (typeof filterNames)[number];

/** Values chosen of each filter: one of them is enough, and every filter counts. */
export type Chosen = ReadonlyMap<FilterName, ReadonlySet<string>>;

/** For each filter, each value and how many of the hits it would leave, the other filters as they are. */
export type Counts = Readonly<Record<FilterName, Record<string, number>>>;

/** What a filter calls the kinds. */
export type KindNames = Readonly<Partial<Record<CollectionName, string>>>;

/** Filters hits and counts what each value would leave. */
export class HitFilter {
  readonly #index: FindableIndex;
  readonly #kinds: KindNames;

  constructor(index: FindableIndex, kinds: KindNames) {
    this.#index = index;
    this.#kinds = kinds;
  }

  /** True for a value that the archive has. */
  knows(name: FilterName, value: string): boolean {
    if (name === 'kind') return Object.values(this.#kinds).includes(value);
    return this.#index.filters[name].includes(value);
  }

  keep(hits: readonly Hit[], chosen: Chosen): Hit[] {
    return hits.filter((hit) => filterNames.every((name) => this.#fits(hit, name, chosen)));
  }

  count(hits: readonly Hit[], chosen: Chosen): Counts {
    const counts = Object.fromEntries(filterNames.map((name) => [name, {}])) as Counts;
    for (const hit of hits)
      for (const name of filterNames) {
        if (!filterNames.every((other) => other === name || this.#fits(hit, other, chosen))) continue;
        for (const value of this.#values(hit, name)) counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
    return counts;
  }

  #fits(hit: Hit, name: FilterName, chosen: Chosen): boolean {
    const wanted = chosen.get(name);
    return !wanted || wanted.size === 0 || this.#values(hit, name).some((value) => wanted.has(value));
  }

  #values({ kind, entry }: Hit, name: FilterName): string[] {
    if (name === 'kind') return [this.#kinds[kind] ?? kind];
    return (entry?.fits?.[name] ?? []).flatMap((place) => this.#index.filters[name][place] ?? []);
  }
}

export function toHit(key: string, byKey: ReadonlyMap<string, Findable>): Hit {
  const entry = byKey.get(key);
  return { key, kind: key.split('/')[0] as CollectionName, ...(entry && { entry }) };
}

/** Hits by kind, in the order in which readers meet the kinds. */
export function groupByKind(hits: readonly Hit[]): { kind: CollectionName; hits: Hit[] }[] {
  return collectionNames
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0);
}

/** Hits of the texts: things come before the claims that join them, each in its order. */
export function thingsFirst(hits: readonly Hit[]): Hit[] {
  return [...hits.filter(({ kind }) => kind !== 'lineages'), ...hits.filter(({ kind }) => kind === 'lineages')];
}
