import { projection, worldSize } from '../site/world.ts';

/** A place to be drawn. */
export interface MapPlace {
  key: string;
  label: string;
  lat: number;
  lon: number;
  isRegion: boolean;
}

/** Places near one another share a mark. */
export interface Mark {
  x: number;
  y: number;
  radius: number;
  isRegion: boolean;
  places: MapPlace[];
  /** Position of the first of its places in the list that was given, from 1. */
  number: number;
}

export interface MapDrawing {
  /** The part of the world that is shown: x, y, width, height. */
  view: readonly [number, number, number, number];
  marks: Mark[];
}

/** Marks for places, on the smallest part of the world that holds them with room around it. */
export function layoutMap(places: readonly MapPlace[]): MapDrawing {
  const points = places.map((place, index) => ({
    place,
    number: index + 1,
    at: projection([place.lon, place.lat]) ?? [0, 0],
  }));
  const view = cropTo(points.map(({ at }) => at));
  const unit = view[2] / 100;
  const marks: Mark[] = [];
  for (const { place, number, at } of points) {
    const [x, y] = [round(at[0]), round(at[1])];
    const near = marks.find(
      (mark) => mark.isRegion === place.isRegion && Math.hypot(mark.x - x, mark.y - y) < unit * 4,
    );
    if (near) near.places.push(place);
    else
      marks.push({
        x,
        y,
        number,
        isRegion: place.isRegion,
        places: [place],
        radius: round(unit * (place.isRegion ? 4 : 1.3)),
      });
  }
  return { view, marks };
}

const margin = 30;
const smallest = 200;

function cropTo(points: readonly (readonly number[])[]): readonly [number, number, number, number] {
  const { width: worldWidth, height: worldHeight } = worldSize;
  if (points.length === 0) return [0, 0, worldWidth, worldHeight];
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const ratio = worldHeight / worldWidth;
  const needed = Math.max(Math.max(...xs) - Math.min(...xs), (Math.max(...ys) - Math.min(...ys)) / ratio) + margin * 2;
  const width = Math.min(worldWidth, Math.max(smallest, needed));
  const height = width * ratio;
  const x = clamp((Math.min(...xs) + Math.max(...xs)) / 2 - width / 2, worldWidth - width);
  const y = clamp((Math.min(...ys) + Math.max(...ys)) / 2 - height / 2, worldHeight - height);
  return [round(x), round(y), round(width), round(height)];
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
