import { roundDegrees } from '../../model/position.ts';
import { projection, worldSize } from '../../site/world.ts';
import { say } from '../settings/say.ts';

/** A point of the globe, in degrees. */
export interface Position {
  lat: number;
  lon: number;
}

/** A point of the map, in its pixels. */
export interface MapPoint {
  x: number;
  y: number;
}

/** A place as the form holds it; a coordinate that is no number yet is kept as it was typed. */
export type PlaceValue = Partial<Record<string, PlacePartValue>>;

/** One field of it; several countries are a list. */
export type PlacePartValue = string | number | readonly string[] | undefined;

/** Where on the map of the world a point stands, in its pixels; undefined where the two are no position. */
export function toMapPoint(lat: unknown, lon: unknown): MapPoint | undefined {
  if (typeof lat !== 'number' || typeof lon !== 'number' || Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  const [x, y] = projection([lon, lat]) ?? [];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** The point of the globe at a place of the map, no more exact than its precision allows; undefined off the globe. */
export function toPosition({ x, y }: MapPoint, precision: string): Position | undefined {
  const [lon, lat] = projection.invert?.([x, y]) ?? [];
  const back = toMapPoint(lat, lon);
  if (lat === undefined || lon === undefined || !back || Math.hypot(back.x - x, back.y - y) > 1) return undefined;
  return { lat: roundDegrees(lat, precision), lon: roundDegrees(lon, precision) };
}

/**
 * A place as its precision allows it to be told: its position rounded, and of a withheld one neither the name nor the
 * territory. A position of a withheld place is for the person to clear; the check asks for it.
 */
export function coarsen(place: PlaceValue): PlaceValue {
  const precision = String(place['precision'] ?? 'place');
  const isWithheld = precision === 'withheld';
  const parts = Object.entries(place)
    .filter(([name]) => !(isWithheld && name === 'territory'))
    .map(([name, value]) => {
      if (isWithheld && name === 'name') return [name, withheldName];
      const isDegrees = (name === 'lat' || name === 'lon') && typeof value === 'number';
      return [name, isDegrees ? roundDegrees(value, precision) : value];
    });
  return Object.fromEntries(parts) as PlaceValue;
}

/** Stands in the file for the name of a withheld place, which anyone could read there. */
export const withheldName = say('placeWithheld');

/** The part of the map that is shown: the whole, or what lies near a point. */
export function toView(point: MapPoint | undefined): string {
  const { width, height } = worldSize;
  if (!point) return `0 0 ${width} ${height}`;
  const [near, tall] = [width / 5, height / 5];
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(0, value), most));
  return `${within(point.x - near / 2, width - near)} ${within(point.y - tall / 2, height - tall)} ${near} ${tall}`;
}
