/** Decimals of a degree that a place of each precision may show: about a kilometre, ten, and a hundred. */
const decimals: Partial<Record<string, number>> = { place: 2, city: 1, region: 0 };

/** A coordinate no more exact than the precision of its place allows. */
export function roundDegrees(degrees: number, precision: string): number {
  const scale = 10 ** (decimals[precision] ?? 0);
  return Math.round(degrees * scale) / scale + 0;
}
