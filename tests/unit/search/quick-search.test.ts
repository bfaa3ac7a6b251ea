import { describe, expect, it } from 'vitest';
import type { Findable } from '../../../src/search/findable.ts';
import { makeQuickSearch } from '../../../src/search/quick-search.ts';

const entries: Findable[] = [
  {
    key: 'projects/zapatistas',
    title: 'Zapatistas',
    names: ['EZLN'],
    summary: 'Villages in Chiapas that rule themselves.',
  },
  {
    key: 'practices/community-fridge',
    title: 'Community fridge',
    names: ['Freedge', 'nevera comunitaria'],
    summary: 'A free fridge in the street.',
  },
  {
    key: 'practices/free-breakfast',
    title: 'Free breakfast for children',
    summary: 'A hot meal before school, every day.',
  },
  { key: 'projects/bread-union', title: 'Związek Łódź', summary: 'Neighbours who organise bakeries.' },
  { key: 'projects/kyoto', title: '相互扶助の会', summary: 'A circle in 京都.' },
  {
    key: 'projects/clinic',
    title: 'Street Clinic',
    summary: 'Feeds and heals people, with children at breakfast for free.',
  },
  { key: 'projects/land-trust', title: 'Northside community land trust', summary: 'Homes nobody can sell.' },
  { key: 'themes/food', title: 'Food', names: ['hunger', 'kitchens'] },
  { key: 'projects/kitchen', title: 'Harbour Kitchen', summary: 'Cooks for dockers.' },
];
const filters = { theme: [], principle: [], when: [], country: [], ending: [], cost: [], setback: [] };
const search = await makeQuickSearch({ filters, entries });
const find = (query: string) => search(query).entries.map(({ key }) => key);

describe('search by names and summaries', () => {
  it.each([
    ['EZLN', 'projects/zapatistas'],
    ['ezln chiapas', 'projects/zapatistas'],
    ['chiapas zapatistas', 'projects/zapatistas'],
    ['zapa', 'projects/zapatistas'],
    ['Lodz', 'projects/bread-union'],
    ['zwiazek lodz', 'projects/bread-union'],
    ['neighbor', 'projects/bread-union'],
    ['organizing bakery', 'projects/bread-union'],
    ['相互扶助', 'projects/kyoto'],
    ['扶助', 'projects/kyoto'],
    ['nevera comunitaria', 'practices/community-fridge'],
    ['where does the free fridge come from?', 'practices/community-fridge'],
    ['feeding people', 'projects/clinic'],
    ['kitchen', 'projects/kitchen'],
    ['HARBOR kitchens', 'projects/kitchen'],
  ])('finds “%s” first', (query, key) => {
    expect(find(query)[0]).toBe(key);
  });

  it.each([
    ['zapatsta', 'projects/zapatistas', 'Zapatistas'],
    ['zaptistas', 'projects/zapatistas', 'Zapatistas'],
    ['frigde', 'practices/community-fridge', 'fridge'],
    ['comunity land trsut', 'projects/land-trust', 'community land trust'],
    ['brekfast children', 'practices/free-breakfast', 'breakfast children'],
  ])('finds “%s” in spite of its letters, and says what it took it for', (query, key, corrected) => {
    const answer = search(query);
    expect(answer.entries[0]?.key).toBe(key);
    expect(answer.corrected).toBe(corrected);
  });

  it('takes no word for another among words that are found', () => {
    // “took” is no slip for “cook”: the texts may have it.
    expect(search('dockers took kitchen').corrected).toBeUndefined();
  });

  it('keeps to a phrase between quotation marks', () => {
    expect(find('"breakfast for children"')).toEqual(['practices/free-breakfast']);
    expect(find('„free breakfast for children“')).toEqual(['practices/free-breakfast']);
  });

  it('says where only some of the words are found', () => {
    const answer = search('fridge dockers');
    expect(answer.isPartial).toBe(true);
    expect(answer.entries.map(({ key }) => key).sort()).toEqual(['practices/community-fridge', 'projects/kitchen']);
  });

  it.each([
    '',
    ' ',
    '?!',
    '"',
    '<script>alert(1)</script>',
    '{{7*7}}',
    '(a+)+$',
    '\u202Eabc',
    'x'.repeat(500),
    '"'.repeat(99),
    '=',
    '=feed',
  ])('answers whatever is typed: %s', (query) => {
    expect(Array.isArray(search(query).entries)).toBe(true);
  });
});
