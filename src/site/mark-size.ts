/** Radius of the mark of a town on a map, in pixels: its area grows with the projects that were there. */
export function toMarkRadius(count: number): number {
  return Math.min(14, Math.round((2.6 + 1.5 * Math.sqrt(count)) * 10) / 10);
}
