import { htmlToHast } from 'satteri';
import { expect, it } from 'vitest';
import { fitLanes, posterPapers } from '../../../src/booklets/poster/fit-paper.ts';
import { toPosterDocument } from '../../../src/booklets/poster/poster.ts';
import { layoutLanes } from '../../../src/drawings/lineage/lanes.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';
import { textOf } from '../../output/page.ts';

const archive = await loadGraph();
const [paper] = posterPapers;

it('tells on a poster every life by name, what lines mean, the licence and the address', () => {
  const text = textOf(htmlToHast(paper ? toPosterDocument(archive, paper, { styles: [] }) : ''));
  for (const { label } of layoutLanes(archive).lives) expect(text).toContain(label);
  for (const words of ['first-hand or second-hand', 'CC BY-SA 4.0', '/overview/']) expect(text).toContain(words);
});

it('draws it as wide as lets its letters be largest', () => {
  const { lanes, isLying } = fitLanes(archive);
  const scaleAt = (width: number) => {
    const { height } = layoutLanes(archive, undefined, width);
    return isLying ? Math.min(566 / width, 336 / height) : Math.min(392 / width, 510 / height);
  };
  expect(scaleAt(lanes.width)).toBeGreaterThanOrEqual(Math.max(scaleAt(1000), scaleAt(1800), scaleAt(3000)));
});

it('keeps every label on the paper at every width', () => {
  for (const width of [1000, 1800, 3000])
    for (const life of layoutLanes(archive, undefined, width).lives) {
      expect(life.labelX).toBeGreaterThanOrEqual(0);
      expect(Math.max(life.to, life.labelX + life.labelWidth)).toBeLessThanOrEqual(width);
    }
});
