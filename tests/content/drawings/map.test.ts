import { expect, it } from 'vitest';
import { layoutTownMap, type Panel } from '../../../src/drawings/map/panels.ts';
import { listPlaces } from '../../../src/drawings/map/places.ts';
import { listTowns } from '../../../src/drawings/map/towns.ts';
import { expectLegible } from '../../fixtures/legible-map.ts';
import { readRealArchive } from '../real-archive.ts';

it('the map of the archive names every town somewhere', () => {
  const towns = listTowns(listPlaces(readRealArchive().archive));
  const map = layoutTownMap(towns, { width: 1160 });
  expectLegible(map);
  const named = new Set([map.wide, ...map.cards].flatMap(listNamed));
  expect(towns.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  expect(map.cards.length).toBeLessThan(20);
});

function listNamed({ marks }: Panel): string[] {
  return marks.flatMap(({ town, name }) => (name ? [town.name] : []));
}
