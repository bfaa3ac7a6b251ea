import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { layoutTold } from '../../../src/drawings/told.ts';
import { layoutWeave } from '../../../src/drawings/weave.ts';
import { readRealArchive } from '../real-archive.ts';
import { toGraph } from '../../fixtures/graph.ts';

let archive: Archive;
beforeAll(() => {
  ({ archive } = readRealArchive());
});

describe('the lives and threads of the first page', () => {
  it('lie in their frame, no life ending before it begins and no thread running back', () => {
    const { width, height, lives, threads } = layoutWeave(archive);
    expect(lives.length).toBeGreaterThan(50);
    for (const { from, to, y } of lives) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(width + 3);
      expect(y).toBeLessThan(height);
    }
    for (const thread of threads) {
      expect(thread).not.toMatch(/NaN|Infinity/);
      const start = Number(/^M(\d+)/.exec(thread)?.[1]);
      const last = Number(/ (\d+) \d+$/.exec(thread)?.[1]);
      expect(last).toBeGreaterThanOrEqual(start);
    }
  });

  it('are nothing where nothing is known', () => {
    expect(layoutWeave(toGraph([])).threads).toEqual([]);
  });
});

describe('a claim that is drawn', () => {
  it('lies in its frame and never runs back, whichever claim it is', () => {
    const drawn = archive.claims.flatMap((claim) => layoutTold(claim) ?? []);
    expect(drawn.length).toBeGreaterThan(20);
    for (const { width, giver, taker, thread } of drawn) {
      for (const { from, to } of [giver, taker]) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(width);
      }
      expect(thread).not.toMatch(/NaN|Infinity/);
      expect(Number(/ (\d+) \d+$/.exec(thread)?.[1])).toBeGreaterThanOrEqual(Number(/^M(\d+)/.exec(thread)?.[1]));
    }
  });
});
