import { describe, expect, it } from 'vitest';
import { findPersonalDetails } from '../../../../src/contribute/privacy/personal-details.ts';
import { startProcessorClock } from '../../../fixtures/processor-time.ts';

describe('the search for personal details', () => {
  it.each([
    ['half addresses of mail', 'a@a.'],
    ['digits', '1'],
    ['letters', 'a'],
    ['letters with hyphens', 'A-'],
    ['initials', 'A. '],
    ['marks of the web', 'www.'],
    ['small words of Spanish streets', 'calle de la '],
    ['signs of mail', '@a.'],
  ])('takes no longer for very many %s than their number', (_, unit) => {
    const text = unit.repeat(Math.floor(100_000 / unit.length));
    const timeOf = (length: number) => {
      const spent = startProcessorClock();
      findPersonalDetails(text.slice(0, length));
      return spent();
    };
    timeOf(text.length / 10);
    expect(timeOf(text.length)).toBeLessThan(40 * timeOf(text.length / 10) + 500);
  });

  it('keeps an address of mail whole, and takes of two that overlap the first kind', () => {
    expect(findPersonalDetails('Write to ann.lee@example.org now')).toEqual([
      { kind: 'e-mail', words: 'ann.lee@example.org', index: 9 },
    ]);
  });
});
