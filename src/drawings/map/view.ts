import { worldSize } from '../../site/world.ts';

/** A part of the projected world: x, y, width and height. */
export type View = readonly [number, number, number, number];

/** Point of the projected world. */
interface Point {
  x: number;
  y: number;
}

/** The smallest part of the world with a shape between two (height to width) that holds all points and room for names. */
export function fitView(
  points: readonly Point[],
  { flattest, tallest, smallest }: { flattest: number; tallest: number; smallest: number },
): View {
  const { width: worldWidth, height: worldHeight } = worldSize;
  if (points.length === 0) return [0, 0, worldWidth, worldHeight];
  const [left, right] = limitsOf(points.map(({ x }) => x));
  const [top, bottom] = limitsOf(points.map(({ y }) => y));
  const wide = Math.max(smallest, (right - left) * 1.4);
  const high = Math.max(smallest * flattest, (bottom - top) * 1.2);
  const width = Math.min(worldWidth, Math.max(wide, high / tallest));
  const height = Math.min(worldHeight, Math.max(high, width * flattest));
  const x = clamp((left + right - width) / 2, worldWidth - width);
  const y = clamp((top + bottom - height) / 2, worldHeight - height);
  return [round(x), round(y), round(width), round(height)];
}

function limitsOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value): [number, number] => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
