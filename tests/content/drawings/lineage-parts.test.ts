import { beforeAll, describe, expect, it } from 'vitest';
import { makeArchive } from '../../../bench/generated.ts';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { layoutFolded } from '../../../src/drawings/lineage/folded.ts';
import { layoutLanes, type Lanes } from '../../../src/drawings/lineage/lanes.ts';
import { listNeedParts, listThreads, mostLives } from '../../../src/drawings/lineage/parts.ts';
import { splitSheets } from '../../../src/drawings/lineage/sheets.ts';
import { measureText } from '../../../src/drawings/text-width.ts';
import { readRealArchive } from '../real-archive.ts';
import { toGraph } from '../../fixtures/graph.ts';

let archive: Archive;
beforeAll(() => {
  ({ archive } = readRealArchive());
});

describe('a thread that is pulled', () => {
  it('holds the lives that did the practice and what handed it on, and nothing else', () => {
    const { projects, claims } = listThreads(archive).find(({ practice }) => practice.id === 'needle-exchange')!;
    const ids = projects.map(({ id }) => id);
    expect(ids).toContain('vandu');
    expect(ids).not.toContain('zapatistas');
    const key = 'practices/needle-exchange';
    for (const { from, to, carried } of claims) expect([from, to, ...carried].map((entry) => entry.key)).toContain(key);
  });

  it('can be pulled for nearly every practice, and none of its labels is cut or touches another', () => {
    const threads = listThreads(archive);
    expect(threads.length).toBeGreaterThan(25);
    for (const thread of threads) expectLegible(layoutLanes(archive, thread));
    for (const part of listNeedParts(archive)) expectLegible(layoutLanes(archive, part));
  });

  it('is none in an empty archive, and one life is drawn alone', () => {
    const empty = toGraph([]);
    expect([listThreads(empty), listNeedParts(empty), layoutFolded(empty).rows]).toEqual([[], [], []]);
    const one = toGraph(makeArchive(1));
    expectLegible(layoutLanes(one));
    expect(layoutLanes(one).lives).toHaveLength(1);
  });
});

describe.each([500, 5000])('the whole lineage of %i projects', (count) => {
  const many = toGraph(makeArchive(count));

  it('folds to counts by decade that do not touch and lose no life', () => {
    const { rows, width } = layoutFolded(many);
    const cells = rows.flatMap((row) => row.cells);
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(count);
    for (const { cells: own } of rows)
      own.forEach(({ x, radius, count: n }, index) => {
        const half = Math.max(radius, measureText(String(n), 11) / 2);
        const before = own[index - 1];
        const end = before ? before.x + Math.max(before.radius, measureText(String(before.count), 11) / 2) : 0;
        expect(x - half).toBeGreaterThanOrEqual(end);
        expect(x + half).toBeLessThanOrEqual(width);
      });
  });

  it('opens into parts that are drawn with every name', () => {
    const parts = listNeedParts(many);
    const opened = parts.filter(({ decade }) => decade !== undefined);
    expect(opened.reduce((sum, { projects }) => sum + projects.length, 0)).toBe(count);
    for (const part of opened.slice(0, 6)) expectLegible(layoutLanes(many, part));
    expect(parts[0]!.projects.length).toBeGreaterThan(mostLives);
  });
});

describe('the poster', () => {
  it('shows all of the drawing on sheets, in order, each life whole on one of them', () => {
    const lanes = layoutLanes(archive);
    const sheets = splitSheets(lanes);
    expect(sheets.reduce((sum, { height }) => sum + height, 0)).toBe(
      lanes.bands.reduce((sum, { height }) => sum + height, 0),
    );
    for (const { y } of lanes.lives)
      expect(sheets.filter((sheet) => y - 17 >= sheet.y && y + 4 <= sheet.y + sheet.height)).toHaveLength(1);
    // 277 millimetres lie across a sheet of A4; letters of 11 units are 2.5 millimetres high there, and more on A3.
    for (const { height } of sheets) expect(height / lanes.width).toBeLessThan(190 / 277);
  });
});

function expectLegible({ lives, width, height, threads }: Lanes): void {
  for (const [index, life] of lives.entries()) {
    expect(life.labelX >= 0 && life.labelX + life.labelWidth <= width && life.y < height, life.label).toBe(true);
    for (const other of lives.slice(index + 1)) {
      if (other.y !== life.y) continue;
      const [left, right] = life.from < other.from ? [life, other] : [other, life];
      const end = Math.max(left.to, left.labelX + left.labelWidth);
      expect(end, `${left.label} | ${right.label}`).toBeLessThan(Math.min(right.from, right.labelX));
    }
  }
  for (const { path } of threads) expect(path).not.toMatch(/NaN|Infinity/);
}
