import { expect, it } from 'vitest';
import { listTicks } from '../../../src/drawings/time-ticks.ts';
import { startOf } from '../../../src/model/dates/calendar.ts';

it('writes no year over another, at the edge either, where the first one begins', () => {
  const [first, last] = [startOf(1500, 1, 1), startOf(2026, 1, 1)];
  const ticks = listTicks({ first, last }, (time) => 8 + ((time - first) / (last - first)) * 160, 34);
  expect(ticks.map(({ year }) => year)).toEqual([1500, 1700, 1900, 2020]);
  const near = listTicks({ first, last }, (time) => 8 + ((time - first) / (last - first)) * 210, 34);
  expect(near.map(({ year }) => year)).toEqual([1500, 1700, 1800, 1900, 2000]);
});
