import { drawThread } from '../lives.ts';
import type { LineStyle } from '../line-style.ts';
import { cutText, measureText } from '../text-width.ts';
import { toShare } from '../time-scale.ts';
import { listTicks, type Tick } from '../time-ticks.ts';
import type { LifeMark, LifeMarks } from './moments.ts';

/** A life with time from left to right: beginnings above its line, those who took it up below. Pixels. */
export interface LifeAcross {
  width: number;
  height: number;
  /** Height of the line, and its pieces; between two nothing is recorded. */
  line: { y: number; pieces: { from: number; to: number }[]; goesOn: boolean };
  ticks: Tick[];
  beginnings: AcrossMark[];
  takers: (AcrossMark & { to: number; end: LifeMark['end'] })[];
  hops: { path: string; style: LineStyle }[];
}

export interface AcrossMark {
  mark: LifeMark;
  /** Where it stands in time. */
  x: number;
  /** The line on which its label stands, where the label begins, and how wide it is at most. */
  y: number;
  labelX: number;
  labelWidth: number;
  text: string;
}

export const lifeType = 12;
const frame = { width: 860, edge: 8, label: 230, row: 19, bar: 27, tick: 18, gap: 12, unknown: 26, hook: 8 } as const;
/** Marks on the line stand at least so far apart, so that what began together is seen side by side. */
const apart = 11;

export function layoutAcross(life: LifeMarks): LifeAcross {
  const limits = { first: life.first, last: Math.max(life.last, life.first + 1) };
  const begun = life.marks.filter(({ kind }) => kind === 'beginning');
  const scaleTo = (room: number) => (time: number) => Math.round(frame.edge + toShare(time, limits) * room);
  let room = frame.width - frame.edge * 2 - 12;
  let beginnings = placeBeginnings(begun, { place: scaleTo(room), last: frame.edge + room });
  // Labels run to the right of their marks; where they would be cut, time gets less room.
  for (let over = overflowOf(beginnings); over > 0; over = overflowOf(beginnings)) {
    room -= over;
    beginnings = placeBeginnings(begun, { place: scaleTo(room), last: frame.edge + room });
  }
  const place = scaleTo(room);
  const top = Math.max(0, ...beginnings.map(({ row }) => row + 1)) * frame.row + frame.tick;
  const takers = placeTakers(
    life.marks.filter(({ kind }) => kind !== 'beginning'),
    { place, top, last: frame.edge + room },
  );
  const rows = Math.max(top, ...takers.map(({ y }) => y)) + 16;
  const bars = new Map(takers.map((taker) => [taker.mark, { from: taker.x, to: taker.to, y: taker.y + 6 }]));
  return {
    width: frame.width,
    height: rows + frame.tick,
    line: { y: top, pieces: listPieces(life, place), goesOn: life.goesOn },
    ticks: listTicks(limits, place, 40),
    beginnings: beginnings.map(({ row, ...mark }) => ({ ...mark, y: top - 12 - row * frame.row })),
    takers,
    hops: life.hops.flatMap(({ from, to, moment, style }) => {
      const [giver, taker] = [bars.get(life.marks[from] as LifeMark), bars.get(life.marks[to] as LifeMark)];
      if (!giver || !taker) return [];
      return [
        { style, path: drawThread(place(moment), { giver, taker }, (length) => Math.max(10, Math.round(length / 3))) },
      ];
    }),
  };
}

/**
 * Beginnings in rows above the line. The last has the lowest; one whose label runs over a later mark has a higher row
 * than that, so that no stem crosses a label.
 */
function placeBeginnings(
  marks: readonly LifeMark[],
  { place, last }: { place: (time: number) => number; last: number },
): (AcrossMark & { row: number })[] {
  const spread = spreadOut(
    marks.map(({ from }) => place(from)),
    last,
  );
  const placed: (AcrossMark & { row: number })[] = [];
  for (const [index, mark] of [...marks.entries()].toReversed()) {
    const x = spread[index] ?? 0;
    const text = cutText(mark.label, lifeType, frame.label);
    const labelWidth = measureText(text, lifeType);
    const labelX = Math.max(0, x - 4);
    const reach = labelX + labelWidth + frame.gap;
    const begins = Math.min(labelX, x) - frame.gap;
    const over = placed.filter(
      (other) => Math.min(other.labelX, other.x) < reach && Math.max(other.x, other.labelX + other.labelWidth) > begins,
    );
    placed.unshift({ mark, x, y: 0, labelX, labelWidth, text, row: Math.max(0, ...over.map(({ row }) => row + 1)) });
  }
  return placed;
}

/** How far labels reach beyond the frame. */
function overflowOf(marks: readonly AcrossMark[]): number {
  return Math.max(0, ...marks.map(({ labelX, labelWidth }) => labelX + labelWidth - frame.width));
}

/** Places in order, moved as little as needed so that none is nearer to the next than `apart`, and none beyond the last. */
function spreadOut(places: readonly number[], last: number): number[] {
  const moved: number[] = [];
  for (const at of places) moved.push(Math.max(at, (moved.at(-1) ?? -Infinity) + apart));
  let limit = last;
  return moved
    .toReversed()
    .map((at) => {
      const held = Math.min(at, limit);
      limit = held - apart;
      return held;
    })
    .toReversed();
}

/** Those who took it up in rows below the line, each in the first in which neither its bar nor its label meets another. */
function placeTakers(
  marks: readonly LifeMark[],
  { place, top, last }: { place: (time: number) => number; top: number; last: number },
): LifeAcross['takers'] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const x = place(mark.from);
    const isOpen = mark.end === 'open';
    const until = mark.end === 'unknown' ? x + frame.unknown : place(mark.to);
    const to = Math.max(x + 5, isOpen ? last : until);
    const text = cutText(mark.label, lifeType, frame.label + 60);
    const labelWidth = measureText(text, lifeType);
    // Beside the hook of a line that leads here, where there is room.
    const labelX = Math.max(0, Math.min(x + frame.hook, frame.width - labelWidth));
    const begins = Math.min(x, labelX);
    const free = ends.findIndex((end) => end <= begins);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(to + 8, labelX + labelWidth) + frame.gap;
    return { mark, x, to, y: top + 24 + row * frame.bar, labelX, labelWidth, text, end: mark.end };
  });
}

/** The line from the first to the last, without its silences. */
function listPieces(
  { silences, first, last }: LifeMarks,
  place: (time: number) => number,
): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = place(first);
  for (const silence of silences) {
    pieces.push({ from, to: Math.max(from + 4, place(silence.from)) });
    from = place(silence.to);
  }
  return [...pieces, { from, to: Math.max(from + 4, place(last)) }];
}
