import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeProject, makeSource } from '../../../bench/generated.ts';
import { layoutTownMap } from '../../../src/drawings/map/panels.ts';
import { listPlaces, type MapPlace } from '../../../src/drawings/map/places.ts';
import { listTowns } from '../../../src/drawings/map/towns.ts';
import { projection } from '../../../src/site/world.ts';
import { expectLegible } from '../../fixtures/legible-map.ts';
import { toGraph } from '../../fixtures/graph.ts';

type Point = readonly [lat: number, lon: number];

const at = (place: string, [lat, lon]: Point, more: Partial<MapPlace> = {}): MapPlace => ({
  key: `projects/${place}`,
  label: place,
  place,
  countries: ['US'],
  lat,
  lon,
  isRegion: false,
  ...more,
});

describe('the places of the map', () => {
  it('leave out what is withheld and what has no position, and know regions as regions', () => {
    const places = [
      { name: 'here', country: 'IT', precision: 'city', lat: 44, lon: 9 },
      { name: 'there', country: 'IT', precision: 'region', lat: 45, lon: 9 },
      { name: 'hidden', country: 'IT', precision: 'withheld' },
      { name: 'somewhere', country: 'IT', precision: 'city' },
    ];
    const archive = toGraph([makeSource('s'), makeProject('a', '1900/..', { places })]);
    expect(listPlaces(archive).map(({ place, isRegion }) => [place, isRegion])).toEqual([
      ['here', false],
      ['there', true],
    ]);
  });

  it('are towns where they lie together, each by the name that its places share', () => {
    const towns = listTowns([
      at('Harlem, New York City', [40.8, -73.9]),
      at('New York City', [40.7, -74]),
      at('Manhattan, New York', [40.7, -74]),
      at('Jamaica Plain, Boston, Massachusetts', [42.3, -71.1]),
      at('Medford, Massachusetts', [42.4, -71.1]),
      at('Washington, D.C.', [38.9, -77]),
      at('Seattle, Washington', [47.6, -122.3]),
      at('opposite the camp, Peace Camp (second), Nevada', [37, -116], { isRegion: true }),
    ]);
    expect(towns.map(({ name, count, isRegion }) => [name, count, isRegion])).toEqual([
      ['New York City', 3, false],
      ['Boston', 2, false],
      ['Peace Camp', 1, true],
      ['Seattle', 1, false],
      ['Washington', 1, false],
    ]);
  });

  it('are never called by the state round two small towns, and by a city round its quarters', () => {
    const towns = listTowns([
      at('Seabrook, New Hampshire', [42.9, -70.85]),
      at('Portsmouth, New Hampshire (armory)', [43.07, -70.76]),
      at('Helliniko, Athens', [37.89, 23.74], { countries: ['GR'] }),
      at('Vyronas, Athens', [37.96, 23.76], { countries: ['GR'] }),
    ]);
    expect(towns.map(({ name }) => name)).toEqual(['Athens', 'Seabrook']);
  });

  it('have one id each, and are two towns where a border lies between', () => {
    const towns = listTowns([
      at('A', [1, 1]),
      at('A', [20, 20]),
      at('A 2', [40, 40]),
      at('A', [1, 1.01], { countries: ['MX'] }),
      at('東京', [35, 139]),
    ]);
    expect(new Set(towns.map(({ id }) => id)).size).toBe(5);
  });
});

describe('the map', () => {
  it('stays legible and finishes, however many places there are and however near they lie', () => {
    const place = fc.record({
      lat: fc.oneof(fc.integer({ min: -500, max: 700 }), fc.integer({ min: 400, max: 430 })),
      lon: fc.oneof(fc.integer({ min: -1700, max: 1700 }), fc.integer({ min: -760, max: -700 })),
      name: fc.string({ minLength: 1, maxLength: 40 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), (places) => {
        const towns = listTowns(places.map(({ lat, lon, name }) => at(`T${name}`, [lat / 10, lon / 10])));
        expectLegible(layoutTownMap(towns, { width: 1160 }));
      }),
      { numRuns: 40 },
    );
  });

  it('holds five hundred projects', () => {
    const map = layoutTownMap(listTowns(scatter(500)), { width: 1160 });
    expectLegible(map);
    const all = [map.wide, ...map.cards].flatMap(({ marks }) => marks);
    const named = new Set(all.flatMap(({ town, name }) => (name ? [town.id] : [])));
    expect(named.size / new Set(all.map(({ town }) => town.id)).size).toBeGreaterThan(0.85);
  });

  it('shows the world where there is no place, and the land around where there is one', () => {
    expect(layoutTownMap([], { width: 1160 })).toMatchObject({ wide: { marks: [] }, cards: [] });
    const { wide, cards } = layoutTownMap(listTowns([at('Alone', [10, 10])]), { width: 1160 });
    expect(wide.marks).toHaveLength(1);
    expect(wide.land.scale).toBeLessThan(10);
    expect(cards).toEqual([]);
  });

  it('draws the same places the same way', () => {
    const places = scatter(60);
    expect(layoutTownMap(listTowns(places), { width: 700 })).toEqual(layoutTownMap(listTowns(places), { width: 700 }));
  });

  it('keeps areas equal: a degree near the pole is drawn narrower than at the equator', () => {
    const widthAt = (lat: number) => (projection([1, lat])?.[0] ?? 0) - (projection([0, lat])?.[0] ?? 0);
    expect(widthAt(75)).toBeLessThan(widthAt(0) * 0.75);
  });
});

/** Places that lie thick in some regions and thin elsewhere; the same number gives the same places. */
function scatter(count: number): MapPlace[] {
  return Array.from({ length: count }, (_, index) => {
    const [lat, lon] = [
      [41, -75],
      [37, -121],
      [52, 0],
      [22, 78],
      [-15, -50],
    ][index % 5] as [number, number];
    const far = 1 + (index % 7) * 2;
    const turn = index * 2.4;
    return at(`Town ${index}`, [lat + Math.sin(turn) * far, lon + Math.cos(turn) * far], {
      countries: [`C${index % 5}`],
    });
  });
}
