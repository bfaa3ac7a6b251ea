import { liesIn, meet, type Box } from '../boxes.ts';
import { measureText } from '../text-width.ts';
import { toMarkRadius } from '../../site/mark-size.ts';
import type { Town } from './towns.ts';
import type { View } from './view.ts';

/** A town on a map, in pixels. */
export interface Mark {
  town: Town;
  x: number;
  y: number;
  radius: number;
  /**
   * Where its name begins, on the line on which it stands, and the box that it keeps free; none where there is no room.
   * Where the name stands apart, `lead` is where a line from the mark ends.
   */
  name?: { x: number; y: number; box: Box; lead?: [number, number] };
  /** True where a larger map shows it too. */
  isElsewhere: boolean;
}

/** Size of the type of names, in pixels. */
export const nameSize = 12.5;
const lineHeight = 15;
const countGap = 4;

/**
 * Marks of towns with their names, those with most projects first; what has no room for its name is in `unnamed`. Those
 * in `last` are named after all the others.
 */
export function placeNames(
  towns: readonly Town[],
  { view, scale, taken, dot = 1, last }: NameSpace,
): { marks: Mark[]; unnamed: Town[] } {
  const frame: Box = [2, 1, Math.round(view[2] * scale) - 2, Math.round(view[3] * scale) - 1];
  const marks = towns.map((town): Mark => {
    const [x, y] = [(town.x - view[0]) * scale, (town.y - view[1]) * scale];
    return { town, x: round(x), y: round(y), radius: round(toMarkRadius(town.count) * dot), isElsewhere: false };
  });
  const dots = new Map(
    marks.map((mark) => {
      const { x, y, radius } = mark;
      return [mark, [x - radius, y - radius, x + radius, y + radius] satisfies Box];
    }),
  );
  const kept: Box[] = [...taken, ...dots.values()];
  const [later, sooner] = [marks.filter(({ town }) => last?.has(town)), marks.filter(({ town }) => !last?.has(town))];
  for (const group of [sooner, later]) nameMarks(group, { frame, kept, dots });
  return { marks, unnamed: marks.flatMap(({ name, town }) => (name ? [] : [town])) };
}

/** Where names may stand on a map, and which towns can do without one. */
interface NameSpace {
  view: View;
  scale: number;
  taken: readonly Box[];
  dot?: number;
  last?: ReadonlySet<Town>;
}

/** Gives names to marks, first beside them and then apart from them, and adds the boxes to those that are kept free. */
function nameMarks(
  marks: readonly Mark[],
  { frame, kept, dots }: { frame: Box; kept: Box[]; dots: ReadonlyMap<Mark, Box> },
): void {
  const keep = (box: Box) => {
    kept.push(box);
    return { x: round(box[0] + 1), y: round(box[3] - 4), box };
  };
  for (const mark of marks.toSorted((a, b) => b.town.count - a.town.count)) {
    const box = listSpots(mark).find((spot) => liesIn(spot, frame) && !kept.some((other) => meet(spot, other)));
    if (box) mark.name = keep(box);
  }
  for (const mark of marks.filter(({ name }) => !name)) {
    const own = dots.get(mark);
    const others = kept.filter((box) => box !== own);
    const isFree = ({ box, lead }: FarSpot) =>
      liesIn(box, frame) &&
      !kept.some((other) => meet(box, other)) &&
      !others.some((other) => crosses([mark.x, mark.y], lead, other));
    const spot = listFarSpots(mark).find(isFree);
    if (spot) mark.name = { ...keep(spot.box), lead: spot.lead };
  }
}

/** Boxes in which a name may stand, the best first: beside its mark, then above and below it. */
function listSpots({ town, x, y, radius }: Mark): Box[] {
  const width = measureName(town);
  const out = radius + 2;
  const shift = radius * 0.7 + 1;
  const corners: [number, number][] = [
    [x + out, y - lineHeight / 2],
    [x - out - width, y - lineHeight / 2],
    [x + shift, y + shift * 0.4],
    [x + shift, y - shift * 0.4 - lineHeight],
    [x - shift - width, y + shift * 0.4],
    [x - shift - width, y - shift * 0.4 - lineHeight],
    [x - width / 2, y + out - 1],
    [x - width / 2, y - out + 1 - lineHeight],
    [x + radius - width, y + out - 1],
    [x + radius - width, y - out + 1 - lineHeight],
    [x - radius, y + out - 1],
    [x - radius, y - out + 1 - lineHeight],
  ];
  return corners.map(([left, top]): Box => [left, top, left + width, top + lineHeight]);
}

/** A box that stands apart from its mark, and where the line from the mark meets it. */
interface FarSpot {
  box: Box;
  lead: [number, number];
}

/** Boxes round a mark, the nearest first. */
function listFarSpots({ town, x, y, radius }: Mark): FarSpot[] {
  const width = measureName(town);
  return [16, 26, 38].flatMap((far) =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((hour): FarSpot => {
      const turn = (hour * Math.PI) / 6;
      const [leadX, leadY] = [x + Math.cos(turn) * (radius + far), y + Math.sin(turn) * (radius + far)];
      const across = Math.cos(turn);
      const left = leadX - (across > 0.1 ? 0 : across < -0.1 ? width : width / 2);
      const top = leadY - (Math.sin(turn) > 0.9 ? 0 : Math.sin(turn) < -0.9 ? lineHeight : lineHeight / 2);
      return { box: [left, top, left + width, top + lineHeight], lead: [round(leadX), round(leadY)] };
    }),
  );
}

/** Whether a straight line runs through a box, as far as points on it, two pixels apart, tell. */
function crosses(
  from: readonly [number, number],
  to: readonly [number, number],
  [left, top, right, bottom]: Box,
): boolean {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const points = Math.ceil(Math.hypot(across, down) / 2);
  return Array.from({ length: points }, (_, index) => index / points).some((share) => {
    const [x, y] = [from[0] + across * share, from[1] + down * share];
    return x > left && x < right && y > top && y < bottom;
  });
}

function measureName({ name, count }: Town): number {
  return measureText(name, nameSize) + (count > 1 ? measureText(String(count), nameSize) + countGap : 0) + 2;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
