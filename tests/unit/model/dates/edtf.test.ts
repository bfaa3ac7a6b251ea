import { describe, expect, it } from 'vitest';
import { toDayText } from '../../../../src/model/dates/calendar.ts';
import { findImpossibleDay, isBackwards, parseDate } from '../../../../src/model/dates/edtf.ts';

function day(time: number): string {
  return Number.isFinite(time) ? toDayText(time) : '';
}

describe('a date text', () => {
  it.each([
    ['1936', '1936-01-01', '1936-12-31', ''],
    ['1936-07', '1936-07-01', '1936-07-31', ''],
    ['1936-02', '1936-02-01', '1936-02-29', ''],
    ['1936-07-19', '1936-07-19', '1936-07-19', ''],
    ['1936~', '1936-01-01', '1936-12-31', 'uncertain'],
    ['1936-07?', '1936-07-01', '1936-07-31', 'uncertain'],
    ['1936%', '1936-01-01', '1936-12-31', 'uncertain'],
    ['193X', '1930-01-01', '1939-12-31', 'uncertain'],
    ['193X~', '1930-01-01', '1939-12-31', 'uncertain'],
    ['19XX', '1900-01-01', '1999-12-31', 'uncertain'],
    ['1936-XX', '1936-01-01', '1936-12-31', 'uncertain'],
    ['1936-07-XX', '1936-07-01', '1936-07-31', 'uncertain'],
    ['1936-21', '1936-01-01', '1936-12-31', ''],
    ['1936-24~', '1936-01-01', '1936-12-31', 'uncertain'],
    ['XXXX', '', '', 'uncertain'],
    ['1931-11/1932~', '1931-11-01', '1932-12-31', 'interval uncertain'],
    ['1997-09-09/..', '1997-09-09', '', 'interval'],
    ['../1976', '', '1976-12-31', 'interval'],
    ['1997/', '1997-01-01', '', 'interval'],
    ['/1976', '', '1976-12-31', 'interval'],
    ['[1970,1972]', '1970-01-01', '1972-12-31', 'uncertain'],
    ['[1970..1972]', '1970-01-01', '1972-12-31', 'uncertain'],
    ['{1970, 1972-05}', '1970-01-01', '1972-05-31', ''],
    ['{1970..}', '1970-01-01', '', ''],
    ['[..1970]', '', '1970-12-31', 'uncertain'],
    ['0000', '0000-01-01', '0000-12-31', ''],
    ['0033-02', '0033-02-01', '0033-02-28', ''],
    ['-0299', '-0299-01-01', '-0299-12-31', ''],
    ['-0304-02-29', '-0304-02-29', '-0304-02-29', ''],
    ['-03XX', '-0399-01-01', '-0300-12-31', 'uncertain'],
    ['-029X~', '-0299-01-01', '-0290-12-31', 'uncertain'],
    ['-0299/-0250', '-0299-01-01', '-0250-12-31', 'interval'],
    ['1936-33', '1936-01-01', '1936-03-31', ''],
    ['1936-36', '1936-10-01', '1936-12-31', ''],
    ['1936-38', '1936-05-01', '1936-08-31', ''],
    ['1936-41', '1936-07-01', '1936-12-31', ''],
    ['1936-29', '1936-01-01', '1936-12-31', ''],
    ['2000-02-29', '2000-02-29', '2000-02-29', ''],
  ])('%s lies between “%s” and “%s” (%s)', (text, ...expected) => {
    const bounds = parseDate(text);
    const kinds = [bounds?.isInterval && 'interval', bounds?.isUncertain && 'uncertain'].filter(Boolean).join(' ');
    expect([day(bounds?.earliest ?? NaN), day(bounds?.latest ?? NaN), kinds]).toEqual(expected);
  });

  it.each([
    '',
    '/',
    '..',
    '../../..',
    '/..',
    '1936/1937/1938',
    '36',
    '19361',
    '1936-13',
    '1936-00',
    '1936-02-30',
    '1936-7',
    '1936-42',
    '1970-02-29',
    '1900-02-29',
    '2023-02-29',
    '1970-04-31',
    '1969/1970-02-29',
    '1970-02-29/..',
    '[1970-02-29,1972]',
    '{1969..1970-02-29}',
    '1970-02-29~',
    '-0299-02-29',
    '-0000',
    `[${'1970,'.repeat(60)}1971]`,
    '1936-21-01',
    '1936-33-01',
    '1936-07-19T10:00',
    '1936-07-19T10:00Z/1937',
    'Y17000',
    '~1936',
    '1936~-07',
    '1936-XX-05',
    'X936',
    '1XXX',
    'soon',
    '[]',
    '[..]',
    '[1936',
    '[soon]',
    '1936 ',
    '1936/soon',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('says when an interval can have begun at the latest', () => {
    expect(day(parseDate('193X/1976')?.latestStart ?? NaN)).toBe('1939-12-31');
    expect(day(parseDate('../1976')?.latestStart ?? NaN)).toBe('1976-12-31');
    expect(day(parseDate('1936')?.latestStart ?? NaN)).toBe('1936-12-31');
  });

  it('is read the same a second time', () => {
    expect(parseDate('1936')).toEqual(parseDate('1936'));
    expect(parseDate('never')).toEqual(parseDate('never'));
  });
});

describe('a day that does not exist', () => {
  it.each([
    ['1970-02-29', '1970-02-29'],
    ['1969/1970-02-30', '1970-02-30'],
    ['[1970-06-31,1972]', '1970-06-31'],
    ['1972-02-29', undefined],
    ['1970-02-32', undefined],
    ['1970-13-01', undefined],
  ])('is found in %s: %s', (text, found) => {
    expect(findImpossibleDay(text)).toBe(found);
  });
});

describe('an interval', () => {
  it.each([
    ['1978/1970', true],
    ['1970/1978', false],
    ['1970/1970', false],
    ['1970-05/1970', false],
    ['197X/1970', false],
    ['1978/..', false],
    ['../1970', false],
    ['/1970', false],
    ['1978', false],
    ['soon/1970', false],
    ['[1972..1970]', true],
    ['{1970..1972}', false],
    ['-0250/-0299', true],
    ['-0299/-0250', false],
  ])('%s ends before it starts: %s', (text, expected) => {
    expect(isBackwards(text)).toBe(expected);
  });
});
