import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/cms/fields/date-reading.ts';

describe('the reading of a date', () => {
  it('is nothing for an empty text', () => {
    expect(readDate('  ', 'date')).toBeUndefined();
  });

  it('is in words', () => {
    expect(readDate('1969-07/1976~', 'interval')).toEqual({ words: 'July 1969 – about 1976' });
    expect(readDate(' 197X ', 'date')).toEqual({ words: 'the 1970s' });
  });

  it('says what the model says, and offers what it would write', () => {
    expect(readDate('sometime in the seventies', 'date')).toEqual({
      message: '“sometime in the seventies” is not a date in EDTF',
      remedy: 'write 197X',
      better: '197X',
    });
    expect(readDate('1978/1970', 'interval')).toEqual({
      message: '“1978/1970” ends before it starts',
      remedy: 'put the earlier date first, such as 1970/1978',
    });
  });

  it('offers an open interval only where one may be', () => {
    expect(readDate('since 1970', 'interval')).toMatchObject({ better: '1970/..' });
    expect(readDate('since 1970', 'date')).toMatchObject({ better: '1970', remedy: 'write 1970' });
  });
});
