import { expect, it } from 'vitest';
import { makeSource } from '../../../bench/generated.ts';
import type { Entry } from '../../../src/archive/entry/entry.ts';
import { groupByLetter } from '../../../src/citations/letters.ts';
import { splitPart } from '../../../src/site/parts.ts';

const make = (id: string, header: Record<string, unknown>) => makeSource(id, header) as Entry<'sources'>;

it('sorts sources by the family name of who made them, else by title, past articles, brackets and marks', () => {
  const groups = groupByLetter([
    make('family', { title: 'Zebra', author: [{ given: 'Ann', family: 'Maple' }] }),
    make('editor', { title: 'Zoo', author: [], editor: [{ literal: 'The Mole Press' }] }),
    make('bracket', { title: '[The leaflet]', author: [] }),
    make('marks', { title: '“Église”', author: [] }),
    make('digit', { title: '16 Tons', author: [] }),
    make('arabic', { title: 'مطبخ', author: [] }),
    make('article', { title: 'A', author: [] }),
  ]);
  expect(groups.map(([letter, items]) => `${letter}: ${items.map(({ id }) => id).join(' ')}`)).toEqual([
    'A: article',
    'E: marks',
    'L: bracket',
    'M: family editor',
    '0-9: digit',
    'other: arabic',
  ]);
});

it('splits what is too long for one page evenly, and loses nothing', () => {
  const items = Array.from({ length: 401 }, (_, index) => index);
  const parts = splitPart({ id: 'm', name: 'M', items }, 190);
  expect(parts.map(({ id, name }) => [id, name])).toEqual([
    ['m', 'M'],
    ['m-2', 'M 2'],
    ['m-3', 'M 3'],
  ]);
  expect(parts.flatMap((part) => part.items)).toEqual(items);
  expect(splitPart({ id: 'a', name: 'A', items: [] }, 190)).toEqual([{ id: 'a', name: 'A', items: [] }]);
});
