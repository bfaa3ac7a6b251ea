import { facetNames, toFacetRecord, type Asked, type FacetName, type FinderIndex, type Order } from './facets.ts';

/** For each facet, each value and how many entries it would leave, the other facets as they are. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** Something that an entry can lack of what was asked for; `people` is the number of people. */
type Lack = FacetName | 'people';

/** Everything that can be lacking; an entry's lacks are a number in which the bit at the place of each is set. */
const lacks: readonly Lack[] = [...facetNames, 'people'];

/** What to leave out so that something is found. */
export interface Relaxed {
  facets: Lack[];
  count: number;
}

/** What a question finds, by the places of entries in the index. */
export interface Answer {
  places: number[];
  counts: FacetCounts;
  relaxed: Relaxed | undefined;
}

/** Finds, counts and orders the entries of the index. Values are numbers here, since ten thousand entries are asked at once. */
export class FinderTable {
  readonly index: FinderIndex;
  /** For each facet and entry, the places of its values. */
  readonly #fits: Readonly<Record<FacetName, readonly (readonly number[])[]>>;
  /** For each facet, the place of each value. */
  readonly #places: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

  constructor(index: FinderIndex) {
    this.index = index;
    const { values, fits, began } = index;
    const years = values.since.map(Number);
    const since = began.map((year) => years.flatMap((first, place) => ((year ?? -Infinity) >= first ? [place] : [])));
    this.#fits = { ...fits, since };
    this.#places = toFacetRecord((name) => new Map(values[name].map((value, place) => [value, place])));
  }

  /** True for a value that some entry has. */
  knows(name: FacetName, value: string): boolean {
    return this.#places[name].has(value);
  }

  /** The values that an entry has of a facet. */
  valuesOf(entry: number, name: FacetName): string[] {
    return (this.#fits[name][entry] ?? []).flatMap((place) => this.index.values[name][place] ?? []);
  }

  /** Entries that fit, how many each value would leave, and, where none fits, what is in the way. */
  ask(asked: Asked): Answer {
    const lacking = this.#listLacking(asked);
    const places = lacking.flatMap((own, entry) => (own === 0 ? [entry] : []));
    return { places, counts: this.#count(lacking), relaxed: places.length === 0 ? relax(lacking) : undefined };
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

  #count(lacking: readonly number[]): FacetCounts {
    return toFacetRecord((name) => {
      const bit = toBit(name);
      const counts = new Uint32Array(this.index.values[name].length);
      for (const [entry, own] of lacking.entries()) {
        if (own !== 0 && own !== bit) continue;
        for (const place of this.#fits[name][entry] ?? []) counts[place] = (counts[place] ?? 0) + 1;
      }
      return new Map(this.index.values[name].map((value, place) => [value, counts[place] ?? 0]));
    });
  }

  #nearness(entry: number, { chosen }: Asked): number {
    let near = 0;
    for (const [name, wanted] of chosen) near += this.valuesOf(entry, name).filter((value) => wanted.has(value)).length;
    const have = chosen.get('has');
    if (!have || have.size === 0) return near;
    return near - this.valuesOf(entry, 'has').filter((value) => !have.has(value)).length / 100;
  }

  /** For each entry in turn, what it lacks of what was asked for. */
  #listLacking({ chosen, people = Infinity }: Asked): number[] {
    const tooFew = toBit('people');
    const lacking = this.index.people.map((fewest) => ((fewest ?? 0) > people ? tooFew : 0));
    for (const [name, values] of chosen) {
      if (values.size === 0) continue;
      const wanted = new Set([...values].map((value) => this.#places[name].get(value)));
      const fits = this.#fits[name];
      const bit = toBit(name);
      for (let entry = 0; entry < lacking.length; entry += 1)
        if (!fits[entry]?.some((place) => wanted.has(place))) lacking[entry] = (lacking[entry] ?? 0) | bit;
    }
    return lacking;
  }
}

function toBit(lack: Lack): number {
  return 1 << lacks.indexOf(lack);
}

/** The facets, as few as may be, without which most is found. */
function relax(lacking: readonly number[]): Relaxed | undefined {
  const counts = new Map<number, number>();
  for (const own of lacking) counts.set(own, (counts.get(own) ?? 0) + 1);
  const groups = [...counts].map(([own, count]) => ({ facets: lacks.filter((lack) => own & toBit(lack)), count }));
  return groups.sort((a, b) => a.facets.length - b.facets.length || b.count - a.count)[0];
}
