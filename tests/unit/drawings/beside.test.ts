import { describe, expect, it } from 'vitest';
import { fitsBeside } from '../../../src/drawings/beside.ts';
import { foldRail } from '../../../src/drawings/rail.ts';

const paragraph = `<p>${'word '.repeat(80)}</p>`;
const events = Array.from({ length: 9 }, () => 'Something happened that day, and people wrote it down.');

describe('the margin beside a story', () => {
  it('holds the events of a long story, and leaves those of a short one below it', () => {
    const facts = ['When', 'since 1997', 'Where', 'Downtown Eastside, Vancouver, Canada'];
    expect(fitsBeside(paragraph.repeat(12), { facts, events })).toBe(true);
    expect(fitsBeside(paragraph.repeat(3), { facts, events })).toBe(false);
  });

  it('is full where much stands in short, and is not asked for the markup of a story', () => {
    const facts = Array.from({ length: 30 }, () => 'A long answer to what was asked, in a sentence of its own.');
    expect(fitsBeside(paragraph.repeat(12), { facts, events })).toBe(false);
    const marked = `<p>${'<a href="/somewhere/far/away/">word</a> '.repeat(80)}</p>`;
    expect(fitsBeside(marked.repeat(3), { facts: [], events })).toBe(
      fitsBeside(paragraph.repeat(3), { facts: [], events }),
    );
  });
});

describe('a fold of events', () => {
  it('is made for three and more', () => {
    const fold = (count: number) => foldRail(Array.from({ length: count }, (_, index) => index));
    expect(fold(11)).toEqual({ open: fold(11).open, folded: [] });
    expect([fold(12).open.length, fold(12).folded]).toEqual([9, [9, 10, 11]]);
  });
});
