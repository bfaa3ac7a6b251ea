import { describe, expect, it } from 'vitest';
import { place } from '../../../../src/model/place.ts';
import { checkPoint } from '../../../../src/archive/integrity/check-points.ts';

describe('a point in a country', () => {
  it.each([
    ['US', 40.7, -73.9],
    ['US', 21.3, -157.9],
    ['US', 52.9, 172.9],
    ['KE', -1.3, 36.8],
    ['NZ', -43.9, -176.5],
    ['FJ', -16.8, 179.9],
    ['FJ', -16.8, -179.9],
    ['RU', 66, -172],
    ['GB', 53.8, -1.5],
    ['PS', 31.5, 34.5],
    ['SU', 10, 10],
    [undefined, 10, 10],
    ['US', undefined, undefined],
  ])('%s takes %s, %s', (country, lat, lon) => {
    expect(checkPoint({ country: country === undefined ? undefined : [country], lat, lon })).toBeUndefined();
  });

  it.each([
    ['US', -73.9, 40.7, 'swapped: write lat: 40.7 and lon: -73.9'],
    ['KE', 36.8, -1.3, 'swapped: write lat: -1.3 and lon: 36.8'],
    ['GB', 40.7, -73.9, 'correct lat, lon or country'],
    ['US', 40.7, 73.9, 'correct lat, lon or country'],
  ])('%s does not take %s, %s', (country, ...[lat, lon, remedy]) => {
    expect(checkPoint({ country: [country], lat, lon })?.remedy).toContain(remedy);
  });

  it('may lie in any of several countries', () => {
    expect(checkPoint({ country: ['NO', 'SE', 'FI'], lat: 69, lon: 23 })).toBeUndefined();
    expect(checkPoint({ country: ['ES', 'NO'], lat: 69, lon: 23 })).toBeUndefined();
    expect(checkPoint({ country: ['NO', 'SE', 'FI'], lat: 40.7, lon: -73.9 })?.message).toContain('NO, SE, FI');
  });
});

describe('a place without a present state', () => {
  it('names its territory', () => {
    expect(place.safeParse({ name: 'Guovdageaidnu', territory: 'Sápmi', precision: 'city' }).success).toBe(true);
    expect(place.safeParse({ name: 'Guovdageaidnu', precision: 'city' }).success).toBe(false);
  });
});
