import { describe, expect, it } from 'vitest';
import { findChains, type JoiningClaim } from '../../../src/search/chains.ts';

const claim = (from: string, to: string, more: Partial<JoiningClaim> = {}): JoiningClaim => ({
  key: `lineages/${from}-to-${to}`,
  from,
  to,
  words: ['grew out of ', ''],
  line: 'solid',
  standing: 'documented',
  when: '1970',
  ...more,
});
const chains = (claims: JoiningClaim[], from: string, to: string) =>
  findChains(claims, { from, to }).map((chain) => [chain[0]?.at, ...chain.map(({ next }) => next)].join(' '));

describe('chains of claims between two entries', () => {
  it('are the shortest, either way', () => {
    const claims = [claim('a', 'b'), claim('b', 'c'), claim('c', 'd'), claim('a', 'd')];
    expect(chains(claims, 'a', 'd')).toEqual(['a d']);
    expect(chains(claims, 'd', 'a')).toEqual(['d a']);
    expect(chains(claims, 'b', 'd').sort()).toEqual(['b a d', 'b c d']);
  });

  it('run one way in time before they turn, and by sure claims before unsure ones', () => {
    const claims = [
      claim('a', 'x'),
      claim('b', 'x'),
      claim('a', 'y', { line: 'dash' }),
      claim('y', 'b', { line: 'dash' }),
    ];
    expect(chains(claims, 'a', 'b')).toEqual(['a y b', 'a x b']);
    const sure = [claim('a', 'x', { line: 'dash' }), claim('x', 'b'), claim('a', 'y'), claim('y', 'b')];
    expect(chains(sure, 'a', 'b')).toEqual(['a y b', 'a x b']);
  });

  it('lead by what a claim carried, but not from one thing that it carried to another', () => {
    const claims = [claim('a', 'b', { carried: ['p', 'q'] }), claim('c', 'd', { carried: ['p'] })];
    expect(chains(claims, 'a', 'd')).toEqual(['a p d']);
    expect(chains(claims, 'p', 'q').sort()).toEqual(['p a q', 'p b q']);
  });

  it('are none where nothing is recorded, for one and the same, and beyond eight steps', () => {
    expect(chains([claim('a', 'b'), claim('c', 'd')], 'a', 'd')).toEqual([]);
    expect(chains([claim('a', 'b')], 'a', 'a')).toEqual([]);
    expect(chains([claim('a', 'b')], 'constructor', 'b')).toEqual([]);
    const line = Array.from({ length: 12 }, (_, n) => claim(`n${n}`, `n${n + 1}`));
    expect(chains(line, 'n0', 'n8')).toHaveLength(1);
    expect(chains(line, 'n0', 'n9')).toEqual([]);
  });

  it('are three at most, found in time even where everything is joined', () => {
    const names = Array.from({ length: 60 }, (_, n) => `n${n}`);
    const claims = names.flatMap((from) => names.filter((to) => to > from).map((to) => claim(from, to)));
    const ends = [
      ...claims.map((one) => ({ ...one, to: one.to })),
      claim('n59', 'far'),
      claim('n5', 'far'),
      claim('n7', 'far'),
    ];
    expect(findChains(ends, { from: 'n0', to: 'far' })).toHaveLength(3);
  });
});
