import { facetNames, toFacetRecord, type Asked, type FacetName, type FinderIndex, type Order } from './facets.ts';

/** For each facet, each value and how many entries it would leave, the other facets as they are. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** What an entry lacks of what was asked for; `people` is the number of people. */
type Failing = (FacetName | 'people')[];

/** What to leave out so that something is found. */
export interface Relaxed {
  facets: Failing;
  count: number;
}

/** What a question finds, by the places of entries in the index. */
export interface Answer {
  places: number[];
  counts: FacetCounts;
  relaxed: Relaxed | undefined;
}

/** Finds, counts and orders the entries of the index. */
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
    this.#fits = toFacetRecord(read);
    this.#values = toFacetRecord((name) => new Set(values[name]));
  }

  /** True for a value that some entry has. */
  knows(name: FacetName, value: string): boolean {
    return this.#values[name].has(value);
  }

  /** The values that an entry has of a facet. */
  valuesOf(place: number, name: FacetName): string[] {
    return [...(this.#fits[name][place] ?? [])];
  }

  /** Entries that fit, how many each value would leave, and, where none fits, what is in the way. */
  ask(asked: Asked): Answer {
    const failing = this.#listFailing(asked);
    const places = failing.flatMap((own, place) => (own.length === 0 ? [place] : []));
    return { places, counts: this.#count(failing), relaxed: places.length === 0 ? relax(failing) : undefined };
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

  #count(all: readonly Failing[]): FacetCounts {
    const counts = toFacetRecord(() => new Map<string, number>());
    for (const [place, failing] of all.entries()) {
      if (failing.length > 1) continue;
      for (const name of facetNames) {
        if (failing.length === 1 && failing[0] !== name) continue;
        for (const value of this.#fits[name][place] ?? []) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
    return counts;
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
  #listFailing({ chosen, people }: Asked): Failing[] {
    const wanted = facetNames.flatMap((name) => {
      const values = [...(chosen.get(name) ?? [])];
      return values.length > 0 ? [{ name, values, own: this.#fits[name] }] : [];
    });
    return this.index.keys.map((_, place) => {
      const failing: Failing = wanted
        .filter(({ values, own }) => !values.some((value) => own[place]?.has(value)))
        .map(({ name }) => name);
      const fewest = this.index.people[place] ?? null;
      return people !== undefined && fewest !== null && fewest > people ? [...failing, 'people'] : failing;
    });
  }
}

/** The facets, as few as may be, without which most is found. */
function relax(all: readonly Failing[]): Relaxed | undefined {
  const groups = Map.groupBy(all, (failing) => failing.join(' '));
  const [best] = [...groups.values()].sort((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0) || b.length - a.length);
  return best?.[0] && { facets: best[0], count: best.length };
}
