import { describe, expect, it } from 'vitest';
import { countByNeed, listPrinciplesByNeed } from '../../../../src/archive/graph/principle-matrix.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';

const archive = await loadGraph();
const needs = listPrinciplesByNeed(archive);

describe('principles by need', () => {
  it('stand under each need whose projects lived them, with how', () => {
    const food = needs.find(({ need }) => need.id === 'food');
    expect(food?.groups[0]?.heading?.id).toBe('nobody-eats-alone');
    expect(food?.groups[0]?.lived[0]?.how).not.toBe('');
    expect(needs.some(({ need }) => need.id === 'need')).toBe(false);
  });

  it('are counted as the pages of the needs count them, and leave out what was withdrawn', () => {
    const rows = countByNeed(archive, needs);
    expect(rows.map(({ principle }) => principle.id)).toEqual(['nobody-eats-alone']);
    for (const { principle, counts, total } of rows)
      counts.forEach((count, at) => {
        const group = needs[at]?.groups.find(({ heading }) => heading?.id === principle.id);
        expect(count).toBe(group?.lived.length ?? 0);
        expect(count).toBeLessThanOrEqual(total);
      });
  });
});
