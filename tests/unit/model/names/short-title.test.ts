import { expect, it } from 'vitest';
import { toShortTitle } from '../../../../src/model/names/short-title.ts';

it.each([
  ['Vancouver Area Network of Drug Users (VANDU)', 'VANDU'],
  ['Common Ground Collective', 'Common Ground Collective'],
  ['Kitchen (a street)', 'Kitchen (a street)'],
  ['(AB)', 'AB'],
])('%s is %s for short', (title, short) => {
  expect(toShortTitle(title)).toBe(short);
});
