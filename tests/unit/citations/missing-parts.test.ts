import { expect, it } from 'vitest';
import { isDatedByLook, isFoundInPrint, listMissing } from '../../../src/citations/missing-parts.ts';
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

const signed = { author: ['Rossi, Ada'], issued: '1931-04-02' };

it.each([
  [{ ...signed, type: 'article-newspaper', 'container-title': 'The Dockers’ Call' }, []],
  [{ ...signed, issued: '1931', type: 'article-newspaper', 'container-title': 'The Dockers’ Call' }, ['address']],
  [{ ...signed, issued: '1931', type: 'article-journal', 'container-title': 'Bread', volume: '3' }, []],
  [{ ...signed, issued: '1931', type: 'article-journal', 'container-title': 'Bread' }, ['address']],
  [{ ...signed, issued: '1931', type: 'book', publisher: 'Harbour Press' }, []],
  [{ ...signed, type: 'webpage', publisher: 'Harbour Press' }, ['address']],
  [{ ...signed, type: 'interview', archive: 'City archive' }, []],
])('where it stands in print leaves a record with %j without %j', (fields, parts) => {
  expect(missing(fields)).toEqual(parts);
});

it('tells of a record that has an address too that it needs none in print', () => {
  const printed = { ...bare, ...signed, publisher: 'Harbour Press' };
  expect(isFoundInPrint(sourceSchema.parse(printed))).toBe(true);
  expect(isFoundInPrint(sourceSchema.parse({ ...printed, ISBN: '9780306406157' }))).toBe(false);
});
