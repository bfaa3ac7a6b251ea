import { expect, it } from 'vitest';
import { makeArchive } from '../../../bench/generated.ts';
import { mostLives, pickDrawn } from '../../../src/drawings/lineage/parts.ts';
import { toGraph } from '../../fixtures/graph.ts';
import { thinOut } from '../../../src/drawings/weave.ts';

it('draws of many lives so many as can be seen, from the first to the last', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => at);
  const drawn = thinOut(many, 300);
  expect(new Set(drawn).size).toBe(300);
  expect([drawn[0], drawn.at(-1)! > 9900]).toEqual([0, true]);
  expect(thinOut(many.slice(0, 299), 300)).toEqual(many.slice(0, 299));
  expect(thinOut([], 300)).toEqual([]);
});

it('draws of a thread with many lives those that most claims join, and of another all', () => {
  const archive = toGraph(makeArchive(400));
  const whole = { projects: [...archive.list('projects')], claims: [...archive.claims] };
  const { projects, claims } = pickDrawn(whole);
  expect(projects).toHaveLength(mostLives);
  const drawn = new Set<string>(projects.map(({ key }) => key));
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every(({ from, to }) => drawn.has(from.key) && drawn.has(to.key))).toBe(true);
  const few = { ...whole, projects: whole.projects.slice(0, mostLives) };
  expect(pickDrawn(few)).toBe(few);
});
