import { toId } from '../../model/names/id.ts';
import { projection } from '../../site/world.ts';
import { nameGroups } from './town-names.ts';
import type { MapPlace } from './places.ts';

/** Places near one another, drawn as one mark. */
export interface Town {
  /** Told from every other of the same list. */
  id: string;
  /** The name that its places share most, from what the projects say. */
  name: string;
  /** Code of ISO 3166-1 of the country that is named first; undefined where none is. */
  country: string | undefined;
  /** Where it lies in the projected world. */
  x: number;
  y: number;
  /** True where of none of its places more than the region is known. */
  isRegion: boolean;
  places: MapPlace[];
  /** How many projects were there. */
  count: number;
}

/** Kilometres within which places are quarters of one city, are one town, and a region is one with a town that it names. */
const reach = { quarter: 15, town: 37, region: 120 } as const;

/** The places as towns, those with most projects first. */
export function listTowns(places: readonly MapPlace[]): Town[] {
  const groups: MapPlace[][] = [];
  for (const place of places) {
    const near = groups.find(([first]) => first && isOne(first, place));
    if (near) near.push(place);
    else groups.push([place]);
  }
  const names = nameGroups(
    groups.map((group) => ({
      names: group.map(({ place }) => place),
      isWide: group.some((one) => group.some((other) => distance(one, other) > reach.quarter)),
    })),
  );
  const taken = new Set<string>();
  return groups
    .map((group, index): Town => {
      const [lead] = group.toSorted((a, b) => Number(a.isRegion) - Number(b.isRegion)) as [MapPlace];
      const [x, y] = projection([lead.lon, lead.lat]) ?? [0, 0];
      const count = new Set(group.map(({ key }) => key)).size;
      const isRegion = group.every((place) => place.isRegion);
      const name = names[index] ?? '';
      return { id: '', name, country: lead.countries[0], x, y, isRegion, places: group, count };
    })
    .toSorted((a, b) => b.count - a.count || compare(a.name, b.name) || a.x - b.x || a.y - b.y)
    .map((town) => ({ ...town, id: toFreeId(town.name, taken) }));
}

function isOne(one: MapPlace, other: MapPlace): boolean {
  const far = distance(one, other);
  if (one.countries[0] !== other.countries[0]) return false;
  return far < reach.town || (one.isRegion !== other.isRegion && far < reach.region && sharesName(one, other));
}

function sharesName(one: MapPlace, other: MapPlace): boolean {
  const [region, town] = one.isRegion ? [one, other] : [other, one];
  const [name = ''] = town.place.split(',');
  return region.place.includes(name.trim());
}

/** In kilometres; near enough for what lies near. */
function distance(one: MapPlace, other: MapPlace): number {
  const degree = 111.2;
  const across = Math.abs(one.lon - other.lon);
  const east = Math.min(across, 360 - across) * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(one.lat - other.lat, east) * degree;
}

function toFreeId(name: string, taken: Set<string>): string {
  const id = `place-${toId(name)}`;
  let free = id;
  for (let times = 2; taken.has(free); times += 1) free = `${id}-${times}`;
  taken.add(free);
  return free;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A town's name as it stands on a map: with the number of its projects, where there are several. */
export function nameTown({ name, count }: Town): string {
  return count > 1 ? `${name} ${count}` : name;
}
