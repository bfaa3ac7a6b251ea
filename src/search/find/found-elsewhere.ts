import { LivePart } from '../live-part.ts';
import { fetchJson } from '../../site/fetch-json.ts';
import { facetNames, type FinderIndex } from './facets.ts';
import { FinderTable } from './finder-table.ts';
import { readFind, writeFind, type FindState } from './find-address.ts';

/** What the question in an address finds, for pages that show it in their own way. */
export interface Found {
  /** The part of the page that speaks of the question. */
  page: LivePart;
  index: FinderIndex;
  /** Places of what was found in the index, oldest first. */
  places: number[];
  /** The question as an address has it, from the question mark on. */
  search: string;
}

/**
 * Answers the question of the address on a page that shows all there is; undefined where nothing is asked, or nothing that
 * can be. What nobody can choose is said. Runs in the browser.
 */
export async function loadFound(): Promise<Found | undefined> {
  const root = document.getElementById('filtered');
  if (!root) return undefined;
  const page = new LivePart(root);
  const asked = new URLSearchParams(location.search);
  if (![...facetNames, 'people'].some((name) => asked.has(name))) return undefined;
  page.tell(page.word('findStarts'));
  try {
    const index = await fetchJson<FinderIndex>(`${page.base}finder.json`);
    const table = new FinderTable(index);
    const { state, dropped } = readFind(location.search, {
      knows: (name, value) => table.knows(name, value),
      isEntry: () => false,
    });
    page.tell(...dropped.map((value) => page.word('findDropped', { value })));
    const search = writeQuestion(state);
    if (!search) return undefined;
    for (const [name, path] of [
      ['all', location.pathname],
      ['find', `${page.base}find/${search}`],
    ] as const) {
      const link = page.part<HTMLAnchorElement>(name);
      link.href = path;
      link.hidden = false;
    }
    return { page, index, places: table.sort(table.ask(state).places, 'old', state), search };
  } catch {
    page.tell(page.word('findFailed'));
    return undefined;
  }
}

/** The question alone, as another page takes it: without order and ticks. */
export function writeQuestion(state: FindState): string {
  return writeFind({ ...state, order: 'near', ticked: [] });
}
