import { capitalise } from '../model/names/fill.ts';
import { makeFilter } from './filter-boxes.ts';
import { filterNames, type Chosen, type Counts, type FilterName, type Hit } from './hits.ts';
import { LivePart } from './live-part.ts';
import type { TextHit } from './pagefind.ts';
import { make, makeItem, makePassage, say } from './result-item.ts';
import { makeSections } from './sections.ts';

const pageSize = 10;

/** What the page calls the kinds: a filter one of them, a heading many. */
interface KindWords {
  one: Record<string, string>;
  many: Record<string, string>;
}

/** A box of a filter was ticked or cleared. */
type Choose = (name: FilterName, value: string, isChosen: boolean) => void;

/** The parts of the search page that change. Runs in the browser. */
export class FinderView extends LivePart {
  readonly kinds: KindWords;

  constructor(root: HTMLElement) {
    super(root);
    this.kinds = JSON.parse(root.dataset['kinds'] ?? '{"one":{},"many":{}}') as KindWords;
  }

  /** Shows or hides where to look next. */
  showNothing(isShown: boolean): void {
    this.part('nothing').hidden = !isShown;
  }

  /** Shows what was found by name, and takes away what an earlier search found in the texts. */
  showNames(hits: readonly Hit[]): void {
    const sections = makeSections(hits, {
      word: (key, values) => this.word(key, values),
      kind: ({ kind }, count) => `${this.kinds.many[kind] ?? kind} (${count})`,
      item: (hit) => this.#makeItem(hit),
    });
    this.part('results').replaceChildren(...sections);
    this.showNothing(false);
  }

  #makeItem({ key, kind, entry }: Hit): HTMLLIElement {
    const look = {
      href: `${this.base}${key}/`,
      kind: this.kinds.one[kind] ?? kind,
      careNote: this.word('careNote'),
    };
    return entry ? makeItem(entry, look) : make('li');
  }

  /** Shows what was found in the texts, below, so that nothing moves that is read already. */
  async showTexts(
    hits: readonly Hit[],
    loads: ReadonlyMap<string, TextHit['load']>,
    isOver: () => boolean,
  ): Promise<void> {
    if (hits.length === 0) return;
    const section = make('section');
    const list = make('ol', 'cards');
    const more = say(make('button'), this.word('moreResults'));
    more.type = 'button';
    section.append(say(make('h2'), `${this.word('inTexts')} (${hits.length})`), list, more);
    let at = 0;
    const showMore = async (): Promise<HTMLElement[]> => {
      const next = hits.slice(at, at + pageSize);
      at += pageSize;
      more.hidden = at >= hits.length;
      const items = await Promise.all(next.map(async (hit) => this.#makePassage(hit, await loads.get(hit.key)?.())));
      list.append(...items);
      return items;
    };
    more.addEventListener('click', () => void showMore().then(([first]) => first?.querySelector('a')?.focus()));
    await showMore();
    if (!isOver()) this.part('results').append(section);
  }

  #makePassage(hit: Hit, result: Parameters<typeof makePassage>[0] | undefined): HTMLLIElement {
    const kind = this.kinds.one[hit.kind] ?? hit.kind;
    if (!result) return this.#makeItem(hit);
    return makePassage(result, { kind, careNote: this.word('careNote'), section: this.word('inSection') });
  }

  /** The filters stay folded, or open, as they were; how many are chosen can be seen either way. */
  showFilters(counts: Counts, chosen: Chosen, choose: Choose): void {
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
    const groups = filterNames.flatMap((name) =>
      makeFilter(
        {
          name,
          legend: this.word(`filter${capitalise(name)}`),
          counts: counts[name],
          chosen: chosen.get(name) ?? new Set(),
        },
        (value, isChosen) => choose(name, value, isChosen),
      ),
    );
    this.part('boxes').replaceChildren(...groups);
    const ticked = [...chosen.values()].reduce((sum, values) => sum + values.size, 0);
    this.part('chosen').textContent = ticked > 0 ? ` (${ticked})` : '';
    this.part('filters').hidden = groups.length === 0;
    if (focused) document.getElementById(focused)?.focus();
  }
}
