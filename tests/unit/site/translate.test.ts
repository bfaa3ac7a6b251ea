import { describe, expect, it } from 'vitest';
import { furniture as en } from '../../../src/site/strings/en/furniture.ts';
import { furniture as es } from '../../../src/site/strings/es/furniture.ts';
import { translate, translateCount, type StringKey } from '../../../src/site/translate.ts';

const keys = Object.keys(en) as StringKey[];

describe('the words of the page furniture', () => {
  it('are there in both languages, under the same keys in the same order', () => {
    expect(Object.keys(es)).toEqual(keys);
  });

  it.each(keys)('have the same gaps in both languages, and say something: %s', (key) => {
    const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(gaps(es[key])).toEqual(gaps(en[key]));
    expect([en[key], es[key]].map((text) => text.trim() === text && text.length > 0)).toEqual([true, true]);
  });
});

describe('translate', () => {
  it('fills in what it is given, in the language asked for', () => {
    expect(translate('results', { n: 3, query: 'pots' })).toBe('3 found for “pots”.');
    expect(translate('results', { n: 3, query: 'ollas' }, 'es')).toBe('3 resultados para “ollas”.');
    expect(translate('search')).toBe('Search');
  });

  it('leaves a gap that it has nothing for, and takes values as they are', () => {
    expect(translate('results', { n: 3 })).toBe('3 found for “{query}”.');
    expect(translate('results', { n: 0, query: '$& {n} \\' })).toBe('0 found for “$& {n} \\”.');
  });

  it('counts', () => {
    expect([0, 1, 2].map((count) => translateCount(count, 'oneEntry', 'entriesCount'))).toEqual([
      '0 entries',
      '1 entry',
      '2 entries',
    ]);
  });
});
