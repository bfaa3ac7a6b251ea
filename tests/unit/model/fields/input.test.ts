import { describe, expect, it } from 'vitest';
import { normaliseInput } from '../../../../src/model/fields/input.ts';

describe('what people and editors write', () => {
  it.each([
    [{ a: '', b: null, c: 'x' }, { c: 'x' }],
    [
      { a: { b: '' }, c: 0, d: false },
      { c: 0, d: false },
    ],
    [{ a: { b: { c: null } } }, {}],
    [{ a: [] }, { a: [] }],
    [{ a: ['x', '', null, { b: '' }, 'y'] }, { a: ['x', '', '', '', 'y'] }],
    [{ a: new Date('1936-07-19T00:00:00Z') }, { a: '1936-07-19' }],
    [{ a: ' ' }, { a: ' ' }],
    [null, {}],
    ['', {}],
  ])('%j is read as %j', (value, expected) => {
    expect(normaliseInput(value)).toEqual(expected);
  });
});
