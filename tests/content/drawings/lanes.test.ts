import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { layoutLanes, type Lanes } from '../../../src/drawings/lineage/lanes.ts';
import { toShare } from '../../../src/drawings/time-scale.ts';
import { readRealArchive } from '../real-archive.ts';
import { toGraph } from '../../fixtures/graph.ts';

let archive: Archive;
let lanes: Lanes;
beforeAll(() => {
  ({ archive } = readRealArchive());
  lanes = layoutLanes(archive);
});

describe('the lanes of the whole lineage', () => {
  it('hold every project whose beginning is known, each in a band', () => {
    expect(lanes.lives.length).toBeGreaterThan(70);
    expect(new Set(lanes.lives.map(({ key }) => key)).size).toBe(lanes.lives.length);
    for (const { band, y } of lanes.lives) {
      const home = lanes.bands.find(({ number }) => number === band)!;
      expect(y).toBeGreaterThan(home.y);
      expect(y).toBeLessThan(home.y + home.height);
    }
  });

  it('cut no label, and let none touch another or another’s line', () => {
    for (const life of lanes.lives) {
      expect(life.labelX).toBeGreaterThanOrEqual(0);
      expect(life.labelX + life.labelWidth).toBeLessThanOrEqual(lanes.width);
      for (const other of lanes.lives) {
        if (other === life || other.y !== life.y) continue;
        const [left, right] = life.from < other.from ? [life, other] : [other, life];
        const ends = Math.max(left.to, left.labelX + left.labelWidth);
        expect(ends, `${left.label} | ${right.label}`).toBeLessThan(Math.min(right.from, right.labelX));
      }
    }
  });

  it('run no thread back in time, and draw the same archive the same way', () => {
    expect(lanes.threads.length).toBeGreaterThan(50);
    for (const { path } of lanes.threads) {
      expect(path).not.toMatch(/NaN|Infinity/);
      expect(Number(/ (\d+) \d+$/.exec(path)?.[1])).toBeGreaterThanOrEqual(Number(/^M(\d+)/.exec(path)?.[1]));
    }
    expect(JSON.stringify(layoutLanes(archive).lives)).toBe(JSON.stringify(lanes.lives));
  });

  it('are empty where there is nothing to draw', () => {
    expect(layoutLanes(toGraph([]))).toMatchObject({ lives: [], threads: [], bands: [] });
  });
});

it('places time in order, what goes on at the end', () => {
  const whole = { first: Date.UTC(1649, 0), last: Date.UTC(2020, 0) };
  const shares = [1649, 1700, 1900, 1950, 1960, 1999, 2020].map((year) => toShare(Date.UTC(year, 0), whole));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBe(0);
  expect(toShare(Infinity, whole)).toBe(1);
});
