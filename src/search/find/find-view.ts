import { capitalise } from '../../model/names/fill.ts';
import { mostCompared, writeCompare } from '../compare-address.ts';
import { LivePart } from '../live-part.ts';
import { showKept } from '../list/every-page.ts';
import { make, say } from '../result-item.ts';
import { saveFile } from '../../site/save-file.ts';
import { Blanks } from './blanks.ts';
import { toCsv } from '../../site/csv.ts';
import type { FacetName, FinderRows, Order } from './facets.ts';
import type { FinderTable, Relaxed } from './finder-table.ts';
import type { FindState } from './find-address.ts';
import { writeQuestion } from './found-elsewhere.ts';
import { makeFoundItem } from './found-item.ts';
import { makeFoundRow, noRows, toTable, type FoundRow } from './found-rows.ts';

/** What the reader does. */
export interface FindActions {
  ask: () => void;
  order: (order: Order) => void;
  tick: (key: string, isTicked: boolean) => void;
  clear: () => void;
  relax: (facets: Relaxed['facets']) => void;
}

const pageSize = 20;

/** The parts of the finder that change. Runs in the browser. */
export class FindView extends LivePart {
  readonly blanks: Blanks;
  readonly #actions: FindActions;
  #rows = noRows;
  #found: FoundRow[] = [];
  #ticked: readonly string[] = [];

  constructor(root: HTMLElement, actions: FindActions) {
    super(root);
    this.#actions = actions;
    this.blanks = new Blanks(root, this.word('findOr'));
    const form = this.part<HTMLFormElement>('form');
    form.addEventListener('change', () => actions.ask());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      actions.ask();
    });
    const order = this.part<HTMLSelectElement>('order');
    order.addEventListener('change', () => actions.order(order.value as Order));
    this.part('clear').addEventListener('click', () => actions.clear());
    this.part('csv').addEventListener('click', () => this.#save('csv'));
    this.part('json').addEventListener('click', () => this.#save('json'));
  }

  /** How many people are typed, as it stands. */
  get people(): string {
    return this.part<HTMLInputElement>('people').value;
  }

  setRows(rows: FinderRows): void {
    this.#rows = rows;
  }

  /** Shows a question and its answer; `said` is told before how many were found. */
  show(table: FinderTable, state: FindState, said: string): void {
    const { chosen, people, order, ticked } = state;
    const answer = table.ask(state);
    const places = table.sort(answer.places, order, state);
    this.#ticked = ticked;
    this.blanks.show(chosen, answer.counts);
    this.part<HTMLInputElement>('people').value = people === undefined ? '' : String(people);
    this.part<HTMLSelectElement>('order').value = order;
    this.#countFolds(state);
    const label = (name: FacetName, value: string) => this.blanks.label(name, value);
    this.#found = places.map((place) =>
      makeFoundRow(table, place, { rows: this.#rows, label, kind: this.word(table.valuesOf(place, 'kind').join()) }),
    );
    const failed = this.#rows === noRows ? this.word('findRowsFailed') : '';
    this.tell(said, this.#tellCount(places.length), failed);
    this.#showRelaxed(answer.relaxed, state);
    this.part('tools').hidden = places.length === 0;
    const search = writeQuestion(state);
    for (const name of ['map', 'timeline']) this.part<HTMLAnchorElement>(name).href = `${this.base}${name}/${search}`;
    this.#showItems(table, places, (chosen.get('has')?.size ?? 0) > 0 || people !== undefined);
  }

  /** Shows what is ticked, and lets no more be ticked than fit side by side. */
  showTicks(ticked: readonly string[]): void {
    this.#ticked = ticked;
    const isFull = ticked.length >= mostCompared;
    for (const box of this.part('results').querySelectorAll<HTMLInputElement>('.tick input'))
      box.disabled = isFull && !box.checked;
    const bar = this.part('compare');
    bar.hidden = ticked.length === 0;
    const link = this.part<HTMLAnchorElement>('compareLink');
    link.hidden = ticked.length < 2;
    link.textContent = this.word('findCompare', { n: ticked.length });
    link.href = `${this.base}compare/${writeCompare(ticked)}`;
    const hint = isFull ? this.word('findCompareFull') : ticked.length < 2 ? this.word('findCompareFew') : '';
    this.part('compareHint').textContent = hint;
  }

  #tellCount(count: number): string {
    if (count === 0) return this.word('findNone');
    return this.word(count === 1 ? 'findCountOne' : 'findCount', { n: count });
  }

  /** How many questions stand in each fold. */
  #countFolds({ chosen, people }: FindState): void {
    for (const fold of this.root.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
      const names = (fold.dataset['fold'] ?? '').split(' ') as FacetName[];
      const own = names.reduce((sum, name) => sum + (chosen.get(name)?.size ?? 0), 0);
      const count = own + (names.includes('has') && people !== undefined ? 1 : 0);
      const shown = fold.querySelector('summary [data-chosen]');
      if (shown) shown.textContent = count > 0 ? ` (${String(count)})` : '';
      if (count > 0) fold.open = true;
    }
  }

  #showRelaxed(relaxed: Relaxed | undefined, { chosen, people }: FindState): void {
    const box = this.part('relax');
    box.hidden = !relaxed;
    if (!relaxed) return;
    const names = relaxed.facets.map((name) =>
      name === 'people'
        ? this.word('findRelaxPeople', { n: people ?? 0 })
        : `${this.word(`find${capitalise(name)}`)}: ${[...(chosen.get(name) ?? [])].map((value) => this.blanks.label(name, value)).join(', ')}`,
    );
    const what = names.join('; ');
    const button = say(make('button'), this.word('findRelaxDo', { what }));
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#actions.relax(relaxed.facets);
      this.part('results').querySelector('a')?.focus();
    });
    const key = relaxed.count === 1 ? 'findRelaxOne' : 'findRelax';
    box.replaceChildren(say(make('p'), this.word(key, { what, n: relaxed.count })), button);
  }

  #showItems(table: FinderTable, places: readonly number[], isAsked: boolean): void {
    const list = this.part('results');
    const more = this.part('next');
    list.replaceChildren();
    const showNext = (): HTMLElement | undefined => {
      const from = list.childElementCount;
      const next = places.slice(from, from + pageSize).flatMap((place, at) => {
        const row = this.#found[from + at];
        return row ? [this.#makeItem(table, place, { row, isAsked })] : [];
      });
      list.append(...next);
      const left = places.length - from - next.length;
      more.hidden = left <= 0;
      more.textContent = this.word('findShowMore', { n: Math.min(left, pageSize) });
      this.showTicks(this.#ticked);
      showKept();
      return next[0];
    };
    showNext();
    more.onclick = () => showNext()?.querySelector('a')?.focus();
  }

  #makeItem({ index }: FinderTable, place: number, { row, isAsked }: { row: FoundRow; isAsked: boolean }): HTMLElement {
    return makeFoundItem(row, {
      word: (key, values) => this.word(key, values),
      href: `${this.base}${row.key}/`,
      titleIn: index.titlesIn[place],
      wordsIn: this.#rows.wordsIn[place],
      isTaken: isAsked || row.key.startsWith('practices/'),
      isTicked: this.#ticked.includes(row.key),
      tick: (isTicked) => this.#actions.tick(row.key, isTicked),
    });
  }

  /** Saves what was found as a file; nothing is sent. */
  #save(kind: 'csv' | 'json'): void {
    const addressOf = (key: string) => new URL(`${this.base}${key}/`, location.href).href;
    const text =
      kind === 'csv'
        ? toCsv(toTable(this.#found, addressOf))
        : JSON.stringify(
            this.#found.map(({ key, ...row }) => ({ address: addressOf(key), ...row })),
            null,
            2,
          );
    saveFile(new Blob([text], { type: kind === 'csv' ? 'text/csv' : 'application/json' }), `found.${kind}`);
  }
}
