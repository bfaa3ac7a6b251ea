import { capitalise } from '../model/names/fill.ts';
import { loadPagefind, type FilterCounts, type Pagefind, type PagefindResult } from './pagefind.ts';

/**
 * Brings the search page to life: the query and filters live in the address, so that a search can be sent to a
 * friend and the back button works. Runs in the browser.
 */
export function startFinder(): void {
  const root = document.getElementById('finder');
  const input = document.querySelector<HTMLInputElement>('main input[name=q]');
  const form = input?.form;
  if (!root || !input || !form) return;
  const finder = new Finder(root, input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    finder.go();
  });
  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => finder.go(), 250);
  });
  window.addEventListener('popstate', () => finder.readAddress());
  finder.readAddress();
}

const pageSize = 10;
const filterNames = ['kind', 'theme', 'principle'] as const;
type FilterName = (typeof filterNames)[number];
type FinderStrings = Record<string, string>;

class Finder {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #words: FinderStrings;
  #pagefind: Promise<Pagefind> | undefined;
  #chosen = new Map<FilterName, Set<string>>();
  #run = 0;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    this.#root = root;
    this.#input = input;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as FinderStrings;
  }

  /** Takes query and filters from the address and searches. */
  readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    this.#chosen = new Map(filterNames.map((name) => [name, new Set(parameters.getAll(name))]));
    void this.#search();
  }

  /** Writes query and filters into the address and searches. */
  go(): void {
    const parameters = new URLSearchParams();
    if (this.#input.value.trim()) parameters.set('q', this.#input.value.trim());
    for (const [name, values] of this.#chosen) for (const value of values) parameters.append(name, value);
    const query = parameters.toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    void this.#search();
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
      const found = await (await this.#pagefind).search(query || null, { filters });
      if (run !== this.#run || !found) return;
      this.#showFilters(found.filters);
      this.#part('status').textContent = this.#count(found.results.length, query);
      await this.#showMore(found.results, 0);
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
    const items = shown.map((result) => this.#item(result));
    if (from === 0) this.#part('results').replaceChildren(...items);
    else this.#part('results').append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    more.hidden = results.length <= from + pageSize;
    more.onclick = () => void this.#showMore(results, from + pageSize);
  }

  #item({ url, meta, excerpt, filters }: PagefindResult): HTMLLIElement {
    const item = element('li', 'card');
    const link = element('a');
    link.href = url;
    link.textContent = meta['title'] ?? url;
    const kind = element('small');
    kind.textContent = filters['kind']?.[0] ?? '';
    item.append(link, ' ', kind);
    if (meta['care']) {
      const care = element('p', 'care');
      care.textContent = `${this.#words['careNote'] ?? ''}: ${meta['care']}`;
      item.append(care);
    }
    const text = element('p');
    text.innerHTML = excerpt;
    item.append(text);
    if (meta['origin']) {
      const origin = element('p', 'origin');
      origin.textContent = meta['origin'];
      item.append(origin);
    }
    return item;
  }

  #showFilters(counts: FilterCounts): void {
    const form = this.#part('filters');
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
    form.replaceChildren(
      ...filterNames.map((name) => this.#filter(name, counts[name] ?? {})).filter((group) => group !== undefined),
    );
    form.hidden = false;
    if (focused) document.getElementById(focused)?.focus();
  }

  #filter(name: FilterName, counts: Record<string, number>): HTMLElement | undefined {
    const chosen = this.#chosen.get(name) ?? new Set<string>();
    const values = Object.keys(counts)
      .filter((value) => (counts[value] ?? 0) > 0 || chosen.has(value))
      .sort();
    if (values.length === 0) return undefined;
    const group = element('fieldset');
    const legend = element('legend');
    legend.textContent = this.#words[`filter${capitalise(name)}`] ?? name;
    group.append(
      legend,
      ...values.map((value) =>
        this.#choice({
          name,
          value,
          count: counts[value] ?? 0,
          id: `filter-${name}-${value.replaceAll(/\W+/g, '-')}`,
          chosen,
        }),
      ),
    );
    return group;
  }

  #choice({
    name,
    value,
    count,
    id,
    chosen,
  }: {
    name: FilterName;
    value: string;
    count: number;
    id: string;
    chosen: Set<string>;
  }): HTMLLabelElement {
    const label = element('label');
    const box = element('input');
    box.type = 'checkbox';
    box.id = id;
    box.checked = chosen.has(value);
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(value);
      else chosen.delete(value);
      this.#chosen.set(name, chosen);
      this.go();
    });
    label.append(box, ` ${value} (${count})`);
    return label;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className) node.className = className;
  return node;
}
