import { fetchJson } from '../../site/fetch-json.ts';
import { make, say } from '../result-item.ts';
import type { FinderRows } from './facets.ts';
import { loadFound, type Found } from './found-elsewhere.ts';

/** Counts in the timeline what the question in the address finds, and lists it below. Runs in the browser. */
export async function startTimeline(): Promise<void> {
  const found = await loadFound();
  if (!found) return;
  const { page, index, places } = found;
  const spans = listSpans(found);
  const said = page.part('status').textContent;
  for (const row of document.querySelectorAll<HTMLElement>('.decades tr[data-first]')) {
    const { first, last } = row.dataset;
    const count = countAlive(spans, Number(first), Number(last));
    const cell = row.querySelector('td:last-child');
    if (cell) cell.textContent = String(count);
    drawBar(Number(first), count);
  }
  page.tell(said, page.word('filterTime', { n: spans.length, all: places.length }));
  const rows = await fetchJson<FinderRows>(`${page.base}finder-rows.json`).catch(() => undefined);
  const items = spans.map(({ place }) => {
    const item = make('li');
    const link = say(make('a'), index.titles[place] ?? '', index.titlesIn[place]);
    link.href = `${page.base}${index.keys[place] ?? ''}/`;
    item.append(...(rows ? [say(make('small'), rows.when[place] ?? ''), ' '] : []), link);
    return item;
  });
  const part = document.getElementById('found-in-time');
  part?.querySelector('ol')?.replaceChildren(...items);
  if (part) part.hidden = items.length === 0;
}

/** When a project went on, in years; endless where nobody knows of an end. */
interface Span {
  place: number;
  from: number;
  to: number;
}

/** Of what was found, the projects of which it is known when they began. */
export function listSpans({ index, places }: Pick<Found, 'index' | 'places'>): Span[] {
  return places.flatMap((place) => {
    const from = index.began[place] ?? null;
    if (from === null || !index.keys[place]?.startsWith('projects/')) return [];
    return [{ place, from, to: index.ended[place] ?? Infinity }];
  });
}

/** How many went on in the decades whose first years are given. */
export function countAlive(spans: readonly Span[], first: number, last: number): number {
  return spans.filter(({ from, to }) => from < last + 10 && to >= first).length;
}

function drawBar(first: number, count: number): void {
  const bar = document.querySelector<SVGRectElement>(`.decades rect[data-first="${String(first)}"]`);
  const most = Number(bar?.closest('svg')?.dataset['most']);
  const label = bar?.nextElementSibling;
  if (!bar || !label || !most) return;
  const width = (count / most) * Number(bar.closest('svg')?.dataset['width']);
  bar.setAttribute('width', String(width));
  label.setAttribute('x', String(Number(bar.getAttribute('x')) + width + 4));
  label.textContent = count > 0 ? String(count) : '';
}
