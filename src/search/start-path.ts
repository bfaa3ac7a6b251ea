import { findChains, type JoiningClaim, type Step } from './chains.ts';
import { fillChoices } from './fill-choices.ts';
import { LivePart, nameOf } from './live-part.ts';
import { keyPath } from '../site/page-names.ts';
import { fetchJson } from '../site/fetch-json.ts';
import { make, say } from './result-item.ts';

/** Brings the page to life that shows how two entries are joined. Runs in the browser. */
export function startPath(): void {
  const form = document.querySelector<HTMLFormElement>('#path-form');
  const root = document.getElementById('path');
  if (!form || !root) return;
  const page = new PathPage(form, root);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    page.ask();
  });
  window.addEventListener('popstate', () => page.readAddress());
  void page.begin();
}

class PathPage extends LivePart {
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;
  #claims: Promise<JoiningClaim[]> | undefined;

  constructor(form: HTMLFormElement, root: HTMLElement) {
    super(root);
    this.#from = form.elements.namedItem('from') as HTMLSelectElement;
    this.#to = form.elements.namedItem('to') as HTMLSelectElement;
  }

  /** Offers what can be chosen, and shows what the address asks for. */
  async begin(): Promise<void> {
    try {
      await fillChoices(`${this.base}path/choices.json`, [this.#from, this.#to]);
      this.readAddress();
    } catch {
      this.tell(this.word('pathFailed'));
    }
  }

  /** Takes the two entries from the address; one that nothing joins is said and left out. */
  readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const missing: string[] = [];
    for (const select of [this.#from, this.#to]) {
      const wanted = parameters.get(select.name) ?? '';
      const isThere = [...select.options].some(({ value }) => value === wanted);
      select.value = isThere ? wanted : '';
      if (!isThere) missing.push(wanted);
    }
    void this.#show(missing.map((key) => this.word('pathNoClaims', { key })).join(' '));
  }

  /** Writes the two into the address and shows how they are joined. */
  ask(): void {
    const search = new URLSearchParams({ from: this.#from.value, to: this.#to.value }).toString();
    if (`?${search}` !== location.search) history.pushState(null, '', `${location.pathname}?${search}`);
    void this.#show('');
  }

  async #show(missing: string): Promise<void> {
    const [from, to] = [this.#from.value, this.#to.value];
    this.part('chains').replaceChildren();
    this.part('settle').hidden = true;
    this.tell(missing);
    if (!from || !to) return;
    if (from === to) {
      this.tell(this.word('pathSame'));
      return;
    }
    try {
      this.#claims ??= fetchJson<JoiningClaim[]>(`${this.base}joins.json`);
      const claims = await this.#claims;
      if (from !== this.#from.value || to !== this.#to.value) return;
      const chains = findChains(claims, { from, to });
      const names = { from: nameOf(this.#from, from), to: nameOf(this.#from, to) };
      const count = chains.length === 0 ? 'pathNone' : chains.length === 1 ? 'pathOne' : 'pathSome';
      this.tell(this.word(count, { ...names, n: chains.length, steps: chains[0]?.length ?? 0 }));
      this.part('chains').replaceChildren(...chains.map((chain) => this.#makeChain(chain)));
      this.part('settle').hidden = chains.length > 0;
      for (const [name, key] of [
        ['askFrom', from],
        ['askTo', to],
      ] as const) {
        const link = say(this.part<HTMLAnchorElement>(name), nameOf(this.#from, key));
        link.href = `${this.base}${keyPath(key)}#handed`;
      }
    } catch {
      this.#claims = undefined;
      this.tell(this.word('pathFailed'));
    }
  }

  #makeChain(chain: readonly Step[]): HTMLElement {
    const list = make('ol', 'chain');
    list.append(this.#makeEntry(chain[0]?.at ?? ''));
    for (const { claim, next } of chain) {
      const step = make('li', `claim ${claim.line}`);
      const sentence = make('p');
      const [before, after] = claim.words;
      sentence.append(this.#link(claim.to), `: ${before}`, this.#link(claim.from), after);
      const small = make('small');
      const link = say(make('a'), this.word('theClaim'));
      link.href = `${this.base}${claim.key}/`;
      const carried = (claim.carried ?? []).map((key) => nameOf(this.#from, key)).join(', ');
      const facts = [claim.when, carried && this.word('pathCarried', { things: carried }), claim.standing];
      small.append(`${facts.filter(Boolean).join(' · ')} · `, link);
      step.append(sentence, small);
      list.append(step, this.#makeEntry(next));
    }
    return list;
  }

  #makeEntry(key: string): HTMLElement {
    const item = make('li', 'stop');
    item.append(this.#link(key));
    return item;
  }

  #link(key: string): HTMLElement {
    const link = say(make('a'), nameOf(this.#from, key));
    link.href = `${this.base}${keyPath(key)}`;
    link.dir = 'auto';
    return link;
  }
}
