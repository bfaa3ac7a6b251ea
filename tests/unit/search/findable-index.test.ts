import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../../bench/generated.ts';
import { listFindable } from '../../../src/search/findable-index.ts';
import { toGraph } from '../../fixtures/graph.ts';

describe('the index of names', () => {
  it.each([
    [50, true, true],
    [1000, false, true],
    [4000, false, false],
  ])('of some %s entries stays small', (size, hasOrigin, hasSummary) => {
    const { entries, filters } = listFindable(toGraph(makeArchive(size)));
    expect(entries.some(({ origin }) => origin !== undefined)).toBe(hasOrigin);
    expect(entries.some(({ summary }) => summary !== undefined)).toBe(hasSummary);
    expect(entries.every(({ title }) => title !== '')).toBe(true);
    expect(entries.some(({ key }) => key.startsWith('lineages/') || key.startsWith('people/'))).toBe(false);
    for (const { fits = {} } of entries)
      for (const [name, places] of Object.entries(fits))
        for (const place of places) expect(filters[name as keyof typeof filters][place]).toBeTypeOf('string');
  });
});
