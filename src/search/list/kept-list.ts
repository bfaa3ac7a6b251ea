/** An entry that a reader keeps, with the reader's own words beside it. */
export interface Kept {
  key: string;
  note?: string;
}

/** Why a change was not kept: no room in the browser, a browser that keeps nothing, a list that is full. */
export type Refusal = 'full' | 'forbidden' | 'many';

/** The most entries of one list: more make an address that nobody can send. */
export const mostKept = 200;
/** Signs of a note; the rest of a longer one is cut off. */
export const longestNote = 2000;

const keyPattern = /^(?:projects|practices|principles|themes|lineages|dispatches|founding)\/[a-z0-9-]{1,150}$/;

/** True of what can be the key of an entry; whether there is one is another question. */
export function isKey(text: string): boolean {
  return keyPattern.test(text);
}

/** Reads what was kept, whatever it is: what is no entry is left out, and what stands there twice. */
export function readKept(value: unknown): Kept[] {
  const items = new Map<string, Kept>();
  for (const item of Array.isArray(value) ? (value as unknown[]) : []) {
    const { key, note } = Object(item) as { key?: unknown; note?: unknown };
    if (typeof key !== 'string' || !isKey(key) || items.has(key)) continue;
    items.set(key, { key, ...(typeof note === 'string' && note && { note: note.slice(0, longestNote) }) });
  }
  return [...items.values()].slice(0, mostKept);
}

/**
 * The list as this browser keeps it, shared by all windows. Every change begins from what is kept at that moment, so that
 * windows do not write over each other. `base` tells sites of one origin apart. Runs in the browser.
 */
export class KeptList {
  readonly #name: string;
  readonly #listeners: (() => void)[] = [];

  constructor(base: string) {
    this.#name = `handed-on:${base}:list`;
    addEventListener('storage', ({ key }) => {
      if (key === this.#name || key === null) this.#tell();
    });
    // A page that was put aside has heard nothing of other windows.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#tell();
    });
  }

  /** What is kept; nothing where the browser does not let us in. */
  load(): Kept[] {
    try {
      return readKept(JSON.parse(localStorage.getItem(this.#name) ?? '[]'));
    } catch {
      return [];
    }
  }

  /** Changes what is kept; says why where it could not, and nothing is changed then. An empty list leaves no trace. */
  change(edit: (items: readonly Kept[]) => readonly Kept[]): Refusal | undefined {
    const items = edit(this.load());
    if (items.length > mostKept) return 'many';
    try {
      if (items.length > 0) localStorage.setItem(this.#name, JSON.stringify(items));
      else localStorage.removeItem(this.#name);
    } catch (error) {
      return (error as Error).name === 'QuotaExceededError' ? 'full' : 'forbidden';
    }
    this.#tell();
    return undefined;
  }

  /** Calls back when this or another window has changed the list. */
  watch(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
