import { describe, expect, it } from 'vitest';
import { listDifferences, type Piece } from '../../../../src/cms/review/shown/compare-texts.ts';

describe('the difference between two texts', () => {
  it('marks the words of a line that were changed, and leaves the others be', () => {
    expect(listDifferences('a: 1\nThey sang at noon.\n', 'a: 1\nThey sang at night.\n')).toEqual([
      { kind: 'same', text: 'a: 1\n' },
      {
        kind: 'changed',
        pieces: [
          { state: 'same', text: 'They sang at ' },
          { state: 'removed', text: 'noon' },
          { state: 'added', text: 'night' },
          { state: 'same', text: '.\n' },
        ],
      },
    ]);
  });

  it('shows the lines beside a change and counts the rest', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `${index}\n`);
    const after = [...lines.slice(0, 15), 'new\n', ...lines.slice(15)].join('');
    expect(listDifferences(lines.join(''), after)).toEqual([
      { kind: 'skipped', lines: 13 },
      { kind: 'same', text: '13\n14\n' },
      { kind: 'changed', pieces: [{ state: 'added', text: 'new\n' }] },
      { kind: 'same', text: '15\n16\n' },
      { kind: 'skipped', lines: 13 },
    ]);
  });

  it('takes words of every script as words', () => {
    const [, block] = listDifferences('x\nكان المطبخ مفتوحا كل يوم\n', 'x\nكان المطبخ مغلقا كل يوم\n');
    expect(block).toMatchObject({
      pieces: [
        { state: 'same', text: 'كان المطبخ ' },
        { state: 'removed', text: 'مفتوحا' },
        { state: 'added', text: 'مغلقا' },
        { state: 'same', text: ' كل يوم\n' },
      ],
    });
  });

  it('sets texts that share little one after the other', () => {
    expect(listDifferences('Bread and soup.\n', 'Nobody came that winter, for the road was shut.\n')).toEqual([
      {
        kind: 'changed',
        pieces: [
          { state: 'removed', text: 'Bread and soup.\n' },
          { state: 'added', text: 'Nobody came that winter, for the road was shut.\n' },
        ],
      },
    ]);
  });

  it('says nothing of line ends, and of texts that are the same only how long they are', () => {
    expect(listDifferences('a\r\nb\r\nc\r\nd\r\n', 'a\nb\nc\nd\n')).toEqual([{ kind: 'skipped', lines: 4 }]);
  });

  it('keeps every letter of both texts', () => {
    const [before, after] = ['a b c\nd\n\ne f\n', 'a x c\n\ne\ng h\n'];
    const pieces = listDifferences(before, after).flatMap((block): readonly Piece[] =>
      block.kind === 'changed' ? block.pieces : [{ state: 'same', text: block.kind === 'same' ? block.text : '' }],
    );
    const side = (other: string) => pieces.flatMap(({ state, text }) => (state === other ? [] : text)).join('');
    expect(side('added')).toBe(before);
    expect(side('removed')).toBe(after);
  });

  it('takes long texts that have nothing in common for wholly other ones, and does not look for ever', () => {
    const write = (word: string) => Array.from({ length: 6000 }, (_, index) => `${word}${index}\n`).join('');
    expect(listDifferences(write('a'), write('b'))).toHaveLength(1);
  });
});
