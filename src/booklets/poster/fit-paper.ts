import type { Archive } from '../../archive/graph/archive.ts';
import { layoutLanes, type Lanes } from '../../drawings/lineage/lanes.ts';

/** A paper of ISO 216 standing upright; in millimetres. */
export interface PosterPaper {
  name: 'a2' | 'a3';
  width: number;
  height: number;
}

/** Both have one shape, so that what fits one fits the other, smaller. */
export const posterPapers: readonly PosterPaper[] = [
  { name: 'a2', width: 420, height: 594 },
  { name: 'a3', width: 297, height: 420 },
];

/** A drawing as wide as lets its letters be largest on a paper, which stands or lies. */
export interface FittedLanes {
  lanes: Lanes;
  isLying: boolean;
}

/** The whole lineage for a poster. */
export function fitLanes(archive: Archive): FittedLanes {
  const shapes = [
    { isLying: false, room: roomIn(420, 594) },
    { isLying: true, room: roomIn(594, 420) },
  ];
  const drawn = widths.map((width) => layoutLanes(archive, undefined, width));
  const fitted = drawn.flatMap((lanes) =>
    shapes.map(({ isLying, room }) => ({
      lanes,
      isLying,
      scale: Math.min(room.width / lanes.width, room.height / lanes.height),
    })),
  );
  const [first, ...others] = fitted;
  if (!first) throw new Error('There is no width to draw in.');
  return others.reduce((best, one) => (one.scale > best.scale ? one : best), first);
}

/** What margins, head and foot of poster.css leave of an A2. */
function roomIn(width: number, height: number): { width: number; height: number } {
  return { width: width - 28, height: height - 28 - 56 };
}

const widths = Array.from({ length: 26 }, (_, index) => 1000 + index * 80);
