import { describe, expect, it } from 'vitest';
import { layoutSteps } from '../../../src/drawings/steps.ts';

describe('a drawing of steps', () => {
  it('has a box for each step and an arrow between each two, none of which touch', () => {
    const { boxes, arrows, height } = layoutSteps(['A pot', 'A table', 'A whole street that eats together at noon']);
    expect(boxes.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['A pot'],
      ['A table'],
      ['A whole street that', 'eats together at noon'],
    ]);
    expect(arrows).toHaveLength(2);
    arrows.forEach(({ from, to }, index) => {
      const [above, below] = [boxes[index]!, boxes[index + 1]!];
      expect([from > above.y + above.height, to > from, to < below.y]).toEqual([true, true, true]);
    });
    const last = boxes.at(-1)!;
    expect(height).toBeGreaterThanOrEqual(last.y + last.height);
    for (const box of boxes)
      for (const line of box.lines) expect(line.y > box.y && line.y < box.y + box.height, line.text).toBe(true);
  });

  it('keeps a word that is longer than a line whole', () => {
    const word = 'Lastenausgleichsgesetzgebungskommission';
    expect(layoutSteps([`A ${word} of it`]).boxes[0]!.lines.map(({ text }) => text)).toEqual(['A', word, 'of it']);
  });

  it('is empty where there is no step', () => {
    expect(layoutSteps([])).toMatchObject({ boxes: [], arrows: [] });
  });
});
