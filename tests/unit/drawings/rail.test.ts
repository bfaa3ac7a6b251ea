import { describe, expect, it } from 'vitest';
import { layoutRail } from '../../../src/drawings/rail.ts';

describe('events on a line', () => {
  it('stand in order of time, farther apart where more years lie between', () => {
    const rail = layoutRail([{ when: '1980' }, { when: '1969-07-27' }, { when: '1969~' }, { when: '1970-05' }]);
    expect(rail.map(({ event }) => event.when)).toEqual(['1969~', '1969-07-27', '1970-05', '1980']);
    expect(rail.map(({ mark }) => mark)).toEqual(['loose', 'exact', 'plain', 'plain']);
    expect(rail[0]!.gap).toBe(0);
    expect(rail[3]!.gap).toBeGreaterThan(rail[2]!.gap);
  });

  it('have no distance that cannot be known', () => {
    for (const { gap } of layoutRail([{ when: 'XXXX' }, { when: '[..1900]' }, { when: '1505/..' }, { when: '2001' }]))
      expect([0, 1, 2, 3, 4, 5]).toContain(gap);
    expect(layoutRail([])).toEqual([]);
  });
});
