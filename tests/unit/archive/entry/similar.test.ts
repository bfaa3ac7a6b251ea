import { describe, expect, it } from 'vitest';
import { findSimilar, type Named } from '../../../../src/archive/entry/similar.ts';

const entries: Named[] = [
  { key: 'projects/young-lords', title: 'Young Lords' },
  { key: 'projects/comite', title: 'Comité de Défense', also: ['CDSE', 'Defence Committee'] },
  { key: 'projects/common-ground', title: 'Common Ground Collective' },
  { key: 'projects/food-not-bombs', title: 'Food Not Bombs' },
  { key: 'projects/north-bay', title: 'North Bay Mutual Aid' },
  { key: 'projects/kommuna', title: 'Коммуна 1' },
  { key: 'projects/dom', title: 'Дом 1' },
];
const keys = (title: string, limit?: number) => findSimilar(title, entries, limit).map(({ key }) => key);

describe('entries like a title', () => {
  it.each([
    ['young lords', 'projects/young-lords'],
    ['The Young Lords Party', 'projects/young-lords'],
    ['Yuong Lords', 'projects/young-lords'],
    ['Comite de defense', 'projects/comite'],
    ['Defence comittee', 'projects/comite'],
    ['Common Ground', 'projects/common-ground'],
    ['КОММУНА 1', 'projects/kommuna'],
  ])('“%s” may be %s', (title, key) => {
    expect(keys(title)).toEqual([key]);
  });

  it.each(['Food', 'South Shore Mutual Aid', 'CDXE', 'Улица 1', '', '!?'])('“%s” is like none', (title) => {
    expect(keys(title)).toEqual([]);
  });

  it('are given with the likeliest first, and no more than asked for', () => {
    const twins = [...entries, { key: 'projects/lords', title: 'Young Lords Party' }];
    const found = findSimilar('Young Lords', twins).map(({ key }) => key);
    expect(found).toEqual(['projects/young-lords', 'projects/lords']);
    expect(findSimilar('Young Lords', twins, 1)).toHaveLength(1);
    expect(findSimilar('Young Lords', [])).toEqual([]);
  });
});
