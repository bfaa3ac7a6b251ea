import { fetchJson } from '../../site/fetch-json.ts';
import type { FinderIndex, FinderRows } from './facets.ts';
import { FinderTable } from './finder-table.ts';
import { readFind, toPeople, writeFind, type FindState } from './find-address.ts';
import { FindView } from './find-view.ts';
import { noRows } from './found-rows.ts';

/** Brings the finder to life. Runs in the browser. */
export function startFind(): void {
  const root = document.getElementById('find');
  if (!root) return;
  const page = new FindPage(root);
  window.addEventListener('popstate', () => void page.start());
  void page.start();
}

class FindPage {
  readonly #view: FindView;
  #table: FinderTable | undefined;
  #state: FindState = { chosen: new Map(), order: 'near', ticked: [] };

  constructor(root: HTMLElement) {
    this.#view = new FindView(root, {
      ask: () => {
        this.#ask();
      },
      order: (order) => {
        this.#go({ ...this.#state, order });
      },
      tick: (key, isTicked) => {
        this.#tick(key, isTicked);
      },
      clear: () => {
        this.#go({ chosen: new Map(), order: 'near', ticked: [] });
      },
      relax: (facets) => {
        const chosen = new Map([...this.#state.chosen].filter(([name]) => !facets.includes(name)));
        this.#go({ ...this.#state, chosen, people: facets.includes('people') ? undefined : this.#state.people });
      },
    });
  }

  /** Takes the question from the address and answers it; what nobody can choose is said and left out. */
  async start(): Promise<void> {
    const table = await this.#load();
    if (!table) return;
    const { state, dropped } = readFind(location.search, {
      knows: (name, value) => table.knows(name, value),
      isEntry: (key) => table.index.keys.some((one) => one === key),
    });
    this.#state = state;
    this.#view.show(table, state, dropped.map((value) => this.#view.word('findDropped', { value })).join(' '));
  }

  /** Takes the question from the page: another step of the back button. */
  #ask(): void {
    const typed = this.#view.people;
    const people = toPeople(typed);
    const bad = typed.trim() !== '' && people === undefined ? this.#view.word('findPeopleBad') : '';
    this.#go({ ...this.#state, chosen: this.#view.blanks.read(), people }, bad);
  }

  #go(state: FindState, said = ''): void {
    this.#state = state;
    this.#write('pushState');
    if (this.#table) this.#view.show(this.#table, state, said);
  }

  /** A tick is kept in the address, and is no step of its own. */
  #tick(key: string, isTicked: boolean): void {
    const others = this.#state.ticked.filter((one) => one !== key);
    this.#state = { ...this.#state, ticked: isTicked ? [...others, key] : others };
    this.#write('replaceState');
    this.#view.showTicks(this.#state.ticked);
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const search = writeFind(this.#state);
    if (search !== location.search) history[how](null, '', `${location.pathname}${search}`);
  }

  async #load(): Promise<FinderTable | undefined> {
    if (this.#table) return this.#table;
    this.#view.tell(this.#view.word('findStarts'));
    const { base } = this.#view;
    const rows = fetchJson<FinderRows>(`${base}finder-rows.json`).catch(() => undefined);
    try {
      const index = await fetchJson<FinderIndex>(`${base}finder.json`);
      this.#view.blanks.offer(index.choices);
      this.#table = new FinderTable(index);
      this.#view.setRows((await rows) ?? noRows);
    } catch {
      this.#view.tell(this.#view.word('findFailed'));
    }
    return this.#table;
  }
}
