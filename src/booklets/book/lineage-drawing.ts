import type { Element } from 'hast';
import type { AnyEntry } from '../../archive/entry/entry.ts';
import type { Archive, Claim } from '../../archive/graph/archive.ts';
import { isHanding } from '../../archive/graph/carrying.ts';
import { chooseForStrip } from '../../drawings/hand-line.ts';
import { lineStyleOf } from '../../drawings/line-style.ts';
import { measureText } from '../../drawings/text-width.ts';
import { toShortTitle } from '../../model/names/short-title.ts';
import { formatYears, sortTime } from '../../site/dates.ts';
import { translate } from '../../site/translate.ts';
import { h } from './tree.ts';

const width = 320;
const line = 17;
const size = 11;
/** Where the years end, where the lines that join run, and where names begin; further right for longer years. */
const columns = { years: 58, rail: 98, names: 112 };
const sizeOfYears = 10;
const most = 7;

/**
 * What an entry received and handed on as a drawing for paper: time runs down, the entry stands in the middle in a box,
 * and each line's style says how sure its claim is. The sentences below it say the same. Nothing where no claim is.
 */
export function drawLineage(archive: Archive, entry: AnyEntry): Element | undefined {
  const sides = [
    { claims: choose(archive.received(entry.key), 'from'), end: 'from' },
    { claims: choose(archive.handedOn(entry.key), 'to'), end: 'to' },
  ] as const;
  if (sides.every(({ claims }) => claims.length === 0)) return undefined;
  const years = sides.flatMap(({ claims }) => claims.map(yearsOf));
  const shift = Math.max(0, ...years.map((text) => Math.ceil(measureText(text, sizeOfYears)) - columns.years));
  const [above, below] = sides.map(({ claims, end }) =>
    claims.map((claim) => toRow(archive, claim, { end, room: width - columns.names - shift })),
  ) as [Row[], Row[]];
  const title = wrap(toShortTitle(archive.title(entry.key)), width - 20);
  const top = heightOf(above) + (above.length > 0 ? 14 : 2);
  const box = title.length * line + 12;
  const height = top + box + heightOf(below) + (below.length > 0 ? 16 : 2);
  const name = translate('bookDrawing', { title: archive.title(entry.key) });
  return h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      ariaLabel: name,
      className: ['lineage'],
    },
    h('title', {}, name),
    drawSide(above, { from: 0, joinAt: top, isAbove: true, shift }),
    h('rect', { x: 1, y: top, width: width - 2, height: box, className: ['self'] }),
    title.map((words, index) => h('text', { x: 10, y: top + line * (index + 1) + 1, className: ['self'] }, words)),
    drawSide(below, { from: top + box + 14, joinAt: top + box, isAbove: false, shift }),
  );
}

interface Row {
  lines: string[];
  years: string;
  style: string;
}

function choose(claims: readonly Claim[], end: 'from' | 'to'): Claim[] {
  return chooseForStrip(claims.filter(isHanding), end)
    .slice(0, most)
    .sort((a, b) => compareTime(sortTime(a.entry.data.passed), sortTime(b.entry.data.passed)));
}

/** What has no time stands last. */
function compareTime(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function toRow(archive: Archive, claim: Claim, { end, room }: { end: 'from' | 'to'; room: number }): Row {
  return {
    lines: wrap(archive.title(claim[end].key), room),
    years: yearsOf(claim),
    style: lineStyleOf(claim),
  };
}

function yearsOf({ entry: { data } }: Claim): string {
  return data.passed === 'XXXX' ? '?' : formatYears(data.passed);
}

interface Side {
  from: number;
  /** Where its lines meet the box. */
  joinAt: number;
  isAbove: boolean;
  shift: number;
}

function drawSide(rows: readonly Row[], { from, joinAt, isAbove, shift }: Side) {
  let y = from;
  return rows.map(({ lines, years, style }, index) => {
    const middle = y + line - 5;
    y += lines.length * line + 3;
    const x = columns.rail + shift - index * 5;
    const names = columns.names + shift;
    const way = `M${String(names - 5)} ${String(middle)}H${String(x)}V${String(joinAt)}`;
    return h(
      'g',
      {},
      h('path', { d: way, className: [style] }),
      !isAbove && h('circle', { cx: names - 5, cy: middle, r: 2.4 }),
      h('text', { x: columns.years + shift, y: middle + 4, className: ['years'] }, years),
      lines.map((words, at) => h('text', { x: names, y: middle + 4 + at * line }, words)),
    );
  });
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { lines }) => sum + lines.length * line + 3, 0);
}

/** Lines of whole words; a word that is wider than a line is broken inside. */
function wrap(text: string, room: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/).flatMap((one) => breakLong(one, room))) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (measureText(longer, size) <= room || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function breakLong(word: string, room: number): string[] {
  if (measureText(word, size) <= room) return [word];
  const letters = Array.from(word);
  const each = Math.max(1, Math.floor((letters.length * room) / measureText(word, size)) - 1);
  return Array.from({ length: Math.ceil(letters.length / each) }, (_, at) =>
    letters.slice(at * each, (at + 1) * each).join(''),
  );
}
