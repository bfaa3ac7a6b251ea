import { geoEqualEarth } from 'd3-geo';

/** Size of the world at which places are projected, in pixels. */
export const worldSize = { width: 800, height: 390 } as const;

/** Equal Earth (Šavrič, Patterson and Jenny 2018): areas keep their size, which a map of the world owes to the South. */
export const projection = geoEqualEarth().fitExtent(
  [
    [4, 4],
    [worldSize.width - 4, worldSize.height - 4],
  ],
  { type: 'Sphere' },
);
