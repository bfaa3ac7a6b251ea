import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import land from 'world-atlas/land-110m.json' with { type: 'json' };
import { projection, worldSize } from '../site/world.ts';

/** The land of the world as a picture, under the projection that places are drawn in (Natural Earth, 1:110m, public domain). */
export function drawLand(): string {
  const topology = land as unknown as Parameters<typeof feature>[0];
  const shape = feature(topology, topology.objects['land'] as Parameters<typeof feature>[1]);
  const path = (geoPath(projection)(shape) ?? '').replaceAll(/\d+\.\d+/g, (number) =>
    String(Math.round(Number(number) * 10) / 10),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${worldSize.width} ${worldSize.height}"><path fill="#8a7f70" fill-opacity=".35" d="${path}"/></svg>\n`;
}
