import { describe, expect, it } from 'vitest';
import { findSameThing, findSimilar, type Named } from '../../../../src/archive/entry/similar.ts';
import { practices } from './practices.ts';

const entries: Named[] = [
  { key: 'projects/young-lords', title: 'Young Lords' },
  { key: 'projects/comite', title: 'Comité de Défense', also: ['CDSE', 'Defence Committee'] },
  { key: 'projects/common-ground', title: 'Common Ground Collective' },
  { key: 'projects/food-not-bombs', title: 'Food Not Bombs' },
  { key: 'projects/north-bay', title: 'North Bay Mutual Aid' },
  { key: 'projects/kommuna', title: 'Коммуна 1' },
  { key: 'projects/dom', title: 'Дом 1' },
];
const keys = (title: string, limit?: number) =>
  findSimilar(title, entries, { ...(limit !== undefined && { limit }) }).map(({ key }) => key);

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
    expect(findSimilar('Young Lords', twins, { limit: 1 })).toHaveLength(1);
    expect(findSimilar('Young Lords', [])).toEqual([]);
  });
});

describe('practices by what they are', () => {
  const idsLike = (name: string, among = practices) => findSameThing(name, among).map(({ key }) => key.split('/')[1]);

  it.each([
    ['street fridge', 'community-fridge'],
    ['bread fridge', 'community-fridge'],
    ['Refrigerator on the pavement', 'community-fridge'],
    ['nevera en la calle', 'community-fridge'],
    ['needle swap', 'needle-exchange'],
    ['clean needles', 'needle-exchange'],
    ['bail money', 'bail-fund'],
    ['withholding rent', 'rent-strike'],
    ['squatting empty houses', 'housing-occupation'],
    ['savings club', 'rotating-savings'],
    ['neighbourhood canteen', 'community-kitchen'],
    ['breakfast before school', 'free-breakfast'],
    ['writing to people in prison', 'prisoner-letter-writing'],
    ['stopping evictions', 'eviction-defence'],
    ['veg patch', 'community-garden'],
    ['food deliveries', 'grocery-delivery'],
    ['legal advice', 'community-legal-service'],
    ['first aid at protests', 'street-medics'],
    ['burial club', 'mutual-benefit-society'],
    ['lending tools', 'tool-library'],
    ['mucking out flooded houses', 'house-gutting'],
    ['strike canteen', 'strike-kitchen'],
  ])('“%s” is first of all %s', (name, id) => {
    expect(idsLike(name)[0]).toBe(id);
  });

  it.each([
    'child minding collective',
    'bike repair workshop',
    'book club',
    'corner shop',
    'street party',
    'dance night',
    'women’s house',
    'police watch',
    'hunger strike',
    'works council',
    'seed library',
    '',
  ])('“%s” is none of them', (name) => {
    expect(idsLike(name)).toEqual([]);
  });

  it('are not taken for each other by their titles', () => {
    const mistaken = practices.filter(({ key, title }) => idsLike(title).some((id) => key !== `practices/${id}`));
    expect(mistaken.map(({ title }) => title)).toEqual([]);
  });

  it('are hardly taken for each other where the archive has the one and not the other yet', () => {
    const mistaken = practices.filter(
      (one) =>
        idsLike(
          one.title,
          practices.filter((other) => other !== one),
        ).length > 0,
    );
    expect(mistaken.map(({ title }) => title)).toEqual(['Rent strike', 'Tenants’ union']);
  });

  it('find childcare under its other names, where the archive has it', () => {
    const among = [...practices, { key: 'practices/childcare', title: 'Childcare collective' }];
    for (const name of ['child minding collective', 'Babysitting circle', 'neighbourhood crèche', 'minding children'])
      expect(idsLike(name, among)).toEqual(['childcare']);
  });

  it('leave names of other entries alone', () => {
    expect(idsLike('Street fridge', [{ key: 'projects/fridge', title: 'Bread fridge' }])).toEqual([]);
  });
});
