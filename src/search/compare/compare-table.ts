import { keyPath } from '../../site/page-names.ts';
import { capitalise } from '../../model/names/fill.ts';
import type { LivePart } from '../live-part.ts';
import { make, makeCare, say } from '../result-item.ts';
import { rowNames, type RowName, type Sheet, type SheetCell } from './sheet.ts';

/** So many things of a row are shown; a fold holds the rest. */
const mostOpen = 3;

/**
 * The entries side by side: a row for each thing, a column for each entry. On a phone the rows stand below each other, so
 * that parts of the table say what they are. Runs in the browser. Texts stay text.
 */
export function makeCompareTable(
  sheets: readonly Sheet[],
  { page, takeOut }: { page: LivePart; takeOut: (key: string) => void },
): HTMLTableElement {
  const table = make('table', 'side-by-side');
  table.setAttribute('role', 'table');
  const head = make('thead');
  const body = make('tbody');
  head.append(makeHeads(sheets, page, takeOut));
  for (const name of rowNames) if (sheets.some(({ cells }) => cells[name])) body.append(makeRow(name, sheets, page));
  table.append(say(make('caption'), page.word('compareCaption')), head, body);
  for (const group of [head, body]) group.setAttribute('role', 'rowgroup');
  return table;
}

function makeHeads(sheets: readonly Sheet[], page: LivePart, takeOut: (key: string) => void): HTMLElement {
  const row = makeTableRow();
  const corner = make('td');
  corner.setAttribute('role', 'cell');
  row.append(corner);
  for (const { key, title, kind, titleIn, careNote, wordsIn } of sheets) {
    const cell = make('th');
    cell.scope = 'col';
    cell.setAttribute('role', 'columnheader');
    const link = say(make('a'), title, titleIn);
    link.href = `${page.base}${key}/`;
    const out = say(make('button'), page.word('compareTakeOut'));
    out.type = 'button';
    out.setAttribute('aria-label', `${page.word('compareTakeOut')}: ${title}`);
    out.addEventListener('click', () => {
      takeOut(key);
    });
    cell.append(link, ' ', say(make('small'), kind), out);
    if (careNote) cell.append(makeCare(page.word('careNote'), careNote, wordsIn));
    row.append(cell);
  }
  return row;
}

function makeRow(name: RowName, sheets: readonly Sheet[], page: LivePart): HTMLElement {
  const row = makeTableRow();
  const heading = say(make('th'), page.word(`row${capitalise(name)}`));
  heading.scope = 'row';
  heading.setAttribute('role', 'rowheader');
  row.append(heading);
  for (const sheet of sheets) {
    const cell = make('td');
    cell.setAttribute('role', 'cell');
    const of = make('b', 'of');
    of.setAttribute('aria-hidden', 'true');
    cell.append(say(of, sheet.title, sheet.titleIn));
    const told = sheet.cells[name] ?? [];
    if (told.length === 0) cell.append(say(make('p', 'untold'), page.word('compareUntold')));
    else cell.append(makeList(told.slice(0, mostOpen), sheet, page));
    if (told.length > mostOpen) {
      const fold = make('details');
      fold.append(
        say(make('summary'), page.word('moreClaims', { n: told.length - mostOpen })),
        makeList(told.slice(mostOpen), sheet, page),
      );
      cell.append(fold);
    }
    row.append(cell);
  }
  return row;
}

function makeList(told: readonly SheetCell[], sheet: Sheet, page: LivePart): HTMLElement {
  const list = make('ul');
  for (const { text, key, isOwn } of told) {
    const item = make('li');
    const words = say(make(key ? 'a' : 'span'), text, isOwn ? sheet.wordsIn : undefined);
    words.dir ||= 'auto';
    if (key && words instanceof HTMLAnchorElement) words.href = `${page.base}${keyPath(key)}`;
    item.append(words);
    list.append(item);
  }
  return list;
}

function makeTableRow(): HTMLTableRowElement {
  const row = make('tr');
  row.setAttribute('role', 'row');
  return row;
}
