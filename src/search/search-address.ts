/** What is searched for: words, and the values chosen of each filter. */
export interface Search {
  query: string;
  chosen: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Milliseconds without a key after which words stand as a search of their own. */
const settledAfter = 1000;

/**
 * Keeps the search in the address, so that it can be sent to a friend and the back button steps through searches. The
 * letters of one word that is being typed are one step. Runs in the browser.
 */
export class SearchAddress {
  #shown = '';
  #isSettled = true;
  #timer = 0;

  /** The search that the address holds. */
  read(filters: readonly string[]): Search {
    const parameters = new URLSearchParams(location.search);
    const query = parameters.get('q') ?? '';
    this.settle();
    this.#shown = query;
    return { query, chosen: new Map(filters.map((name) => [name, new Set(parameters.getAll(name))])) };
  }

  /** Writes a search into the address: a new step where the one before had settled or was about something else. */
  write({ query, chosen }: Search): void {
    const parameters = new URLSearchParams(query ? { q: query } : {});
    for (const [name, values] of chosen) for (const value of values) parameters.append(name, value);
    const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
    const isStep = this.#isSettled || !isContinued(this.#shown, query);
    this.#shown = query;
    this.#isSettled = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.settle(), settledAfter);
    if (search === location.search) return;
    if (isStep) history.pushState(null, '', `${location.pathname}${search}`);
    else history.replaceState(null, '', `${location.pathname}${search}`);
  }

  /** What is in the address stays a step of its own, whatever is typed next. */
  settle(): void {
    clearTimeout(this.#timer);
    this.#isSettled = true;
  }
}

/** True where the one may have become the other letter by letter. */
export function isContinued(before: string, after: string): boolean {
  return after.startsWith(before) || before.startsWith(after);
}
