import { LivePart } from '../live-part.ts';
import { toTextQuery } from '../query.ts';
import { make, makeCare, say } from '../result-item.ts';
import { joinNeighbour, type NeighbourHit, type NeighbourSearch, type SearchedNeighbour } from './neighbour-search.ts';

/** Lets a reader ask other archives too, by a press and never without. Runs in the browser. */
export function startElsewhere(): void {
  const root = document.getElementById('elsewhere');
  const input = document.querySelector<HTMLInputElement>('main input[name=q]');
  if (!root || !input) return;
  new Elsewhere(root, input).start();
}

class Elsewhere extends LivePart {
  readonly #input: HTMLInputElement;
  readonly #neighbours: SearchedNeighbour[];
  readonly #joined = new Map<SearchedNeighbour, NeighbourSearch>();
  #run = 0;

  constructor(root: HTMLElement, input: HTMLInputElement) {
    super(root);
    this.#input = input;
    this.#neighbours = JSON.parse(root.dataset['neighbours'] ?? '[]') as SearchedNeighbour[];
  }

  start(): void {
    this.part('ask').addEventListener('click', () => void this.#ask());
    // What was found is of the words before: it goes when they change.
    this.#input.addEventListener('input', () => this.#clear());
    window.addEventListener('popstate', () => this.#clear());
    this.root.hidden = false;
  }

  #clear(): void {
    this.#run += 1;
    this.part('found').replaceChildren();
    this.tell('');
  }

  async #ask(): Promise<void> {
    this.#clear();
    const run = this.#run;
    const query = toTextQuery(this.#input.value.trim());
    if (!query) {
      this.tell(this.word('elsewhereEmpty'));
      this.#input.focus();
      return;
    }
    this.tell(this.word('elsewhereAsks'));
    const said = await Promise.all(this.#neighbours.map((neighbour) => this.#askOne(neighbour, query, run)));
    if (run === this.#run) this.tell(...said);
  }

  /** Shows what one neighbour gave as soon as it comes, and returns what is to be said of it. */
  async #askOne(neighbour: SearchedNeighbour, query: string, run: number): Promise<string> {
    const { name } = neighbour;
    try {
      const search = this.#joined.get(neighbour) ?? (await joinNeighbour(this.base, neighbour));
      this.#joined.set(neighbour, search);
      const hits = await search(query);
      if (run === this.#run && hits.length > 0) this.#show(name, hits);
      return this.word(hits.length === 0 ? 'elsewhereNone' : 'elsewhereFound', { archive: name, n: hits.length });
    } catch {
      this.#joined.delete(neighbour);
      return this.word('elsewhereAway', { archive: name });
    }
  }

  #show(name: string, hits: readonly NeighbourHit[]): void {
    const section = make('section');
    const list = make('ol', 'cards');
    list.append(...hits.map((hit) => this.#makeItem(hit)));
    section.append(say(make('h3'), name), list);
    this.part('found').append(section);
  }

  #makeItem({ url, title, careNote, passage }: NeighbourHit): HTMLElement {
    const item = make('li', 'card');
    const link = say(make('a'), title);
    link.href = url;
    link.dir = 'auto';
    item.append(link);
    if (careNote) item.append(makeCare(this.word('careNote'), careNote));
    const text = make('p', 'passage');
    text.dir = 'auto';
    text.append(...passage.map((piece) => (piece.isMarked ? say(make('mark'), piece.text) : piece.text)));
    item.append(text);
    return item;
  }
}
