import { describe, expect, it } from 'vitest';
import { findSuccessor, isCountryCode } from '../../../../src/model/names/country-code.ts';

describe('the code of a state that is no more', () => {
  it.each([
    ['SU', 'RU'],
    ['YU', 'RS'],
    ['DD', 'DE'],
    ['ZR', 'CD'],
    ['BU', 'MM'],
  ])('%s is no country, and most of it lies in %s today', (code, today) => {
    expect(isCountryCode(code)).toBe(false);
    expect(findSuccessor(code)).toBe(today);
  });

  it('leads nowhere where it never was one, or still is', () => {
    for (const code of ['ZZ', 'RU', 'su', '']) expect(findSuccessor(code)).toBeUndefined();
  });
});
