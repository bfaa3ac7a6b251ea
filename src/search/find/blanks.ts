import { make } from '../result-item.ts';
import { facetNames, singleFacets, type FacetName, type FacetOption } from './facets.ts';
import type { FacetCounts } from './finder-table.ts';

type Chosen = ReadonlyMap<FacetName, ReadonlySet<string>>;

/**
 * The blanks of the sentence: a select for each facet, after which another one asks “or …” once something is chosen; and the
 * boxes for what people have. A value that would find nothing cannot be chosen. Runs in the browser.
 */
export class Blanks {
  readonly #root: HTMLElement;
  readonly #or: string;
  readonly #labels = new Map<FacetName, ReadonlyMap<string, string>>();

  constructor(root: HTMLElement, or: string) {
    this.#root = root;
    this.#or = or;
    for (const name of facetNames) this.#labels.set(name, this.#readLabels(name));
  }

  /** Adds what can be chosen of facets that are too long for the page. */
  offer(choices: Partial<Record<FacetName, readonly FacetOption[]>>): void {
    for (const name of facetNames) {
      const [select] = this.#selects(name);
      const options = choices[name];
      if (!select || !options) continue;
      select.append(...options.map(({ value, label }) => new Option(label, value)));
      this.#labels.set(name, this.#readLabels(name));
    }
  }

  /** What readers see of a value; the value itself where nobody can choose it. */
  label(name: FacetName, value: string): string {
    return this.#labels.get(name)?.get(value) ?? value;
  }

  /** What is chosen of every facet as the page stands. */
  read(): Map<FacetName, Set<string>> {
    return new Map(
      facetNames.map((name) => {
        const chosen = this.#selects(name).map(({ value }) => value);
        const ticked = this.#boxes(name).flatMap((box) => (box.checked ? [box.value] : []));
        return [name, new Set([...chosen, ...ticked].filter(Boolean))];
      }),
    );
  }

  /** Shows what is chosen, and how many each other value would find. */
  show(chosen: Chosen, counts: FacetCounts): void {
    for (const name of facetNames) {
      const values = [...(chosen.get(name) ?? [])];
      this.#makeRoom(name, singleFacets.has(name) ? 1 : Math.max(1, values.length + 1));
      this.#selects(name).forEach((select, at) => {
        for (const option of select.options) {
          if (!option.value) continue;
          const count = counts[name].get(option.value) ?? 0;
          const isOwn = option.value === values[at];
          option.textContent = isOwn
            ? this.label(name, option.value)
            : `${this.label(name, option.value)} (${String(count)})`;
          option.disabled = !isOwn && (count === 0 || values.includes(option.value));
        }
        select.value = values[at] ?? '';
      });
      for (const box of this.#boxes(name)) {
        box.checked = values.includes(box.value);
        const count = counts[name].get(box.value) ?? 0;
        const shown = box.parentElement?.querySelector('[data-count]');
        if (shown) shown.textContent = ` (${String(count)})`;
        box.disabled = count === 0 && !box.checked;
      }
    }
  }

  /** So many selects in a blank: one for each value, and for some facets one more. */
  #makeRoom(name: FacetName, count: number): void {
    const selects = this.#selects(name);
    const [first] = selects;
    if (!first) return;
    for (const select of selects.slice(count)) select.remove();
    for (let at = selects.length; at < count; at += 1) {
      const other = make('select', 'or');
      other.name = name;
      other.setAttribute('aria-label', `${first.getAttribute('aria-label') ?? ''}, ${this.#or}`);
      other.append(...[...first.options].map((option) => option.cloneNode(true)));
      const [none] = other.options;
      if (none) none.textContent = this.#or;
      first.parentElement?.append(' ', other);
    }
  }

  #readLabels(name: FacetName): ReadonlyMap<string, string> {
    const options = [...(this.#selects(name)[0]?.options ?? [])].filter(({ value }) => value);
    const boxes = this.#boxes(name).map((box) => [box.value, box.dataset['label'] ?? box.value] as const);
    return new Map([...options.map((option) => [option.value, option.text.trim()] as const), ...boxes]);
  }

  #selects(name: FacetName): HTMLSelectElement[] {
    return [...this.#root.querySelectorAll<HTMLSelectElement>(`select[name=${name}]`)];
  }

  #boxes(name: FacetName): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${name}]`)];
  }
}
