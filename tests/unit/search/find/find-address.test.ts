import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFind, toPeople, writeFind } from '../../../../src/search/find/find-address.ts';

const known = {
  knows: (name: string, value: string) =>
    ['food', 'housing', 'US/New York', 'projects'].includes(value) && name !== 'has',
  isEntry: (key: string) => /^projects\/[a-f]$/.test(key),
};
const read = (search: string) => readFind(search, known);

describe('the address of the finder', () => {
  it.each([
    '',
    '?kind=projects&need=food&need=housing&place=US/New+York&people=10&order=old',
    '?need=food&tick=projects/a&tick=projects/b',
  ])('says the same again: %s', (search) => {
    const { state, dropped } = read(search);
    expect(dropped).toEqual([]);
    expect(writeFind(state)).toBe(search);
  });

  it.each([
    ['?need=nothing&need=food', ['nothing'], '?need=food'],
    ['?need=%3Cscript%3E', ['<script>'], ''],
    ['?need=', [], ''],
    ['?people=0', ['0'], ''],
    ['?people=-3&order=best', ['-3', 'best'], ''],
    ['?people=1e9', ['1e9'], ''],
    ['?tick=projects/nobody', ['projects/nobody'], ''],
    ['?kind=projects&kind=food', [], '?kind=projects'],
    ['?has=food', ['food'], ''],
    ['?else=1&need=food', [], '?need=food'],
  ])('names what nobody can choose and leaves it out: %s', (search, dropped, written) => {
    const answer = read(search);
    expect(answer.dropped).toEqual(dropped);
    expect(writeFind(answer.state)).toBe(written);
  });

  it('ticks four at most', () => {
    const ticked = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `tick=projects/${id}`).join('&');
    expect(read(`?${ticked}`).state.ticked).toHaveLength(4);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { state } = read(`?need=${text}&people=${text}`);
        expect(read(writeFind(state)).dropped).toEqual([]);
      }),
    );
  });

  it.each([
    ['10', 10],
    [' 7 ', 7],
    ['ten', undefined],
    ['', undefined],
    ['1.5', undefined],
    ['9999999', undefined],
  ])('reads how many people “%s” are', (text, count) => {
    expect(toPeople(text)).toBe(count);
  });
});
