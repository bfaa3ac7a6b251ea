import { describe, expect, it } from 'vitest';
import type { EntryIndex } from '../../../../src/archive/entry/entry-index.ts';
import { offerEntries, searchEntries, suggestEntries } from '../../../../src/archive/entry/entry-search.ts';

const index: EntryIndex = {
  entries: [
    { key: 'projects/young-lords', title: 'Young Lords', detail: 'New York' },
    {
      key: 'projects/lincoln-detox',
      title: 'Lincoln Detox',
      also: ['The People’s Programme of the Young Lords', 'LD'],
    },
    { key: 'sources/a-lincoln', title: 'A history of Lincoln Detox' },
    { key: 'sources/ld-2001', title: 'LD begins' },
    { key: 'projects/mujeres', title: 'Mujeres Libres: Łódź y Bogotá', also: ['Núñez y otras'] },
    { key: 'projects/stay-young', title: 'Stay young' },
    { key: 'projects/youngsters', title: 'Far from youngish' },
    { key: 'practices/young-kitchen', title: 'Young kitchen' },
    { key: 'sources/meng-2021', title: 'On acupuncture', detail: 'Meng, 2021' },
  ],
  withdrawn: [],
  moved: [],
};

function find(words: string, collections: Parameters<typeof searchEntries>[2]['collections'] = ['projects']) {
  return searchEntries(index, words, { collections, limit: 10 }).map(({ key }) => key);
}

describe('the search for entries', () => {
  it('puts titles that begin with the words first, then titles with the words, then other names', () => {
    expect(find('young')).toEqual([
      'projects/young-lords',
      'projects/youngsters',
      'projects/stay-young',
      'projects/lincoln-detox',
    ]);
  });

  it('puts what is called just so before all others', () => {
    expect(find('stay-young')).toEqual(['projects/stay-young']);
    expect(find('lincoln detox', ['projects', 'sources'])).toEqual(['projects/lincoln-detox', 'sources/a-lincoln']);
    expect(find('the peoples programme of the young lords')).toEqual(['projects/lincoln-detox']);
    expect(find('LD', ['projects', 'sources'])).toEqual(['projects/lincoln-detox', 'sources/ld-2001']);
  });

  it('finds words in any order, without accents and capitals', () => {
    for (const words of ['BOGOTA mujeres', 'łódź', 'lodz', 'Núñez', 'nunez y'])
      expect(find(words)).toEqual(['projects/mujeres']);
    expect(find('lords of young')).toEqual(['projects/lincoln-detox']);
  });

  it('finds by id, by detail and by author', () => {
    expect(find('new york')).toEqual(['projects/young-lords']);
    expect(find('young-lords')).toEqual(['projects/young-lords', 'projects/lincoln-detox']);
    expect(find('meng', ['sources'])).toEqual(['sources/meng-2021']);
  });

  it('keeps to the collections that are meant', () => {
    expect(find('young', ['practices'])).toEqual(['practices/young-kitchen']);
    expect(find('', ['practices'])).toEqual(['practices/young-kitchen']);
  });

  it('gives no more than asked for, and nothing where a word is nowhere', () => {
    expect(searchEntries(index, '', { collections: ['projects'], limit: 2 })).toHaveLength(2);
    expect(find('young nobody')).toEqual([]);
  });
});

describe('suggestions for a name that is being typed', () => {
  const fridges: EntryIndex = {
    entries: [
      { key: 'practices/community-fridge', title: 'Community fridge', also: ['Friendly fridge', 'Nevera solidaria'] },
      { key: 'practices/free-breakfast', title: 'Free breakfast for children' },
      { key: 'projects/street-kitchen', title: 'Street kitchen' },
      { key: 'practices/rotating-savings', title: 'Rotating savings', also: ['頼母子講'] },
    ],
    withdrawn: [],
    moved: [],
  };
  const suggest = (typed: string) =>
    suggestEntries(fridges, typed, { collections: ['practices'], limit: 4 }).map(({ key }) => key);

  it('are things of the same sort, near spellings and beginnings of words', () => {
    expect(suggest('street fridge')).toEqual(['practices/community-fridge']);
    expect(suggest('street fridges')).toEqual(['practices/community-fridge']);
    expect(suggest('nevera')).toEqual(['practices/community-fridge']);
    expect(suggest('comunity frige')).toEqual(['practices/community-fridge']);
    expect(suggest('free break')).toEqual(['practices/free-breakfast']);
    expect(suggest('頼母')).toEqual(['practices/rotating-savings']);
    expect(suggest('needle')).toEqual([]);
  });

  it('are what a field of the desk offers too, after what holds the words', () => {
    const offer = (words: string) =>
      offerEntries(fridges, words, { collections: ['practices'], limit: 30 }).map(({ key }) => key);
    expect(offer('refrigerator on the pavement')).toEqual(['practices/community-fridge']);
    expect(offer('solidaria')).toEqual(['practices/community-fridge']);
    expect(offer('')).toHaveLength(3);
  });

  it('are none for two letters, other collections and other things', () => {
    expect(suggest('fr')).toEqual([]);
    expect(suggest('street kitchen')).toEqual([]);
  });
});
