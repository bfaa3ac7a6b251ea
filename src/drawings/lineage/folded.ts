import type { Archive } from '../../archive/graph/archive.ts';
import { startOf, toDecade, yearOf } from '../../model/dates/calendar.ts';
import { formatDecades } from '../../site/dates.ts';
import { listLives, type Life } from '../lives.ts';
import { toShare } from '../time-scale.ts';
import { listTicks, type Tick } from '../time-ticks.ts';
import { listBands, type Band } from './bands.ts';

/** The whole lineage where it has too many lives to name: a row for each need, with a count for every decade. Pixels. */
export interface FoldedLanes {
  width: number;
  height: number;
  ticks: Tick[];
  rows: { band: Band; y: number; count: number; cells: FoldedCell[] }[];
}

/** Lives that began within some decades. */
export interface FoldedCell {
  x: number;
  radius: number;
  count: number;
  /** Its decades in words, such as `1960s`. */
  when: string;
}

const frame = { width: 1180, edge: 26, head: 22, row: 58, narrowest: 46, largest: 19, smallest: 7 } as const;

export function layoutFolded(archive: Archive): FoldedLanes {
  const lives = listLives(archive.list('projects'));
  const limits = archive.span();
  const byEntry = new Map(lives.map((life) => [life.entry, life]));
  const room = frame.width - frame.edge * 2;
  const place = (time: number) => Math.round(frame.edge + toShare(time, limits) * room);
  const spans = lives.length > 0 ? listSpans(limits, place) : [];
  const bands = listBands(archive).map((band) => ({
    band,
    lives: band.projects.flatMap((entry) => byEntry.get(entry) ?? []),
  }));
  const counted = bands.map(({ band, lives: own }) => ({
    band,
    count: band.projects.length,
    cells: countIn(spans, own),
  }));
  const most = Math.max(1, ...counted.flatMap(({ cells }) => cells.map(({ count }) => count)));
  const scale = (count: number) =>
    Math.round(frame.smallest + Math.sqrt(count / most) * (frame.largest - frame.smallest));
  return {
    width: frame.width,
    height: frame.head + counted.length * frame.row + 4,
    ticks: lives.length > 0 ? listTicks(limits, place, 34) : [],
    rows: counted.map(({ cells, ...row }, index) => ({
      ...row,
      y: frame.head + index * frame.row,
      cells: cells.map((cell) => ({ ...cell, radius: scale(cell.count) })),
    })),
  };
}

/** Decades that are drawn as one, so that two counts never touch. */
interface DecadeSpan {
  first: number;
  /** The first year of the last of them. */
  last: number;
  x: number;
}

function listSpans(limits: { first: number; last: number }, place: (time: number) => number): DecadeSpan[] {
  const spans: DecadeSpan[] = [];
  const lastDecade = toDecade(yearOf(limits.last));
  for (let first = toDecade(yearOf(limits.first)); first <= lastDecade;) {
    let last = first;
    const widthOf = () => place(startOf(last + 10, 1, 1)) - place(startOf(first, 1, 1));
    while (widthOf() < frame.narrowest && last < lastDecade) last += 10;
    const x = (place(startOf(first, 1, 1)) + place(startOf(last + 10, 1, 1))) / 2;
    const before = spans.at(-1);
    if (before && x - before.x < frame.narrowest * 0.9) before.last = last;
    else spans.push({ first, last, x: Math.round(x) });
    first = last + 10;
  }
  return spans;
}

function countIn(spans: readonly DecadeSpan[], lives: readonly Life[]): Omit<FoldedCell, 'radius'>[] {
  return spans.flatMap(({ first, last, x }) => {
    const count = lives.filter(({ from }) => yearOf(from) >= first && yearOf(from) < last + 10).length;
    return count > 0 ? [{ x, count, when: formatDecades(first, last) }] : [];
  });
}
