import { describe, expect, it } from 'vitest';
import { formatDate, formatYears, sortTime, toDatetime } from '../../../src/site/dates.ts';

describe('a date in words', () => {
  it.each([
    ['1936', '1936', '1936'],
    ['1936-07', 'July 1936', 'julio de 1936'],
    ['1936-07-19', '19 July 1936', '19 de julio de 1936'],
    ['1936~', 'about 1936', 'hacia 1936'],
    ['1936?', '1936 (uncertain)', '1936 (incierto)'],
    ['1936%', 'about 1936 (uncertain)', 'hacia 1936 (incierto)'],
    ['1936-07-19~', 'about 19 July 1936', 'hacia el 19 de julio de 1936'],
    ['193X', 'the 1930s', 'los años 1930'],
    ['19XX', 'the 20th century', 'el siglo XX'],
    ['XXXX', 'date not known', 'fecha desconocida'],
    ['1936-XX', '1936', '1936'],
    ['1936-07-XX', 'July 1936', 'julio de 1936'],
    ['1936-21', 'spring 1936', 'primavera de 1936'],
    ['1936-24~', 'about winter 1936', 'hacia invierno de 1936'],
    ['1969-07/1976~', 'July 1969 – about 1976', 'julio de 1969 – hacia 1976'],
    ['193X/1941', 'the 1930s – 1941', 'los años 1930 – 1941'],
    ['1997-09-09/..', 'since 9 September 1997', 'desde el 9 de septiembre de 1997'],
    ['../1976', 'until 1976', 'hasta 1976'],
    ['1997/', 'from 1997, end not known', 'desde 1997, final desconocido'],
    ['/1976', 'until 1976, beginning not known', 'hasta 1976, comienzo desconocido'],
    ['[1970,1972]', '1970 or 1972', '1970 o 1972'],
    ['{1970, 1972-05}', '1970 and May 1972', '1970 y mayo de 1972'],
    ['[1970..1972]', '1970 – 1972', '1970 – 1972'],
    ['{1970..}', 'since 1970', 'desde 1970'],
    ['[..1970]', '1970 or earlier', '1970 o antes'],
    ['[1970..]', '1970 or later', '1970 o después'],
    ['{..1970}', 'until 1970', 'hasta 1970'],
    ['-0299', '300 BCE', '300 a. C.'],
    ['-0299~', 'about 300 BCE', 'hacia 300 a. C.'],
    ['-0043-03-15', '15 March 44 BCE', '15 de marzo de 44 a. C.'],
    ['0000', '1 BCE', '1 a. C.'],
    ['0033', '33 CE', '33 d. C.'],
    ['0936-07', 'July 936', 'julio de 936'],
    ['-03XX', 'the 4th century BCE', 'el siglo IV a. C.'],
    ['-029X', '300–291 BCE', '300–291 a. C.'],
    ['20XX', 'the 21st century', 'el siglo XXI'],
    ['-0299/-0250', '300 BCE – 251 BCE', '300 a. C. – 251 a. C.'],
    ['1936-33', 'first quarter of 1936', 'primer trimestre de 1936'],
    ['1936-29', 'southern spring 1936', 'primavera austral de 1936'],
    ['some day', 'some day', 'some day'],
  ])('%s is “%s”, in Spanish “%s”', (text, english, spanish) => {
    expect([formatDate(text), formatDate(text, 'es')]).toEqual([english, spanish]);
  });
});

describe('years', () => {
  it.each([
    ['1936', '1936', '1936'],
    ['1936-07-19~', '1936', '1936'],
    ['1936-21', '1936', '1936'],
    ['193X', 'the 1930s', 'los años 1930'],
    ['19XX', 'the 20th century', 'el siglo XX'],
    ['XXXX', '?', '?'],
    ['1969-07/1976~', '1969–1976', '1969–1976'],
    ['1969-07/1969-12', '1969', '1969'],
    ['193X/194X', '1930s–1940s', 'años 1930–años 1940'],
    ['1997-09-09/..', '1997–', '1997–'],
    ['1997/', '1997–?', '1997–?'],
    ['../1976', '–1976', '–1976'],
    ['/1976', '?–1976', '?–1976'],
    ['[1970,1972]', '1970–1972', '1970–1972'],
    ['[..1900]', '1900 or earlier', '1900 o antes'],
    ['[1900..]', '1900 or later', '1900 o después'],
    ['-0299/-0250', '300–251 BCE', '300–251 a. C.'],
    ['-0099/0033', '100 BCE–33 CE', '100 a. C.–33 d. C.'],
    ['-0299-03~', '300 BCE', '300 a. C.'],
    ['{1970..}', '1970–', '1970–'],
    ['some day', 'some day', 'some day'],
  ])('of %s are %s, in Spanish %s', (text, english, spanish) => {
    expect([formatYears(text), formatYears(text, 'es')]).toEqual([english, spanish]);
  });
});

describe('the order of time', () => {
  it('is by the earliest bound, and puts what is not known last', () => {
    const sorted = ['../1920', '1930', '193X/1940', '1931-05', '1931-06', '1940~', 'XXXX', 'never'];
    expect(
      [...sorted]
        .reverse()
        .sort((a, b) => sortTime(a) - sortTime(b) || 0)
        .slice(0, 6)
        .map((text) => sortTime(text)),
    ).toEqual(sorted.slice(0, 6).map((text) => sortTime(text)));
    expect([sortTime('XXXX'), sortTime('never')]).toEqual([Infinity, Infinity]);
  });
});

describe('the datetime of a time element', () => {
  it.each([
    ['1936', '1936'],
    ['1936-07', '1936-07'],
    ['1936-07-19?', '1936-07-19'],
    ['1936-21', undefined],
    ['193X', undefined],
    ['1936/1937', undefined],
    ['1936-02-30', undefined],
    ['XXXX', undefined],
    ['-0299', undefined],
    ['0000', undefined],
    ['[..1900]', undefined],
    ['1936-33', undefined],
  ])('of %s is %s', (text, expected) => {
    expect(toDatetime(text)).toBe(expected);
  });
});
