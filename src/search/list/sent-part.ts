import type { LivePart } from '../live-part.ts';
import { make, say } from '../result-item.ts';
import { follow, takeIn } from './changes.ts';
import { kept } from './every-page.ts';
import { mostKept, type Kept } from './kept-list.ts';
import { readList, type SentList } from './list-address.ts';
import { makeListed } from './list-item.ts';
import { noTitles, type Titles } from './titles.ts';

/** So many names that nobody has are told; of the others how many there are. */
const mostNamed = 5;

/** A list that came with the address: it is shown, and kept only when the reader says so. Runs in the browser. */
export class SentPart {
  readonly #page: LivePart;
  #list: SentList = { items: [], unknown: [], left: 0 };
  /** Those of it that this archive has. */
  #known: Kept[] = [];

  constructor(page: LivePart) {
    this.#page = page;
    page.part('sentKeep').addEventListener('click', () => {
      this.#keep();
    });
    page.part('sentLeave').addEventListener('click', () => {
      this.#leave('');
    });
  }

  get items(): readonly Kept[] {
    return this.#list.items;
  }

  /** Takes the list from the address. */
  read(): void {
    this.#list = readList(location.hash);
  }

  /** Shows it beside what is kept; what the archive does not have is named and left out. */
  show({ byKey, moved, withdrawn }: Titles, own: readonly Kept[]): void {
    const page = this.#page;
    const { unknown, left } = this.#list;
    const areLoaded = byKey !== noTitles.byKey;
    const items = follow(this.#list.items, moved);
    this.#known = areLoaded ? items.filter(({ key }) => byKey.has(key)) : items;
    const names = [
      ...unknown,
      ...items.filter((item) => !this.#known.includes(item)).map(({ key }) => withdrawn[key] ?? key),
    ];
    const owned = this.#known.filter(({ key }) => own.some((item) => item.key === key)).length;
    const count = this.#known.length;
    page.part('sent').hidden = this.#list.items.length === 0 && names.length === 0;
    page.part('sentKeep').hidden = count === 0;
    page.part('sentSaid').textContent = [
      page.word(count === 1 ? 'listSentOne' : 'listSentCount', { n: count, own: owned }),
      ...names.slice(0, mostNamed).map((name) => page.word('listUnknown', { name })),
      ...(names.length > mostNamed ? [page.word('listUnknownMore', { n: names.length - mostNamed })] : []),
      ...(left > 0 ? [page.word('listSentLeft', { n: mostKept, left })] : []),
    ].join(' ');
    page.part('sentItems').replaceChildren(
      ...this.#known.map(({ key, note }) => {
        const item = makeListed(key, byKey.get(key), page);
        if (note) {
          const told = make('p', 'note-sent');
          told.append(say(make('b'), `${page.word('listSentNote')}:`), ' ', say(make('bdi'), note));
          item.append(told);
        }
        return item;
      }),
    );
  }

  #keep(): void {
    const page = this.#page;
    const before = kept.load().length;
    const refusal = kept.change((items) => takeIn(items, this.#known).slice(0, mostKept));
    if (refusal) {
      page.tell(page.word(refusal === 'full' ? 'keptFull' : 'keptForbidden'));
      return;
    }
    const taken = kept.load();
    const left = this.#known.filter(({ key }) => !taken.some((item) => item.key === key)).length;
    this.#leave(
      [
        page.word('listSentKept', { n: taken.length - before }),
        ...(left > 0 ? [page.word('listSentLeft', { n: mostKept, left })] : []),
      ].join(' '),
    );
  }

  /** Takes the list out of the address, and of the page. */
  #leave(said: string): void {
    history.replaceState(null, '', `${location.pathname}${location.search}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    this.#page.tell(said);
    document.getElementById('main')?.focus();
  }
}
