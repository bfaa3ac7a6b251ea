import { describe, expect, it } from 'vitest';
import { suggestDate } from '../../../../src/model/dates/date-suggestion.ts';
import { isBackwards, parseDate } from '../../../../src/model/dates/edtf.ts';

function day(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';
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
    '1936-25',
    '1936-21-01',
    '1936-07-19T10:00',
    '1936-07-19T10:00Z/1937',
    'Y17000',
    '-0500',
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
  ])('%s ends before it starts: %s', (text, expected) => {
    expect(isBackwards(text)).toBe(expected);
  });
});

describe('a date in common words', () => {
  it.each([
    ['sometime in the seventies', '197X'],
    ['the 1970s', '197X'],
    ['1970’s', '197X'],
    ['the 70s', '197X'],
    ['1969-1976', '1969/1976'],
    ['1969 – 1976', '1969/1976'],
    ['from 1969 to 1976', '1969/1976'],
    ['between 1969 and 1971', '1969/1971'],
    ['1960s to 1980s', '196X/198X'],
    ['1969 to today', '1969/..'],
    ['May 1970 to June 1971', '1970-05/1971-06'],
    ['circa 1970', '1970~'],
    ['c. 1970', '1970~'],
    ['about July 1970', '1970-07~'],
    ['~1970', '1970~'],
    ['maybe 1970', '1970?'],
    ['since 1970', '1970/..'],
    ['before March 1976', '../1976-03'],
    ['14 July 1969', '1969-07-14'],
    ['July 14th, 1969', '1969-07-14'],
    ['Sept. 1969', '1969-09'],
    ['Spring of 1970', '1970-21'],
    ['fall 1970', '1970-23'],
    ['1969-7-4', '1969-07-04'],
    ['1969/07/14', '1969-07-14'],
    ['19th century', '18XX'],
    ['unknown', 'XXXX'],
    ['n.d.', 'XXXX'],
    ['no idea', 'XXXX'],
    ['I don’t know.', 'XXXX'],
    ['do not know', 'XXXX'],
    ['the back end of 1976, when they put the rents up', '1976~'],
    ['petered out in about 1981', '1981~'],
    ['that Christmas, 1976', '1976~'],
    ['late 1976', '1976~'],
    ['end of 1976.', '1976~'],
    ['when 40 of us left in 1976', '1976~'],
    ['a 1970', '1970~'],
    ['winter 1976-77', '1976-24'],
    ['winter of 1976/1977', '1976-24'],
    ['autumn 76', '1976-23'],
    ['May ’68', '1968-05'],
    ['from 1976', '1976/..'],
    ['1976 or 1977', '[1976,1977]'],
  ])('“%s” may be %s', (text, expected) => {
    expect(suggestDate(text)).toBe(expected);
  });

  it.each([
    '7/14/1969',
    '1900s',
    'the sixties and seventies',
    'early 1970s and 1982',
    'soon',
    '',
    '31 February 1970',
    'late 1499',
    'late 2030',
    'in 1976 and in 1979',
    '1976 or 1979',
    'winter 1976-79',
    'the war of 1939-45',
    'after 1976',
    'May 14',
    'flat 1976b',
    'x'.repeat(10_000),
  ])('“%s” is not guessed at', (text) => {
    expect(suggestDate(text)).toBeUndefined();
  });

  it.each(['since 1976', 'from 1976'])('“%s” is 1976 where a point is meant', (text) => {
    expect(suggestDate(text, 'point')).toBe('1976');
  });
});
