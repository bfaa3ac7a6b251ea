import { expect, it } from 'vitest';
import { isDatedByLook, listMissing } from '../../../src/citations/missing-parts.ts';
import { sourceSchema } from '../../../src/model/source.ts';

const bare = { type: 'book', title: 'Bread', access: 'print', voice: 'press', seen: 'excerpt' };
const missing = (fields: object) => listMissing(sourceSchema.parse({ ...bare, ...fields }));

it.each([
  [{}, ['author', 'date', 'address']],
  [{ author: ['Rossi, Ada'], issued: '1999', URL: 'https://example.org/a' }, []],
  [{ editor: ['Rossi, Ada'], issued: '1999', ISBN: '9780306406157' }, []],
  [{ author: ['Rossi, Ada'], issued: '1999', DOI: '10.1000/1', title: '[A letter on bread]' }, ['title']],
])('a record with %j lacks %j', (fields, parts) => {
  expect(missing(fields)).toEqual(parts);
});

const looked = { accessed: '2026-11-29', author: ['Rossi, Ada'], URL: 'https://example.org/a' };

it.each([
  ['entry-encyclopedia', []],
  ['webpage', []],
  ['post-weblog', ['date']],
  ['article-newspaper', ['date']],
  ['book', ['date']],
])('the day it was looked at as the only date leaves a record of type %s without %j', (type, parts) => {
  expect(missing({ ...looked, type })).toEqual(parts);
});

it.each([
  [{ ...looked, type: 'webpage' }, true],
  [{ ...looked, type: 'webpage', issued: '2011' }, false],
  [{ type: 'webpage' }, false],
  [{ ...looked, type: 'post-weblog' }, false],
])('tells whether a record with %j is dated by the day it was looked at: %s', (fields, isDated) => {
  expect(isDatedByLook(sourceSchema.parse({ ...bare, ...fields }))).toBe(isDated);
});
