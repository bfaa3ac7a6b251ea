import { groupByKind, type Hit } from './hits.ts';
import { make, say } from './result-item.ts';

/** How many are shown of a group before the reader asks for all. */
const firstFew = 5;
/** How many of any kind stand on top. */
const onTop = 3;

/** What the sections need to know of the page. */
export interface SectionLook {
  word(key: string, values?: Readonly<Record<string, string | number>>): string;
  kind(hit: Hit, count: number): string;
  item(hit: Hit): HTMLLIElement;
}

/** Hits as sections: the nearest of any kind, then the rest by kind. */
export function makeSections(hits: readonly Hit[], look: SectionLook): HTMLElement[] {
  const [only, ...others] = groupByKind(hits);
  if (!only) return [];
  if (others.length === 0) return [makeSection({ title: titleOf(hits, look), hits }, look)];
  const top = hits.length <= onTop + 1 ? hits.length : onTop;
  return [
    makeSection({ title: look.word('nearest'), hits: hits.slice(0, top) }, look),
    ...groupByKind(hits.slice(top)).map(({ hits: own }) => makeSection({ title: titleOf(own, look), hits: own }, look)),
  ];
}

function titleOf(hits: readonly Hit[], look: SectionLook): string {
  const [first] = hits;
  return first ? look.kind(first, hits.length) : '';
}

function makeSection({ title, hits }: { title: string; hits: readonly Hit[] }, look: SectionLook): HTMLElement {
  const section = make('section');
  const list = make('ol', 'cards');
  list.append(...hits.slice(0, firstFew).map((hit) => look.item(hit)));
  section.append(say(make('h2'), title), list);
  if (hits.length > firstFew) {
    const all = say(make('button'), look.word('showAll', { n: hits.length }));
    all.type = 'button';
    all.addEventListener('click', () => {
      const rest = hits.slice(firstFew).map((hit) => look.item(hit));
      list.append(...rest);
      all.remove();
      rest[0]?.querySelector('a')?.focus();
    });
    section.append(all);
  }
  return section;
}
