import { liesIn, meet, type Box } from '../boxes.ts';
import type { View } from './view.ts';

/** A part of a map that another map shows larger, and the corner of the letter under which it does. */
export interface Frame {
  letter: string;
  box: Box;
  label: { x: number; y: number };
}

/** The sides of the square that holds a letter, in pixels. */
export const letterBox = 17;

/** A part of the world as it lies on a map of more, in whole as far as that shows it. */
export function toFrame(
  part: View,
  { view, scale, width, height }: { view: View; scale: number; width: number; height: number },
): Box {
  const left = Math.max(1, (part[0] - view[0]) * scale);
  const top = Math.max(1, (part[1] - view[1]) * scale);
  const right = Math.min(width - 1, (part[0] + part[2] - view[0]) * scale);
  const bottom = Math.min(height - 1, (part[1] + part[3] - view[1]) * scale);
  return [round(left), round(top), round(right), round(bottom)];
}

/** Where on its frame a letter covers no other and, where that can be had, no name that stands here alone and no mark. */
export function placeLetter(
  [left, top, right, bottom]: Box,
  { dots, names, done, frame }: { dots: readonly Box[]; names: readonly Box[]; done: readonly Frame[]; frame: Box },
): { x: number; y: number } {
  const s = letterBox;
  const corners = [
    [left, top - s],
    [left, top],
    [right - s, top],
    [right - s, top - s],
    [right, top],
    [left, bottom - s],
    [left, bottom],
    [right - s, bottom - s],
    [right - s, bottom],
    [left - s, top],
    [right, bottom - s],
    [left - s, bottom - s],
    ...stepsBetween(left, right).flatMap((x) => [
      [x, top - s],
      [x, bottom],
    ]),
    ...stepsBetween(top, bottom).flatMap((y) => [
      [right, y],
      [left - s, y],
    ]),
  ].map(([x = 0, y = 0]) => ({ x: round(x), y: round(y) }));
  const free = corners.filter(
    (at) => liesIn(boxOfLetter(at), frame) && !done.some(({ label }) => meet(boxOfLetter(label), boxOfLetter(at))),
  );
  const covers = (at: { x: number; y: number }, boxes: readonly Box[]) =>
    boxes.some((box) => meet(box, boxOfLetter(at)));
  return (
    free.find((at) => !covers(at, dots) && !covers(at, names)) ??
    free.find((at) => !covers(at, names)) ??
    free[0] ?? { x: round(left), y: round(top) }
  );
}

/** Places along a side of a frame at which a letter may stand. */
function stepsBetween(from: number, to: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / letterBox) - 1) },
    (_, at) => from + letterBox * (at + 1),
  );
}

/** The box of a letter, from its corner at left and above. */
export function boxOfLetter({ x, y }: { x: number; y: number }): Box {
  return [x, y, x + letterBox, y + letterBox];
}

/** A, B, … Z, AA, AB, … */
export function nextLetters(): () => string {
  let number = 0;
  return () => {
    let letters = '';
    for (let rest = (number += 1); rest > 0; rest = Math.floor((rest - 1) / 26))
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    return letters;
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
