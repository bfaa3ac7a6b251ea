import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../../../bench/generated.ts';
import { fitLived } from '../../../../src/archive/graph/lived.ts';
import { groupByNeed } from '../../../../src/archive/graph/groups.ts';
import { listCardParts } from '../../../../src/components/lists/card-parts.ts';
import { listClaimParts } from '../../../../src/components/lists/claim-parts.ts';
import { listProjectParts } from '../../../../src/components/lists/project-parts.ts';
import { toGraph } from '../../../fixtures/graph.ts';
import { foldParts } from '../../../../src/site/parts.ts';

describe('the lists of ten thousand projects', () => {
  const archive = toGraph(makeArchive(10_000));

  it('stand on pages of so many rows as one page can hold, each entry once', () => {
    const projects = listProjectParts(archive.list('projects'));
    expect(Math.max(...projects.map(({ count }) => count))).toBeLessThanOrEqual(118);
    const ids = projects.flatMap(({ group }) => group.entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(10_000);
    expect(ids).toHaveLength(10_000);
    const claims = listClaimParts(archive);
    expect(Math.max(...claims.map(({ count }) => count))).toBeLessThanOrEqual(100);
    const told = claims.flatMap(({ groups }) => groups.flatMap((group) => group.claims));
    expect(new Set(told)).toEqual(new Set(archive.claims));
    expect(told).toHaveLength(archive.claims.length);
    const paths = [...projects, ...claims].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('stand on pages of cards by their headings, where there are many practices', () => {
    const practices = archive.list('practices');
    const parts = listCardParts('practices', groupByNeed(archive, practices));
    expect(Math.max(...parts.map(({ count }) => count))).toBeLessThanOrEqual(55);
    expect(new Set(parts.flatMap(({ group }) => group.entries))).toEqual(new Set(practices));
    expect(new Set(parts.map(({ path }) => path)).size).toBe(parts.length);
    expect(listCardParts('practices', groupByNeed(archive, practices.slice(0, 55)))).toEqual([]);
  });

  it('stand on one page where there are few', () => {
    const few = toGraph(makeArchive(30));
    expect(listProjectParts(few.list('projects'))).toEqual([]);
    expect(listClaimParts(few).map(({ path }) => path)).toEqual(['/lineages/']);
  });
});

describe('the links between the pages of a list', () => {
  it.each([1, 60, 61, 300, 5000, 100_000])('are few, and lead to each of %i pages in a few steps', (count) => {
    const parts = Array.from({ length: count }, (_, at) => at);
    const links = (at: number) => foldParts(parts, at);
    for (const target of [0, 1, 37, Math.floor(count / 3), count - 2, count - 1].filter(
      (at) => at >= 0 && at < count,
    )) {
      let at = -1;
      let steps = 0;
      for (; at !== target; steps += 1) {
        const from = links(at);
        expect(from.length).toBeLessThanOrEqual(120);
        expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
        at = from.filter((link) => link <= target).at(-1) ?? 0;
      }
      expect(steps).toBeLessThanOrEqual(5);
    }
  });
});

it('fits what was lived under many headings into what a page can hold', () => {
  const groups = Array.from({ length: 50 }, () => ({
    heading: undefined,
    lived: Array.from<never>({ length: 40 }),
  }));
  expect(fitLived(groups, 16, 300)).toBe(6);
  expect(fitLived(groups.slice(0, 3), 16, 300)).toBe(16);
  expect(fitLived(groups, Infinity, 10)).toBe(1);
  expect(fitLived([], 16, 300)).toBe(1);
});
