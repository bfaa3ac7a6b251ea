import { describe, expect, it } from 'vitest';
import { toField, toFields } from '../../../../src/cms/settings/decap-fields.ts';

const required = { isRequired: true, mayBeEmpty: false };
const optional = { isRequired: false, mayBeEmpty: false };
const words = { label: 'Label', hint: 'Hint.' };

describe('a field of the desk', () => {
  it('carries name, label, hint and whether it must be filled in', () => {
    expect(toField('title', { kind: 'line', ...words }, required)).toMatchObject({
      name: 'title',
      label: 'Label',
      hint: 'Hint.',
      required: true,
      kind: 'line',
    });
    expect(toField('title', { kind: 'line', ...words }, optional).required).toBe(false);
  });

  it('has no default in the members of a list, which would give each new entry an empty member', () => {
    const member = { kind: 'group', properties: { form: { kind: 'line', default: 'full' }, name: { kind: 'line' } } };
    const { fields = [] } = toField('people', { kind: 'list', items: member } as never, optional);
    expect(fields.map((field) => [field.name, 'default' in field])).toEqual([
      ['form', false],
      ['name', false],
    ]);
  });

  it('carries a default, but not an empty list, and none inside a group that may stay empty', () => {
    expect(toField('language', { kind: 'language', default: 'en' }, optional).default).toBe('en');
    expect(toField('themes', { kind: 'list', default: [], items: { kind: 'line' } }, optional)).not.toHaveProperty(
      'default',
    );
    expect(
      toField('language', { kind: 'language', default: 'en' }, { isRequired: false, mayBeEmpty: true }),
    ).not.toHaveProperty('default');
  });

  it('throws by name where its kind has no widget', () => {
    expect(() => toField('sound', { kind: 'recording' as never }, required)).toThrow(
      'Field “sound” is of kind “recording”',
    );
    expect(() => toField('sound', {}, required)).toThrow('Field “sound” is of kind “none”');
    expect(() => toField('sound', { kind: 'toString' as never }, required)).toThrow('toString');
  });
});

describe('the widget of each kind', () => {
  it.each([
    [
      'line',
      { kind: 'line', minLength: 1, maxLength: 80 },
      { widget: 'string', pattern: ['^.{1,80}$', '1 to 80 characters on one line'] },
    ],
    [
      'line with a pattern',
      { kind: 'line', pattern: '^10', hint: 'Such as 10.1.' },
      { widget: 'string', pattern: ['^10', 'Such as 10.1.'] },
    ],
    [
      'prose',
      { kind: 'prose', minLength: 1, maxLength: 300 },
      { widget: 'text', pattern: [String.raw`^[\s\S]{1,300}$`, '1 to 300 characters'] },
    ],
    ['date', { kind: 'date' }, { widget: 'edtf-date', kind: 'date' }],
    ['interval', { kind: 'interval' }, { widget: 'edtf-date', kind: 'interval' }],
    [
      'reference',
      { kind: 'reference', relation: ['themes'] },
      { widget: 'entry-reference', kind: 'reference', collections: ['themes'] },
    ],
    [
      'anyReference',
      { kind: 'anyReference', relation: ['practices', 'principles'], pattern: '^x' },
      { widget: 'entry-reference', kind: 'anyReference', collections: ['practices', 'principles'] },
    ],
    ['term', { kind: 'term', vocabulary: 'facet' }, { widget: 'term', vocabulary: 'facet' }],
    ['address', { kind: 'address' }, { widget: 'string' }],
    ['language', { kind: 'language' }, { widget: 'string' }],
    ['country', { kind: 'country' }, { widget: 'string', pattern: ['^[A-Z]{2}$', 'two capital letters such as CA'] }],
    [
      'number',
      { kind: 'number', type: 'number', minimum: -90, maximum: 90 },
      { widget: 'number', value_type: 'float', min: -90, max: 90 },
    ],
    ['whole number', { kind: 'number', type: 'integer' }, { widget: 'number', value_type: 'int' }],
    ['flag', { kind: 'flag' }, { widget: 'boolean', required: false }],
    ['name', { kind: 'name' }, { widget: 'string' }],
  ] as const)('is right for a %s', (_name, node, widget) => {
    expect(toField('field', node as never, required)).toMatchObject(widget);
  });

  it('shows a citation as a source and a place in it', () => {
    const citation = {
      kind: 'citation',
      anyOf: [
        { type: 'string' },
        {
          type: 'object',
          required: ['source'],
          properties: { source: { kind: 'reference', relation: ['sources'] }, locator: { kind: 'line' } },
        },
      ],
    };
    const field = toField('source', citation as never, required);
    expect(field.widget).toBe('object');
    expect(field.fields?.map(({ name, widget, required: isRequired }) => [name, widget, isRequired])).toEqual([
      ['source', 'entry-reference', true],
      ['locator', 'string', false],
    ]);
  });

  it('asks for nothing inside a group that may be left out', () => {
    const group = { kind: 'group', required: ['basis'], properties: { basis: { kind: 'line' } } };
    expect(toField('consent', group as never, required).fields?.[0]?.required).toBe(true);
    expect(toField('consent', group as never, optional).fields?.[0]?.required).toBe(false);
  });

  it('lets many references be chosen in one field', () => {
    expect(
      toField('themes', { kind: 'list', items: { kind: 'reference', relation: ['themes'], label: 'Theme' } }, optional),
    ).toMatchObject({
      widget: 'entry-references',
      collections: ['themes'],
      item: 'reference',
      label_singular: 'Theme',
    });
  });

  it('lets many sources be chosen in one field, each with a place in it', () => {
    const citation = {
      kind: 'citation',
      anyOf: [{ type: 'object', properties: { source: { kind: 'reference', relation: ['sources'] } } }],
    };
    expect(toField('sources', { kind: 'list', items: citation } as never, optional)).toMatchObject({
      widget: 'citations',
      item: 'citation',
      fields: [{ name: 'source', widget: 'entry-reference' }],
    });
  });

  it('gives a list of groups their fields and a summary of the first two plain values', () => {
    const items = {
      kind: 'group',
      properties: {
        when: { kind: 'date' },
        sources: { kind: 'list', items: { kind: 'line' } },
        what: { kind: 'prose' },
        note: { kind: 'line' },
      },
    };
    const list = toField('events', { kind: 'list', items } as never, optional);
    expect(list).toMatchObject({
      widget: 'list',
      item: 'group',
      minimize_collapsed: true,
      summary: '{{fields.when | truncate(60)}} {{fields.what | truncate(60)}}',
    });
    expect(list.fields).toHaveLength(4);
  });

  it('gives a list of lines one field, so that it can be typed into', () => {
    expect(toField('names', { kind: 'list', items: { kind: 'line' } }, optional)).toMatchObject({
      widget: 'list',
      item: 'line',
      field: { name: 'item', widget: 'string' },
    });
  });
});

it('keeps the order of the schema', () => {
  const fields = toFields({ properties: { b: { kind: 'line' }, a: { kind: 'line' } }, required: ['a'] });
  expect(fields.map((field) => [field.name, field.required])).toEqual([
    ['b', false],
    ['a', true],
  ]);
});
