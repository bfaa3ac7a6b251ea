import { expect, it } from 'vitest';
import { thinOut } from '../../../src/drawings/weave.ts';

it('draws of many lives so many as can be seen, from the first to the last', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => at);
  const drawn = thinOut(many, 300);
  expect(new Set(drawn).size).toBe(300);
  expect([drawn[0], drawn.at(-1)! > 9900]).toEqual([0, true]);
  expect(thinOut(many.slice(0, 299), 300)).toEqual(many.slice(0, 299));
  expect(thinOut([], 300)).toEqual([]);
});
