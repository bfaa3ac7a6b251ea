import { describe, expect, it } from 'vitest';
import { listResources, readFewest, readMoney } from '../../../../src/search/find/resources.ts';

const need = (text: string, kind = 'people') => [{ kind, need: text }];

describe('what is named among what a practice takes', () => {
  it.each([
    ['Drivers with a van, and carpets.', 'materials', ['vehicle']],
    ['Cards, careful hands and a wheelbarrow.', 'materials', ['tools']],
    ['A church kitchen near a school.', 'place', ['kitchen', 'room']],
    ['A doctor or lawyer who answers the telephone.', 'people', ['phone', 'health', 'law']],
    ['Una furgoneta y ollas grandes.', 'materials', ['vehicle', 'kitchen']],
    ['Works without a van, and needs no telephone.', 'materials', []],
    ['People who are not lawyers.', 'people', []],
    ['A room for thought.', 'training', []],
  ])('is read from “%s” (%s)', (text, kind, expected) => {
    expect(listResources(need(text, kind))).toEqual(expected);
  });

  it('is nothing where a practice says nothing', () => {
    expect(listResources([])).toEqual([]);
    expect(readMoney([])).toBeUndefined();
    expect(readFewest([])).toBeUndefined();
  });

  it.each([
    ['Little to begin with.', 'money', 'little'],
    ['A little each day rather than much once.', 'money', 'some'],
    ['Rent, and wages.', 'money', 'some'],
    ['Chairs.', 'materials', 'little'],
    ['Poco al principio.', 'money', 'little'],
  ])('says of money in “%s” (%s): %s', (text, kind, expected) => {
    expect(readMoney(need(text, kind))).toBe(expected);
  });

  it.each([
    ['Three to cook, two to fetch, one at the door.', 6],
    ['A crew of five to ten with one leader, someone who stays, and drivers.', 5],
    ['Between five and fifteen or so.', 5],
    ['Ten to twenty who will stay, one who speaks for them.', 10],
    ['A dozen who answer in turn.', 12],
    ['Five or six cooks, and two who fetch.', 7],
    ['At least 30 people.', 30],
    ['One person, and someone to help.', undefined],
    ['A handful, and many more on the day.', undefined],
    ['Neighbours, as in 1912.', undefined],
    ['1,000,000 stars.', undefined],
    ['Dos para cocinar, tres para repartir.', 5],
  ])('counts the fewest people in “%s”: %s', (text, expected) => {
    expect(readFewest(need(text))).toBe(expected);
  });

  it('counts nobody where the numbers are of something else', () => {
    expect(readFewest(need('Ten pots.', 'materials'))).toBeUndefined();
  });
});
