import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/site/csv.ts';

const cell = (value: string) =>
  toCsv([[value]])
    .slice(1)
    .replace(/\r\n$/, '');

describe('a table that is saved', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+SUM(A1)', `"'+SUM(A1)"`],
    ['-2', `"'-2"`],
    ['@cmd', `"'@cmd"`],
    ['\t=1', `"'\t=1"`],
    ['  =HYPERLINK("x")', `"'  =HYPERLINK(""x"")"`],
    ['\u200b=1', `"'\u200b=1"`],
    ['＝1', `"'＝1"`],
    ['|calc', `"'|calc"`],
    ["'68 uprising", `"''68 uprising"`],
  ])('holds no formula: %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it.each([
    ['Soup, and bread', '"Soup, and bread"'],
    ['“So”', '“So”'],
    ['a "b"', '"a ""b"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['Łódź', 'Łódź'],
    ['', ''],
    ['a=b', 'a=b'],
  ])('keeps a text as it is: %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it('begins with the mark of UTF-8 and ends its rows as RFC 4180 says', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe('\uFEFFa,b\r\nc,d\r\n');
  });
});
