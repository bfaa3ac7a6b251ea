import { geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/**
 * The boxes that hold the land of each country, as JSON: by its code (ISO 3166-1 alpha-2), one box for each stretch of
 * land, `west south east north` in whole degrees (Natural Earth, 1:50m, public domain).
 */
export function listCountryBoxes(): string {
  const topology = atlas as unknown as Parameters<typeof feature>[0];
  const shapes = feature(topology, topology.objects['countries'] as Parameters<typeof feature>[1]);
  const boxes = new Map<string, Box[]>();
  for (const shape of 'features' in shapes ? shapes.features : []) {
    const code = toCode(String(shape.id));
    if (code === undefined) continue;
    boxes.set(code, [...(boxes.get(code) ?? []), ...listPolygons(shape.geometry).map(toBox)]);
  }
  const rows = [...boxes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, found]) =>
        [
          code,
          joinBoxes(found)
            .map((box) => box.join(' '))
            .join(', '),
        ] as const,
    );
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function listPolygons(geometry: GeoJSON.Geometry): GeoJSON.Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** A box over the date line ends east of 180°. */
function toBox(polygon: GeoJSON.Polygon): Box {
  const [[west, south], [east, north]] = geoBounds(polygon);
  return [Math.floor(west), Math.floor(south), Math.ceil(east < west ? east + 360 : east), Math.ceil(north)];
}

/** Boxes that meet become one. */
function joinBoxes(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const index = joined.findIndex(
      (other) => box[0] <= other[2] && box[2] >= other[0] && box[1] <= other[3] && box[3] >= other[1],
    );
    const other = joined[index];
    if (other === undefined) joined.push(box);
    else
      joined[index] = [
        Math.min(box[0], other[0]),
        Math.min(box[1], other[1]),
        Math.max(box[2], other[2]),
        Math.max(box[3], other[3]),
      ];
  }
  return joined.length < boxes.length ? joinBoxes(joined) : joined;
}

/** `840` is US: numbers of ISO 3166-1 stand for the same regions in language tags. */
function toCode(number: string): string | undefined {
  if (!/^\d{3}$/.test(number)) return undefined;
  const region = new Intl.Locale(`und-${number}`).region;
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined;
}
