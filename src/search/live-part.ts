import { fill } from '../model/names/fill.ts';

/** A part of a page that a script fills: the site's base, and the words that are needed, stand in its markup. Runs in the browser. */
export class LivePart {
  readonly root: HTMLElement;
  readonly base: string;
  readonly #words: Readonly<Record<string, string>>;

  constructor(root: HTMLElement) {
    this.root = root;
    this.base = root.dataset['base'] ?? '/';
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as Record<string, string>;
  }

  /** A word or sentence of the page, with `{name}` replaced by the values given. */
  word(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.#words[key] ?? '', values);
  }

  /** Says how things stand, for eye and screen reader. */
  tell(...sentences: string[]): void {
    this.part('status').textContent = sentences.filter(Boolean).join(' ');
  }

  /** The element of that name. */
  part<Kind extends HTMLElement = HTMLElement>(name: string): Kind {
    return this.root.querySelector<Kind>(`[data-part=${name}]`) as Kind;
  }
}

/** What readers see of a value that can be chosen; the value itself where it cannot. */
export function nameOf({ options }: HTMLSelectElement, value: string): string {
  return [...options].find((option) => option.value === value)?.text ?? value;
}
