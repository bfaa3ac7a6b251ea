import { capitalise } from '../model/names/fill.ts';
import { makeFilter } from './filter-boxes.ts';
import { loadPagefind, type FilterCounts, type Pagefind, type PagefindResult } from './pagefind.ts';
import { makeResult } from './result-item.ts';
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
    timer = window.setTimeout(go, 250);
  });
  // A search that is shown already is not run again: the results would be new ones under a finger that is on its way.
  input.addEventListener('change', () => {
    if (timer) go();
    finder.settle();
  });
  window.addEventListener('popstate', () => finder.readAddress());
  finder.readAddress();
}

const pageSize = 10;
const filterNames = ['kind', 'theme', 'principle', 'cost', 'setback'] as const;
type FilterName = (typeof filterNames)[number];
type FinderStrings = Record<string, string>;

class Finder {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #words: FinderStrings;
  readonly #address = new SearchAddress();
  #pagefind: Promise<Pagefind> | undefined;
  #chosen = new Map<string, Set<string>>();
  #run = 0;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as FinderStrings;
  }

  /** Takes query and filters from the address and searches. */
  readAddress(): void {
    const { query, chosen } = this.#address.read(filterNames);
    this.#input.value = query;
    this.#chosen = new Map([...chosen].map(([name, values]) => [name, new Set(values)]));
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
    const query = this.#input.value.trim();
    const filters = Object.fromEntries(
      [...this.#chosen].filter(([, values]) => values.size > 0).map(([name, values]) => [name, [...values]]),
    );
    if (!query && Object.keys(filters).length === 0) {
      this.#part('status').textContent = '';
      this.#part('results').replaceChildren();
      this.#part('filters').hidden = true;
      this.#part('more').hidden = true;
      return;
    }
    try {
      this.#pagefind ??= loadPagefind(this.#root.dataset['base'] ?? '/');
      const found = await (await this.#pagefind).search(toQuery(query), { filters });
      if (run !== this.#run || !found) return;
      this.#part('status').textContent = this.#count(found.results.length, query);
      await this.#showMore(found.results, 0);
      if (run === this.#run) this.#showFilters(found.filters);
    } catch {
      this.#pagefind = undefined;
      this.#part('status').textContent = this.#words['searchFailed'] ?? '';
    }
  }

  #count(count: number, query: string): string {
    const key = count === 0 ? 'noResults' : count === 1 ? 'oneResult' : 'results';
    return (this.#words[key] ?? '').replace('{n}', String(count)).replace('{query}', query);
  }

  async #showMore(results: readonly { data(): Promise<PagefindResult> }[], from: number): Promise<void> {
    const run = this.#run;
    const more = this.#part('more');
    more.hidden = true;
    const shown = await Promise.all(results.slice(from, from + pageSize).map((result) => result.data()));
    if (run !== this.#run) return;
    const items = shown.map((result) => makeResult(result, this.#words['careNote'] ?? ''));
    if (from === 0) this.#part('results').replaceChildren(...items);
    else this.#part('results').append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    more.hidden = results.length <= from + pageSize;
    more.onclick = () => void this.#showMore(results, from + pageSize);
  }

  /** The filters stay folded, or open, as they were; how many are chosen can be seen either way. */
  #showFilters(counts: FilterCounts): void {
    const filters = this.#part('filters');
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
    const groups = filterNames.flatMap((name) => this.#makeGroup(name, counts[name] ?? {}));
    this.#part('boxes').replaceChildren(...groups);
    const chosen = [...this.#chosen.values()].reduce((sum, values) => sum + values.size, 0);
    this.#part('chosen').textContent = chosen > 0 ? ` (${chosen})` : '';
    filters.hidden = groups.length === 0;
    if (focused) document.getElementById(focused)?.focus();
  }

  #makeGroup(name: FilterName, counts: Record<string, number>): HTMLElement[] {
    const chosen = this.#chosen.get(name) ?? new Set<string>();
    const legend = this.#words[`filter${capitalise(name)}`] ?? name;
    return makeFilter({ name, legend, counts, chosen }, (value, isChosen) => {
      if (isChosen) chosen.add(value);
      else chosen.delete(value);
      this.#chosen.set(name, chosen);
      this.#address.settle();
      this.go();
      this.#address.settle();
    });
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  }
}

/** Letters as they are usually written (NFKC); a mark within a Hebrew word is no beginning of a phrase. */
function toQuery(query: string): string | null {
  const plain = query.normalize('NFKC').replaceAll(/(?<=\p{Script=Hebr})["״](?=\p{Script=Hebr})/gu, '');
  return plain || null;
}
