import edtf from 'edtf';
import { expect, it } from 'vitest';
import { parseDate } from '../../../../src/model/dates/edtf.ts';
import { listDateTexts } from '../../../fixtures/date-texts.ts';

/** The reference reader takes days that do not exist, no parts of a year, and a February of 29 days for 0000-02-28. */
const plain = /^-?[\dX]{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

it('agrees with the reference reader of EDTF on every plain date', () => {
  const texts = listDateTexts().filter((text) => plain.test(text) && text !== 'XXXX' && !/^-.*X|^0000-02/.test(text));
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    const { min, max } = edtf(text);
    expect([text, parseDate(text)?.earliest, parseDate(text)?.latest]).toEqual([text, min, max]);
  }
});
