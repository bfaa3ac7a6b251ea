import { facetNames, type Asked, type FacetName, type FinderIndex, type Order } from './facets.ts';

/** For each facet, each value and how many entries it would leave, the other facets as they are. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** What to leave out so that something is found; `people` is the number of people. */
export interface Relaxed {
  facets: (FacetName | 'people')[];
  count: number;
}

/** Finds, counts and orders the entries of the index by their places in it. */
export class FinderTable {
  readonly index: FinderIndex;
  readonly #fits: Readonly<Record<FacetName, readonly ReadonlySet<string>[]>>;
  readonly #values: Readonly<Record<FacetName, ReadonlySet<string>>>;

  constructor(index: FinderIndex) {
    this.index = index;
    const { values, fits, began, keys } = index;
    const read = (name: FacetName): ReadonlySet<string>[] =>
      keys.map((_, at) => {
        if (name === 'since') return new Set(values.since.filter((year) => (began[at] ?? -Infinity) >= Number(year)));
        return new Set((fits[name][at] ?? []).flatMap((place) => values[name][place] ?? []));
      });
    this.#fits = toRecord(read);
    this.#values = toRecord((name) => new Set(values[name]));
  }

  /** True for a value that some entry has. */
  knows(name: FacetName, value: string): boolean {
    return this.#values[name].has(value);
  }

  /** The values that an entry has of a facet. */
  valuesOf(place: number, name: FacetName): string[] {
    return [...(this.#fits[name][place] ?? [])];
  }

  find(asked: Asked): number[] {
    return this.#listFailing(asked).flatMap((failing, place) => (failing.length === 0 ? [place] : []));
  }

  count(asked: Asked): FacetCounts {
    const counts = toRecord(() => new Map<string, number>());
    for (const [place, failing] of this.#listFailing(asked).entries()) {
      if (failing.length > 1) continue;
      for (const name of facetNames) {
        if (failing.length === 1 && failing[0] !== name) continue;
        for (const value of this.#fits[name][place] ?? []) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** The facets, as few as may be, without which most is found; undefined where nothing is in the way. */
  relax(asked: Asked): Relaxed | undefined {
    const groups = Map.groupBy(this.#listFailing(asked), (failing) => failing.join(' '));
    if (groups.has('')) return undefined;
    const [best] = [...groups.values()].sort(
      (a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0) || b.length - a.length,
    );
    return best?.[0] && { facets: best[0], count: best.length };
  }

  /**
   * Entries in order. Nearest are those that have most of what was asked for, then those that name least that the askers
   * do not have, then the best sourced. Entries without a date come last.
   */
  sort(places: readonly number[], order: Order, asked: Asked): number[] {
    const { began, sources } = this.index;
    const bySource = (a: number, b: number) => (sources[b] ?? 0) - (sources[a] ?? 0) || a - b;
    const near = new Map(places.map((place) => [place, this.#nearness(place, asked)]));
    return [...places].sort((a, b) => {
      if (order === 'sourced') return bySource(a, b);
      if (order === 'near') return (near.get(b) ?? 0) - (near.get(a) ?? 0) || bySource(a, b);
      const [first, second] = [began[a] ?? null, began[b] ?? null];
      if (first === null || second === null) return Number(first === null) - Number(second === null) || a - b;
      return order === 'old' ? first - second || a - b : second - first || a - b;
    });
  }

  #nearness(place: number, { chosen }: Asked): number {
    let near = 0;
    for (const [name, wanted] of chosen) for (const value of wanted) if (this.#fits[name][place]?.has(value)) near += 1;
    const have = chosen.get('has');
    if (!have || have.size === 0) return near;
    const lacking = this.valuesOf(place, 'has').filter((value) => !have.has(value)).length;
    return near - lacking / 100;
  }

  /** For each entry in turn, what it lacks of what was asked for. */
  #listFailing({ chosen, people }: Asked): (FacetName | 'people')[][] {
    const wanted = facetNames.flatMap((name) => {
      const values = [...(chosen.get(name) ?? [])];
      return values.length > 0 ? [{ name, values, own: this.#fits[name] }] : [];
    });
    return this.index.keys.map((_, place) => {
      const failing: (FacetName | 'people')[] = wanted
        .filter(({ values, own }) => !values.some((value) => own[place]?.has(value)))
        .map(({ name }) => name);
      const fewest = this.index.people[place] ?? null;
      return people !== undefined && fewest !== null && fewest > people ? [...failing, 'people'] : failing;
    });
  }
}

function toRecord<Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((name) => [name, valueOf(name)])) as Record<FacetName, Value>;
}
