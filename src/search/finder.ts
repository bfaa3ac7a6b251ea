import type { Findable, FindableIndex } from './findable.ts';
import { FinderView } from './finder-view.ts';
import { filterNames, HitFilter, thingsFirst, toHit, type FilterName, type Hit } from './hits.ts';
import { fetchJson } from '../site/fetch-json.ts';
import { loadTextSearch, type TextHit, type TextSearch } from './pagefind.ts';
import { toTextQuery } from './query.ts';
import { makeQuickSearch, type QuickAnswer, type QuickSearch } from './quick-search.ts';
import { SearchAddress } from './search-address.ts';

/** Brings the search page to life. Runs in the browser. */
export function startFinder(): void {
  const root = document.getElementById('finder');
  const input = document.querySelector<HTMLInputElement>('main input[name=q]');
  const form = input?.form;
  if (!root || !input || !form) return;
  const finder = new Finder(root, input);
  let timer = 0;
  const go = () => {
    clearTimeout(timer);
    timer = 0;
    finder.go();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go();
    finder.settle();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(go, 150);
  });
  // A search that is shown already is not run again: the results would be new ones under a finger that is on its way.
  input.addEventListener('change', () => {
    if (timer) go();
    finder.settle();
  });
  window.addEventListener('popstate', () => finder.readAddress());
  finder.readAddress();
}

/** Milliseconds without a key after which the texts are searched too. */
const restsAfter = 350;

/** What answers from names, once it is loaded. */
interface Names {
  index: FindableIndex;
  byKey: ReadonlyMap<string, Findable>;
  search: QuickSearch;
  filter: HitFilter;
}

/** Answers from names at once, and from the texts when the reader rests. */
class Finder {
  readonly #view: FinderView;
  readonly #input: HTMLInputElement;
  readonly #address = new SearchAddress();
  #names: Promise<Names> | undefined;
  #texts: Promise<TextSearch> | undefined;
  #chosen = new Map<FilterName, Set<string>>();
  #run = 0;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#view = new FinderView(root);
    this.#input = input;
  }

  /** Takes query and filters from the address and searches. */
  readAddress(): void {
    const { query, chosen } = this.#address.read(filterNames);
    this.#input.value = query;
    this.#chosen = new Map(filterNames.map((name) => [name, new Set(chosen.get(name))]));
    void this.#search();
  }

  /** Writes query and filters into the address and searches. */
  go(): void {
    this.#address.write({ query: this.#input.value.trim(), chosen: this.#chosen });
    void this.#search();
  }

  /** Whatever is searched for next is another step of the back button. */
  settle(): void {
    this.#address.settle();
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const isOver = () => run !== this.#run;
    const query = this.#input.value.trim();
    if (query) this.#view.tell(this.#view.word('searchStarts'));
    try {
      this.#names ??= this.#loadNames();
      const names = await this.#names;
      if (isOver()) return;
      const dropped = this.#dropUnknown(names.filter);
      const answer = this.#answerByName(names, query);
      const byName = answer.entries.map((entry) => toHit(entry.key, names.byKey));
      const kept = names.filter.keep(byName, this.#chosen);
      const isAsked = query !== '' || this.#isFiltering();
      this.#view.showNames(isAsked ? kept : []);
      this.#showFilters(names, byName);
      if (!query) {
        this.#view.tell(dropped, isAsked ? this.#count(kept.length, '') : '');
        return;
      }
      if (kept.length > 0)
        this.#view.tell(dropped, this.#explain(answer, query, kept.length), this.#view.word('searchGoesOn'));
      await new Promise((resolve) => setTimeout(resolve, restsAfter));
      if (isOver()) return;
      await this.#searchTexts({ names, answer, byName, shown: kept.length, query, dropped }, isOver);
    } catch {
      this.#names = undefined;
      if (!isOver()) this.#view.tell(this.#view.word('searchFailed'));
    }
  }

  async #searchTexts({ names, answer, byName, shown, query, dropped }: NameStep, isOver: () => boolean): Promise<void> {
    let found: TextHit[] = [];
    let failed = '';
    try {
      this.#texts ??= loadTextSearch(this.#view.base);
      found = await (await this.#texts)(toTextQuery(answer.corrected ?? query));
    } catch {
      this.#texts = undefined;
      failed = this.#view.word('textsFailed');
    }
    if (isOver()) return;
    const known = new Set(byName.map(({ key }) => key));
    const loads = new Map(found.map(({ key, load }) => [key, load]));
    const byText = thingsFirst(
      [...loads.keys()].filter((key) => !known.has(key)).map((key) => toHit(key, names.byKey)),
    );
    const kept = names.filter.keep(byText, this.#chosen);
    const total = shown + kept.length;
    this.#view.tell(dropped, this.#explain(answer, query, total), failed);
    this.#view.showNothing(total === 0);
    this.#showFilters(names, [...byName, ...byText]);
    await this.#view.showTexts(kept, loads, isOver);
  }

  #answerByName({ index, search }: Names, query: string): QuickAnswer {
    if (query) return search(query);
    return { entries: [...index.entries].sort((a, b) => a.title.localeCompare(b.title)), isPartial: false };
  }

  #explain({ corrected, isPartial }: QuickAnswer, query: string, count: number): string {
    const counted = this.#count(count, query);
    if (count === 0) return counted;
    if (corrected !== undefined) return this.#view.word('correctedResults', { query, corrected });
    return isPartial ? `${this.#view.word('partResults')} ${counted}` : counted;
  }

  #count(count: number, query: string): string {
    const key = count === 0 ? 'noResults' : count === 1 ? 'oneResult' : 'results';
    return this.#view.word(query ? key : `${key}All`, { n: count, query });
  }

  /** Takes values out of the filters that the archive does not have, and says so. */
  #dropUnknown(filter: HitFilter): string {
    const dropped: string[] = [];
    for (const [name, values] of this.#chosen)
      for (const value of values)
        if (!filter.knows(name, value)) {
          values.delete(value);
          dropped.push(this.#view.word('droppedFilter', { value }));
        }
    return dropped.join(' ');
  }

  #isFiltering(): boolean {
    return [...this.#chosen.values()].some((values) => values.size > 0);
  }

  #showFilters({ filter }: Names, hits: readonly Hit[]): void {
    this.#view.showFilters(filter.count(hits, this.#chosen), this.#chosen, (name, value, isChosen) => {
      const values = this.#chosen.get(name);
      if (isChosen) values?.add(value);
      else values?.delete(value);
      this.#address.settle();
      this.go();
      this.#address.settle();
    });
  }

  async #loadNames(): Promise<Names> {
    const index = await fetchJson<FindableIndex>(`${this.#view.base}findable.json`);
    const byKey = new Map<string, Findable>(index.entries.map((entry) => [entry.key, entry]));
    return { index, byKey, search: await makeQuickSearch(index), filter: new HitFilter(index, this.#view.kinds.one) };
  }
}

/** What is known once names have answered. */
interface NameStep {
  names: Names;
  answer: QuickAnswer;
  byName: readonly Hit[];
  /** How many of them fit the filters. */
  shown: number;
  query: string;
  /** What is said of filters that were left out. */
  dropped: string;
}
