import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../src/mdx/characters/characters.ts';
import { listRepairs, repairText } from '../../../../src/mdx/characters/repairs.ts';

const repair = (text: string, options = {}) => repairText(text, listRepairs(text, options));

describe('repairs of a text', () => {
  it.each([
    ['a byte order mark', '\uFEFFtitle: x', 'title: x'],
    ['lone carriage returns', 'a\rb\r\rc', 'a\nb\nc'],
    ['a carriage return too many', 'a\r\r\nb', 'a\r\nb'],
    ['an invisible space in a Latin word', 'co\u200Bop', 'coop'],
    ['a joiner before a space', 'می\u200C خواهم', 'می خواهم'],
    ['an idle variation selector', 'p\uFE00l', 'pl'],
    ['surplus direction marks', 'a\u200F\u200F\u200F\u200Fb', 'a\u200F\u200Fb'],
  ])('take out %s', (_, text, mended) => {
    expect(repair(text)).toBe(mended);
    expect(checkText(repair(text))).toEqual([]);
  });

  it.each([
    'a\u202Eb',
    'a\u0007b',
    '🏴\u{E0069}',
    'a\uE000b',
    'Nachbar\u00ADschaft',
    'ខ្មែរ\u200Bខ្មែរ',
    'می\u200Cخواهم',
    'نمی\u200Cدانم و نمی\u200Cخواهم',
  ])('leave %j to people or to its script', (text) => {
    expect(listRepairs(text)).toEqual([]);
  });

  it('take out soft hyphens where they are asked to', () => {
    expect(repair('co\u00ADop', { softHyphens: true })).toBe('coop');
  });
});
