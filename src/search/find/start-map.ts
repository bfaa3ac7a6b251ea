import { toMarkRadius } from '../../site/mark-size.ts';
import type { LivePart } from '../live-part.ts';
import { loadFound } from './found-elsewhere.ts';

/** Leaves on the map what the question in the address finds. Runs in the browser. */
export async function startMap(): Promise<void> {
  const found = await loadFound();
  if (!found) return;
  const { page } = found;
  const keys = new Set<string>(found.places.map((place) => found.index.keys[place] ?? ''));
  const said = page.part('status').textContent;
  passOn(found.search, page.base);
  const towns = [...document.querySelectorAll<HTMLElement>('.towns > li')];
  if (towns.length === 0) {
    page.tell(said, page.word('filterParts', { n: keys.size }));
    return;
  }
  const shown = new Set<string>();
  for (const town of towns) {
    const own = filterTown(town, page.base, keys);
    for (const key of own) shown.add(key);
    const growth = toMarkRadius(own.size) / toMarkRadius(town.querySelectorAll('li').length);
    for (const mark of document.querySelectorAll(`.map a[href="#${town.id}"], .map [data-town="${town.id}"]`))
      countMark(mark, town, { count: own.size, growth });
  }
  countCountries(page);
  hideEmptyMaps();
  page.tell(said, page.word('filterPlaces', { n: shown.size, all: keys.size }));
}

/** Pages of countries take the question over. */
function passOn(search: string, base: string): void {
  for (const link of document.querySelectorAll('main a[href]')) {
    const [path = '', hash] = (link.getAttribute('href') ?? '').split('#');
    if (path.startsWith(`${base}map/`) && !path.includes('?'))
      link.setAttribute('href', `${path}${search}${hash === undefined ? '' : `#${hash}`}`);
  }
}

/** Leaves in the list of a town the projects that were found, and gives their keys. */
function filterTown(town: HTMLElement, base: string, keys: ReadonlySet<string>): Set<string> {
  const own = new Set<string>();
  for (const item of town.querySelectorAll<HTMLElement>('li')) {
    const key = item.querySelector('a')?.getAttribute('href')?.slice(base.length, -1) ?? '';
    item.hidden = !keys.has(key);
    if (!item.hidden) own.add(key);
  }
  town.hidden = own.size === 0;
  return own;
}

/** A mark says how many were found there, and is gone where none was. */
function countMark(mark: Element, town: HTMLElement, { count, growth }: { count: number; growth: number }): void {
  mark.classList.toggle('out', count === 0);
  const more = count > 1 ? ` ${String(count)}` : '';
  const dot = mark.querySelector('circle');
  dot?.setAttribute('r', (Number(dot.getAttribute('r')) * growth).toFixed(1));
  const number = mark.querySelector('tspan');
  if (number) number.textContent = more;
  const name = town.querySelector('h3')?.textContent ?? '';
  if (mark.hasAttribute('aria-label')) mark.setAttribute('aria-label', `${name}${more}`);
}

function countCountries(page: LivePart): void {
  for (const country of document.querySelectorAll<HTMLElement>('.country')) {
    const n = country.querySelectorAll('.towns > li:not([hidden])').length;
    country.hidden = n === 0;
    const told = country.querySelector('h2 small');
    if (told) told.textContent = page.word(n === 1 ? 'oneTown' : 'manyTowns', { n });
  }
}

/** Larger maps without a mark are gone, with their frames. */
function hideEmptyMaps(): void {
  for (const map of document.querySelectorAll<HTMLElement>('.map-cards > figure')) {
    map.hidden = map.querySelector('a:not(.out, .frame)') === null;
    for (const frame of document.querySelectorAll(`.frame[href="#${map.id}"]`))
      frame.classList.toggle('out', map.hidden);
  }
}
