import { describe, expect, it } from 'vitest';
import type { Findable } from '../../../src/search/findable.ts';
import { groupByKind, HitFilter, thingsFirst, toHit, type Chosen } from '../../../src/search/hits.ts';

const entries: Findable[] = [
  { key: 'projects/a', title: 'A', fits: { theme: [0], principle: [0] } },
  { key: 'projects/b', title: 'B', fits: { theme: [1] } },
  { key: 'practices/c', title: 'C', fits: { theme: [0, 1] } },
];
const byKey = new Map<string, Findable>(entries.map((entry) => [entry.key, entry]));
const hits = ['projects/a', 'projects/b', 'practices/c', 'lineages/a-to-b'].map((key) => toHit(key, byKey));
const filter = new HitFilter(
  {
    filters: {
      theme: ['Food', 'Health'],
      principle: ['Consent'],
      when: [],
      country: [],
      ending: [],
      cost: [],
      setback: [],
    },
    entries,
  },
  { projects: 'Project', practices: 'Practice', lineages: 'Claim' },
);
const choose = (chosen: Record<string, string[]>): Chosen =>
  new Map(Object.entries(chosen).map(([name, values]) => [name as 'kind', new Set(values)]));
const keys = (chosen: Chosen) => filter.keep(hits, chosen).map(({ key }) => key);

describe('filters', () => {
  it('take any of the values of one filter, and what fits every filter', () => {
    expect(keys(choose({ kind: ['Project', 'Practice'] }))).toEqual(['projects/a', 'projects/b', 'practices/c']);
    expect(keys(choose({ kind: ['Project'], theme: ['Food', 'Health'] }))).toEqual(['projects/a', 'projects/b']);
    expect(keys(choose({ kind: ['Claim'], theme: ['Food'] }))).toEqual([]);
  });

  it('count what ticking a box would leave', () => {
    for (const chosen of [choose({}), choose({ kind: ['Project'] }), choose({ theme: ['Food'] })]) {
      const counts = filter.count(hits, chosen);
      for (const name of ['kind', 'theme', 'principle'] as const)
        for (const [value, count] of Object.entries(counts[name])) {
          const alone = new Map(chosen).set(name, new Set([value]));
          expect(filter.keep(hits, alone), `${name} ${value}`).toHaveLength(count);
        }
    }
  });

  it('know the values that the archive has', () => {
    expect(filter.knows('theme', 'Food')).toBe(true);
    expect(filter.knows('theme', 'Project')).toBe(false);
    expect(filter.knows('kind', 'Nonsense')).toBe(false);
    expect(filter.knows('kind', '__proto__')).toBe(false);
  });
});

it('puts things before claims, and kinds in the order in which readers meet them', () => {
  expect(thingsFirst(hits.toReversed()).map(({ key }) => key)).toEqual([
    'practices/c',
    'projects/b',
    'projects/a',
    'lineages/a-to-b',
  ]);
  expect(groupByKind(hits.toReversed()).map(({ kind }) => kind)).toEqual(['projects', 'practices', 'lineages']);
});
