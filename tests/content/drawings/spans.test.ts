import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { spanOf } from '../../../src/archive/graph/span.ts';
import { layoutSpans } from '../../../src/drawings/spans.ts';
import { parseDate } from '../../../src/model/dates/edtf.ts';
import { readRealArchive } from '../real-archive.ts';

let archive: Archive;
beforeAll(() => {
  ({ archive } = readRealArchive());
});

describe('the bars of a list of lives', () => {
  it('lie on one scale, which presses together what is long ago, and say how each ends', () => {
    const projects = archive.list('projects');
    const { marks, spans } = layoutSpans(projects, { limits: archive.span(), width: 340 });
    expect(spans.size).toBe(projects.filter(({ data }) => Number.isFinite(parseDate(data.period)?.earliest)).length);
    const [early, middle, late] = marks.map(({ at }) => at);
    expect(marks.map(({ year }) => year)).toEqual([1900, 1960, 2000]);
    expect(early).toBeLessThan(340 / 4);
    expect(middle).toBeGreaterThan(early ?? 0);
    expect(late).toBeGreaterThan(340 / 2);
    for (const { from, to } of spans.values()) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(345);
    }
    for (const { key, data } of projects) {
      const end = data.period.endsWith('/..') ? 'open' : data.period.endsWith('/') ? 'unknown' : 'ended';
      if (spans.has(key)) expect([key, spans.get(key)?.end]).toEqual([key, end]);
    }
  });

  it('are none where nothing is known', () => {
    expect(layoutSpans([], { limits: spanOf([]), width: 340 })).toEqual({ marks: [], spans: new Map() });
  });
});
