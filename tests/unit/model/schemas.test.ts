import fs from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listGeneratedFiles } from '../../../src/build/generated-files.ts';
import { collectionNames, collections, type CollectionName } from '../../../src/model/collections.ts';
import { isTranslation } from '../../../src/model/content-path.ts';
import { tombstoneSchema } from '../../../src/model/entry.ts';
import { normaliseInput } from '../../../src/model/fields/input.ts';
import { toJsonSchema } from '../../../src/model/json-schema.ts';
import { goodArchive } from '../../fixtures/archive-copy.ts';

describe('a generated file', () => {
  const files = listGeneratedFiles();

  it.each([...files.keys()])('is as the model says: %s', (name) => {
    expect(fs.readFileSync(name, 'utf8'), 'it is stale: npm run generate').toBe(files.get(name));
  });

  it('is all there is in its folder', () => {
    expect(fs.readdirSync('public/schema').sort()).toEqual(collectionNames.map((name) => `${name}.json`).sort());
  });

  it('has a table with whole rows and a row for each field', () => {
    const rows = (files.get('docs/fields.md') ?? '').split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|'), row).toHaveLength(5);
    for (const name of collectionNames)
      for (const field of Object.keys(collections[name].schema.shape))
        expect(rows.join('\n')).toMatch(new RegExp(`\\| \`${field}(?:\\[\\])?\` \\|`));
  });
});

/** Headers of a content folder as YAML gives them. */
function listHeaders(folder: string): { collection: CollectionName; name: string; data: unknown }[] {
  return collectionNames.flatMap((collection) =>
    fs
      .readdirSync(path.join(folder, collection))
      .filter((name) => !isTranslation(`/${name}`))
      .map((name) => {
        const text = fs.readFileSync(path.join(folder, collection, name), 'utf8');
        return {
          collection,
          name,
          data: parse(collections[collection].extension === 'mdx' ? (text.split(/^---$/m)[1] ?? '') : text) as unknown,
        };
      }),
  );
}

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
const validators = new Map(collectionNames.map((name) => [name, ajv.compile(toJsonSchema(name))]));
const headers = listHeaders(goodArchive).filter(({ data }) => !(data as { withdrawn?: unknown }).withdrawn);

describe('the JSON Schema', () => {
  it.each(headers)('takes $collection/$name of the good archive', ({ collection, data }) => {
    const validate = validators.get(collection);
    expect(validate?.(data), JSON.stringify(validate?.errors)).toBe(true);
  });

  it('refuses what the reader refuses', () => {
    const [project] = headers
      .filter(({ collection }) => collection === 'projects')
      .map(({ data }) => data as Record<string, unknown>);
    const validate = validators.get('projects');
    for (const wrong of [
      { kind: 'band' },
      { colour: 'red' },
      { title: undefined },
      { themes: 'food' },
      { events: [{ when: 1936, what: 'It.', sources: [] }] },
    ])
      expect(validate?.(JSON.parse(JSON.stringify({ ...project, ...wrong }))), JSON.stringify(wrong)).toBe(false);
  });
});

describe('a schema', () => {
  it.each(headers)('gives the same again from what it gave: $collection/$name', ({ collection, data }) => {
    const { schema } = collections[collection];
    const once = schema.parse(normaliseInput(data));
    expect(schema.parse(once)).toEqual(once);
  });

  it('takes what an editor leaves in an untouched field as left out', () => {
    const empty = {
      careNote: '',
      decisions: null,
      consent: { basis: '', note: null },
      withdrawn: {},
      alsoKnownAs: [],
      places: null,
    };
    const [project] = headers
      .filter(({ name }) => name === 'harbour-kitchen.mdx')
      .map(({ data }) => data as Record<string, unknown>);
    const parsed = collections.projects.schema.parse(normaliseInput({ ...project, ...empty }));
    expect(parsed).toMatchObject({ alsoKnownAs: [], places: [] });
    for (const name of ['careNote', 'decisions', 'consent', 'withdrawn']) expect(parsed).not.toHaveProperty(name);
  });

  it('reads another name with or without its language', () => {
    const theme = { title: 'Food', summary: 'Food.', facet: 'need', scopeNote: 'Food.' };
    const alsoKnownAs = ['Meals', { name: 'Comida', language: 'ES' }];
    expect(collections.themes.schema.parse({ ...theme, alsoKnownAs }).alsoKnownAs).toEqual([
      { name: 'Meals' },
      { name: 'Comida', language: 'es' },
    ]);
  });

  it('fills in what may be left out', () => {
    const parsed = collections.themes.schema.parse({
      title: 'Food',
      summary: 'Food.',
      facet: 'need',
      scopeNote: 'Food.',
    });
    expect(parsed).toMatchObject({
      language: 'en',
      completeness: 'partial',
      rights: 'https://creativecommons.org/licenses/by-sa/4.0/',
      sources: [],
      formerIds: [],
    });
  });
});

describe('the name of an author', () => {
  const name = (value: unknown) => collections.sources.schema.shape.author.safeParse([value]);

  it.each([
    ['Rossi, Ada', { family: 'Rossi', given: 'Ada' }],
    [' Rossi ,  Ada ', { family: 'Rossi', given: 'Ada' }],
    ['Young Lords', { literal: 'Young Lords' }],
    ['Food, Shelter, and Company', { literal: 'Food, Shelter, and Company' }],
    ['Rossi,', { literal: 'Rossi,' }],
    [{ family: 'Rossi' }, { family: 'Rossi' }],
    [{ literal: 'Young Lords' }, { literal: 'Young Lords' }],
  ])('%j is %j', (value, expected) => {
    expect(name(value).data).toEqual([expected]);
  });

  it.each([[''], [12], [{ given: 'Ada' }], [{ family: 'Rossi', literal: 'Rossi' }]])('%j is none', (value) => {
    expect(name(value).success).toBe(false);
  });
});

describe('a tombstone', () => {
  it('keeps a title, a date and a reason, and the addresses', () => {
    const tombstone = { title: 'Gone', withdrawn: { date: 2021, reason: 'Asked.' }, formerIds: ['older'] };
    expect(tombstoneSchema.parse(tombstone)).toEqual({ ...tombstone, withdrawn: { date: '2021', reason: 'Asked.' } });
    expect(tombstoneSchema.safeParse({ ...tombstone, summary: 'Words.' }).success).toBe(false);
    expect(tombstoneSchema.safeParse({ title: 'Gone', withdrawn: { date: 2021 } }).success).toBe(false);
  });
});
