import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestNote, mostKept, readKept } from '../../../../src/search/list/kept-list.ts';
import { readList, writeList } from '../../../../src/search/list/list-address.ts';

const ids = (count: number) => Array.from({ length: count }, (_, at) => `projects/p-${String(at)}`);

describe('the address of a list', () => {
  it('holds keys that can be read, in order, and notes only where they are wanted', () => {
    const items = [
      { key: 'projects/vandu' },
      { key: 'practices/needle-exchange', note: 'Ask Ana & Jo: 50 %, #1, ¿sí?' },
    ];
    expect(writeList(items, false)).toBe('#l=projects/vandu,practices/needle-exchange');
    expect(readList(writeList(items, true))).toEqual({ items, unknown: [], left: 0 });
    expect(writeList([], true)).toBe('');
  });

  it('gives back any note as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (note) => {
        const items = [{ key: 'themes/food' }, { key: 'projects/a', note }];
        expect(readList(writeList(items, true)).items).toEqual(readKept(items));
      }),
    );
  });

  it('holds as many as a list, and says how many are left', () => {
    const { items, left } = readList(`#l=${ids(500).join(',')}`);
    expect(items).toHaveLength(mostKept);
    expect(left).toBe(500 - mostKept);
  });

  it.each([
    ['#l=%3Cscript%3E,projects/a', ['projects/a'], ['<script>']],
    ['#l=projects/a,projects/a,,', ['projects/a'], []],
    ['#l=people/somebody', [], ['people/somebody']],
    ['#l=projects/../../admin', [], ['projects/../../admin']],
    [`#l=${'x'.repeat(500)}`, [], [`${'x'.repeat(60)}…`]],
    ['#l=%E2%80%AEabc', [], ['\u202eabc']],
    ['#l=%', [], ['%']],
    ['#n=0.note', [], []],
    ['#main', [], []],
    ['', [], []],
  ])('names what can be no entry and leaves it out: %s', (fragment, keys, unknown) => {
    const list = readList(fragment);
    expect(list.items.map(({ key }) => key)).toEqual(keys);
    expect(list.unknown).toEqual(unknown);
  });

  it('takes notes for entries that it names, cut where they are too long', () => {
    const list = readList(`#l=projects/a,nobody,projects/b&n=2.${'x'.repeat(5000)}&n=7.lost&n=x&n=0.`);
    expect(list.items.map(({ note }) => note?.length)).toEqual([undefined, longestNote]);
  });
});
