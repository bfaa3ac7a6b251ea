import { describe, expect, it } from 'vitest';
import { follow, move, putBack, takeIn, writeNote } from '../../../../src/search/list/changes.ts';

const abc = [{ key: 'a' }, { key: 'b', note: 'mine' }, { key: 'c' }];
const order = (items: readonly { key: string }[]) => items.map(({ key }) => key).join('');

describe('a list of kept entries', () => {
  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['nobody', 1, 'abc'],
  ])('has %s moved by %i', (key, by, expected) => {
    expect(order(move(abc, key, by))).toBe(expected);
  });

  it('gets back what was taken out, with its note, unless it is there again', () => {
    const [, item] = abc;
    const rest = abc.filter((one) => one !== item);
    expect(putBack(rest, item!, 1)).toEqual(abc);
    expect(putBack(rest, item!, 9)).toEqual([...rest, item]);
    expect(putBack(abc, item!, 0)).toEqual(abc);
  });

  it.each([
    ['as it was written', { note: 'mine too', before: 'mine' }, 'mine too'],
    ['with what another window wrote meanwhile', { note: 'yours', before: '' }, 'mine\nyours'],
    ['once where both wrote the same', { note: 'mine', before: '' }, 'mine'],
    ['cleared', { note: '', before: 'mine' }, undefined],
  ])('keeps a note %s', (_, written, expected) => {
    expect(writeNote(abc, { key: 'b', ...written })[1]?.note).toBe(expected);
  });

  it('has an entry again that was taken out while somebody wrote on its note', () => {
    expect(writeNote(abc, { key: 'd', note: 'new', before: '' })).toEqual([...abc, { key: 'd', note: 'new' }]);
    expect(writeNote(abc, { key: 'd', note: '', before: 'old' })).toEqual(abc);
  });

  it('takes another one in behind its own, with both notes', () => {
    const taken = takeIn(abc, [{ key: 'd' }, { key: 'b', note: 'theirs' }, { key: 'a', note: 'look' }]);
    expect(order(taken)).toBe('abcd');
    expect(taken.map(({ note }) => note)).toEqual(['look', 'mine\ntheirs', undefined, undefined]);
  });

  it('follows entries to their new addresses, each once', () => {
    expect(follow(abc, { a: 'z', c: 'b' })).toEqual([{ key: 'z' }, { key: 'b', note: 'mine' }]);
  });
});
