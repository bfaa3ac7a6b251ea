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

/** A corner of the frame where its letter covers no other and, where that can be had, no mark. */
export function placeLetter(
  [left, top, right, bottom]: Box,
  { dots, done, frame }: { dots: readonly Box[]; done: readonly Frame[]; frame: Box },
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
  ].map(([x = 0, y = 0]) => ({ x: round(x), y: round(y) }));
  const free = corners.filter(
    (at) => liesIn(boxOfLetter(at), frame) && !done.some(({ label }) => meet(boxOfLetter(label), boxOfLetter(at))),
  );
  return (
    free.find((at) => !dots.some((dot) => meet(dot, boxOfLetter(at)))) ?? free[0] ?? { x: round(left), y: round(top) }
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
