import { mostCompared, readCompare, writeCompare } from '../compare-address.ts';
import { fillChoices } from '../fill-choices.ts';
import { LivePart, nameOf } from '../live-part.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import { make, say } from '../result-item.ts';
import { makeCompareTable } from './compare-table.ts';
import { compareInWords } from './in-words.ts';
import type { Sheet } from './sheet.ts';

/** Brings the page to life that puts entries side by side. Runs in the browser. */
export function startCompare(): void {
  const root = document.getElementById('compare');
  if (!root) return;
  const page = new ComparePage(root);
  window.addEventListener('popstate', () => {
    page.readAddress();
  });
  void page.begin();
}

class ComparePage extends LivePart {
  readonly #add: HTMLSelectElement;
  readonly #sheets = new Map<string, Promise<Sheet>>();
  #keys: string[] = [];

  constructor(root: HTMLElement) {
    super(root);
    this.#add = this.part<HTMLSelectElement>('add');
    const form = this.part<HTMLFormElement>('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#add.value) this.#go([...this.#keys, this.#add.value]);
    });
    this.part('print').addEventListener('click', () => {
      window.print();
    });
  }

  /** Offers what can be chosen, and shows what the address asks for. */
  async begin(): Promise<void> {
    try {
      await fillChoices(`${this.base}compare/choices.json`, [this.#add]);
      this.readAddress();
    } catch {
      this.tell(this.word('compareFailed'));
    }
  }

  /** Takes the entries from the address; names that nobody has are told and left out. */
  readAddress(): void {
    const isEntry = (key: string) => key !== '' && [...this.#add.options].some(({ value }) => value === key);
    const { keys, unknown, left } = readCompare(location.search, isEntry);
    this.#keys = keys;
    void this.#show([
      ...unknown.map((name) => this.word('compareUnknown', { name })),
      ...(left.length > 0
        ? [this.word('compareTooMany', { left: left.map((key) => nameOf(this.#add, key)).join(', ') })]
        : []),
    ]);
  }

  #go(keys: string[]): void {
    history.pushState(null, '', `${location.pathname}${writeCompare(keys)}`);
    this.readAddress();
  }

  async #show(said: readonly string[]): Promise<void> {
    const keys = this.#keys;
    this.#offer();
    const hint = keys.length === 0 ? 'compareNone' : keys.length === 1 ? 'compareOne' : '';
    this.tell(...said, hint && this.word(hint));
    try {
      const sheets = await Promise.all(keys.map((key) => this.#load(key)));
      if (keys !== this.#keys) return;
      const takeOut = (key: string) => {
        this.#go(this.#keys.filter((one) => one !== key));
        this.#add.focus();
      };
      this.part('table').replaceChildren(
        ...(sheets.length > 0 ? [makeCompareTable(sheets, { page: this, takeOut })] : []),
      );
      this.#showWords(sheets);
      this.part('print').hidden = sheets.length < 2;
      this.root.dataset['compared'] = String(sheets.length);
    } catch {
      if (keys === this.#keys) this.tell(...said, this.word('compareFailed'));
    }
  }

  #showWords(sheets: readonly Sheet[]): void {
    const { shared, differing } = compareInWords(sheets, (key, values) => this.word(key, values));
    const groups = [
      { title: 'compareShare', sentences: shared },
      { title: 'compareDiffer', sentences: differing },
    ].filter(({ sentences }) => sentences.length > 0);
    this.part('words').replaceChildren(
      ...groups.map(({ title, sentences }) => {
        const section = make('section');
        const list = make('ul');
        list.append(...sentences.map((sentence) => say(make('li'), sentence)));
        section.append(say(make('h2'), this.word(title)), list);
        return section;
      }),
    );
  }

  /** What can be added: nothing that stands there, and nothing once four do. */
  #offer(): void {
    for (const option of this.#add.options) option.disabled = this.#keys.includes(option.value);
    this.#add.value = '';
    this.part('form').hidden = this.#keys.length >= mostCompared;
  }

  #load(key: string): Promise<Sheet> {
    const known = this.#sheets.get(key);
    if (known) return known;
    const sheet = fetchJson<Sheet>(`${this.base}compare/data/${key}.json`);
    this.#sheets.set(key, sheet);
    sheet.catch(() => this.#sheets.delete(key));
    return sheet;
  }
}
