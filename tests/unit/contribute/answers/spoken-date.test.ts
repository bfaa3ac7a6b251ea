import { describe, expect, it } from 'vitest';
import { meaningOf, readDate, toPeriod } from '../../../../src/contribute/answers/spoken-date.ts';

describe('a date in someone’s words', () => {
  it.each([
    ['1969', '1969', '1969', true],
    ['around 1969', '1969~', 'about 1969', false],
    ['about 1969', '1969~', 'about 1969', true],
    [' november  1976', '1976-11', 'November 1976', true],
    ['sometime in the seventies', '197X', 'the 1970s', false],
    ['summer 1971', '1971-22', 'summer 1971', true],
    ['14 July 1969', '1969-07-14', '14 July 1969', true],
    ['It still goes on', '..', 'it goes on', false],
    ['since 1976', '1976', '1976', false],
    ['late 1976', '1976~', 'about 1976', false],
    ['not known', 'XXXX', 'date not known', false],
    ['from 1969 to about 1976', '1969/1976~', '1969 – about 1976', false],
  ])('%j is offered as %j, “%s”', (said, ...read) => {
    const [means, words, isPlain] = read;
    expect(readDate(said)).toEqual({ means, words, isPlain });
  });

  it.each(['', 'when we were young', '1976 to 1969', '99/99/99'])('%j is not guessed at', (said) => {
    expect(readDate(said)).toBeUndefined();
  });

  it('means nothing until someone agrees, unless there is nothing to agree to', () => {
    expect(meaningOf({ said: 'around 1969', means: '' })).toBeUndefined();
    expect(meaningOf({ said: 'around 1969', means: '1969~' })).toBe('1969~');
    expect(meaningOf({ said: ' 1969 ', means: '' })).toBe('1969');
    expect(meaningOf({ said: 'November 1976', means: '' })).toBe('1976-11');
    expect(meaningOf({ said: '', means: '1969' })).toBeUndefined();
  });
});

describe('a period', () => {
  it.each([
    ['1969~', '1976', '1969~/1976'],
    ['1969', undefined, '1969/'],
    ['1969', '..', '1969/..'],
    [undefined, '1976', '/1976'],
    ['XXXX', '1976', '/1976'],
    [undefined, undefined, 'XXXX'],
    [undefined, '..', 'XXXX'],
    ['1969', '1969', '1969'],
    ['1969/1976', undefined, '1969/1976'],
    ['1969/1971', '1975/1976', '1969/1976'],
    ['[1969,1970]', '197X', '1969/197X'],
    ['..', '1980', '/1980'],
  ])('from %j to %j is %j', (began, ended, expected) => {
    expect(toPeriod(began, ended)).toBe(expected);
  });
});
