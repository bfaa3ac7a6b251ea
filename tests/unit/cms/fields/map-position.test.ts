import { describe, expect, it } from 'vitest';
import { coarsen, toMapPoint, toPosition, toView } from '../../../../src/cms/fields/map-position.ts';

describe('a position on the map', () => {
  it.each([
    ['place', { lat: 40.8, lon: -73.94 }],
    ['city', { lat: 40.8, lon: -73.9 }],
    ['region', { lat: 41, lon: -74 }],
    ['withheld', { lat: 41, lon: -74 }],
  ])('is no more exact than a %s may be', (precision, expected) => {
    const point = toMapPoint(40.80123, -73.94123);
    expect(point && toPosition(point, precision)).toEqual(expected);
  });

  it('is none where half of it is missing, or off the globe', () => {
    expect(toMapPoint(40, undefined)).toBeUndefined();
    expect(toMapPoint('40', 3)).toBeUndefined();
    expect(toMapPoint(91, 3)).toBeUndefined();
    expect(toPosition({ x: 0, y: 0 }, 'city')).toBeUndefined();
  });

  it('is seen from near by, within the map', () => {
    expect(toView(undefined)).toBe('0 0 800 390');
    expect(toView({ x: 400, y: 200 })).toBe('320 161 160 78');
    expect(toView({ x: 799, y: 1 })).toBe('640 0 160 78');
  });

  it('becomes as coarse as the precision that is chosen for it later', () => {
    const place = { name: 'The Row', country: 'GB', lat: 53.80123, lon: -1.54 };
    expect(coarsen({ ...place, precision: 'city' })).toEqual({ ...place, precision: 'city', lat: 53.8, lon: -1.5 });
    expect(coarsen({ ...place, precision: 'region' })).toMatchObject({ lat: 54, lon: -2 });
    expect(coarsen({ name: 'The Row', precision: 'region', lat: '53,8' })).toMatchObject({ lat: '53,8' });
  });

  it('has neither name nor territory in the file where it is withheld', () => {
    const place = { name: 'The Row', country: 'CA', territory: 'Musqueam', precision: 'withheld' };
    expect(coarsen(place)).toEqual({ name: 'Place withheld', country: 'CA', precision: 'withheld' });
  });
});
