import { describe, expect, it } from 'vitest';
import { startOf } from '../../../src/model/dates/calendar.ts';
import { findLiving, mayLive, type LifeDates } from '../../../src/model/living.ts';

const today = startOf(2026, 11, 29);
const dates = [
  undefined,
  '1649',
  '1916-11-28',
  '1916-11-30',
  '1916~',
  '19XX',
  '[1850..1860]',
  '2025-08',
  'XXXX',
  'no date',
];
const words = [undefined, 'yes', 'no', 'unknown'];

describe('whether a person lives', () => {
  it.each<[LifeDates, string]>([
    [{}, 'unknown'],
    [{ born: '1950' }, 'unknown'],
    [{ born: '1950', died: '2020-05-27' }, 'no'],
    [{ died: '[1991..2021]' }, 'no'],
    [{ died: 'XXXX' }, 'no'],
    [{ born: '1916-11-28' }, 'no'],
    [{ born: '1916-11-29' }, 'unknown'],
    [{ born: '[1870..1873]' }, 'no'],
    [{ born: '19XX' }, 'unknown'],
    [{ lastKnownLiving: '1649-04' }, 'no'],
    [{ lastKnownLiving: '1951' }, 'unknown'],
    [{ lastKnownLiving: '2025-08' }, 'unknown'],
    [{ lastKnownLiving: '2025-08', living: 'yes' }, 'yes'],
    [{ living: 'yes' }, 'unknown'],
    [{ living: 'no' }, 'unknown'],
    [{ born: '1900', lastKnownLiving: '2025', living: 'yes' }, 'no'],
  ])('is told of %j as %s', (life, living) => {
    expect(findLiving(life, today)).toBe(living);
    expect(mayLive(life, today)).toBe(living !== 'no');
  });

  it('is a no wherever there is a date of death, whatever else is said', () => {
    for (const life of listLives())
      expect(findLiving({ ...life, died: '2020' }, today), JSON.stringify(life)).toBe('no');
  });

  it('is a no for everyone over 110, and never becomes a yes with time', () => {
    for (const life of listLives()) {
      if (['1649', '1916-11-28', '[1850..1860]'].some((old) => life.born === old || life.lastKnownLiving === old))
        expect(findLiving(life, today), JSON.stringify(life)).toBe('no');
      if (findLiving(life, today) === 'no') expect(findLiving(life, startOf(2080, 1, 1))).toBe('no');
    }
  });

  it('is a yes only on the word of the record', () => {
    for (const life of listLives())
      if (life.living !== 'yes' || life.lastKnownLiving === undefined) expect(findLiving(life, today)).not.toBe('yes');
  });
});

function listLives(): LifeDates[] {
  return dates.flatMap((born) =>
    dates.flatMap((lastKnownLiving) => words.map((living) => ({ born, lastKnownLiving, living }))),
  );
}
