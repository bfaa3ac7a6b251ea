import { expect, it } from 'vitest';
import { listMissing } from '../../../src/citations/missing-parts.ts';
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
