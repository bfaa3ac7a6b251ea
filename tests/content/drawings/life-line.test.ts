import { beforeAll, describe, expect, it } from 'vitest';
import { makePractice, makeProject, makeSource } from '../../../bench/generated.ts';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { layoutAcross, type LifeAcross } from '../../../src/drawings/life/across.ts';
import { listLifeMarks } from '../../../src/drawings/life/moments.ts';
import { readRealArchive } from '../real-archive.ts';
import { toGraph } from '../../fixtures/graph.ts';

let archive: Archive;
beforeAll(() => {
  ({ archive } = readRealArchive());
});

describe('the life of a practice, drawn', () => {
  it('is a line that breaks where nothing is recorded, contested beginnings side by side', () => {
    const life = listLifeMarks(archive, archive.get('practices/needle-exchange') as never)!;
    const across = layoutAcross(life);
    expect(life.marks[0]?.label).toBe('1970 San Francisco, United States');
    expect(across.line.pieces.length).toBe(life.silences.length + 1);
    expect(across.line.pieces.length).toBeGreaterThan(1);
    const contested = across.beginnings.filter(({ mark }) => mark.style === 'dash');
    expect(contested.length).toBe(2);
    expect(across.takers.map(({ mark }) => mark.key)).toContain('projects/vandu');
  });

  it('cuts no label, lets none touch another, and no stem cross one, whatever practice or principle it is', () => {
    const subjects = [...archive.list('practices'), ...archive.list('principles')];
    const drawn = subjects.flatMap((subject) => listLifeMarks(archive, subject) ?? []);
    expect(drawn.length).toBeGreaterThan(40);
    for (const life of drawn) expectLegible(layoutAcross(life));
  });

  it('holds many beginnings of one year, and tells very many takers by decade', () => {
    const beginning = {
      when: '1970',
      where: 'A town with quite a long name, in a country',
      what: 'So.',
      sources: ['s'],
    };
    const practice = makePractice('p', {
      earliestKnown: Array.from({ length: 12 }, () => ({ ...beginning, standing: 'contested', standingReason: 'So.' })),
    });
    const takers = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        makeProject(`taker-${index}`, `${1970 + (index % 50)}/..`, { practices: [{ practice: 'p', sources: ['s'] }] }),
      );
    for (const count of [0, 1, 24, 500]) {
      const life = listLifeMarks(toGraph([makeSource('s'), practice, ...takers(count)]), practice as never)!;
      const across = layoutAcross(life);
      expectLegible(across);
      expect(across.beginnings).toHaveLength(12);
      expect(across.takers.length).toBe(count > 24 ? 5 : count);
      expect(life.takers).toBe(count);
      expect(across.height).toBeLessThan(1300);
    }
  });

  it('is none where nothing is dated', () => {
    const practice = makePractice('p');
    expect(listLifeMarks(toGraph([makeSource('s'), practice]), practice as never)).toBeUndefined();
  });
});

function expectLegible({ width, height, line, beginnings, takers, hops }: LifeAcross): void {
  const labels = [...beginnings, ...takers].map(({ labelX, labelWidth, y, text }) => ({
    text,
    left: labelX,
    right: labelX + labelWidth,
    y,
  }));
  for (const [index, label] of labels.entries()) {
    expect(label.left >= 0 && label.right <= width && label.y > 0 && label.y < height, label.text).toBe(true);
    for (const other of labels.slice(index + 1)) {
      const isApart = label.right <= other.left || other.right <= label.left || Math.abs(label.y - other.y) >= 15;
      expect(isApart, `${label.text} | ${other.text}`).toBe(true);
    }
  }
  for (const { x, y } of beginnings)
    for (const label of labels)
      if (label.y < line.y && label.y > y) expect(x < label.left || x > label.right, label.text).toBe(true);
  const marks = beginnings.map(({ x }) => x);
  marks.forEach((x, index) => {
    expect(x - (marks[index - 1] ?? -99)).toBeGreaterThanOrEqual(10);
  });
  for (const { path } of hops) {
    expect(path).not.toMatch(/NaN|Infinity/);
    const points = followCurve(path);
    const end = points.at(-1)!;
    // A line that arrives where a life begins passes beside its name, not through its first letters.
    const taker = takers.find(({ y, x }) => y + 6 === end.y && end.x >= x && end.x <= x + 5);
    if (taker && taker.labelX > taker.x) expect(points.some((point) => isIn(taker, point)), taker.text).toBe(false);
  }
}

/** Points on a path `M… C…`. */
function followCurve(path: string): { x: number; y: number }[] {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = path.match(/-?\d+(?:\.\d+)?/g)!.map(Number) as [
    number, number, number, number, number, number, number, number,
  ];
  const at = (t: number, [a, b, c, d]: [number, number, number, number]) =>
    (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  return Array.from({ length: 41 }, (_, step) => ({
    x: at(step / 40, [x0, x1, x2, x3]),
    y: at(step / 40, [y0, y1, y2, y3]),
  }));
}

function isIn({ labelX, labelWidth, y }: LifeAcross['takers'][number], point: { x: number; y: number }): boolean {
  return point.x > labelX && point.x < labelX + labelWidth && point.y > y - 9 && point.y < y + 2;
}
