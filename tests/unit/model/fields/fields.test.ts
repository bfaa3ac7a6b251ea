import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { collectionNames, collections } from '../../../../src/model/collections.ts';
import * as f from '../../../../src/model/fields/fields.ts';
import { toJsonSchema, type JsonSchema } from '../../../../src/model/json-schema.ts';
import { vocabularies } from '../../../../src/model/vocabularies/index.ts';

const meta = { label: 'Field', hint: 'A field.' };

/** Every node of a JSON Schema that describes a value, with its path. */
function listNodes(node: JsonSchema, path: string): { path: string; node: JsonSchema }[] {
  const properties = Object.entries((node['properties'] ?? {}) as Record<string, JsonSchema>);
  const options = ((node['anyOf'] ?? []) as JsonSchema[]).filter((option) => option['properties']);
  const items = node['items'] as JsonSchema | undefined;
  const below = [
    ...properties.map(([name, child]) => [`${path}.${name}`, child] as const),
    ...(items ? [[`${path}[]`, items] as const] : []),
  ];
  return [
    ...below.flatMap(([name, child]) => [{ path: name, node: child }, ...listNodes(child, name)]),
    ...options.flatMap((option) => listNodes(option, path)),
  ];
}

const nodes = collectionNames.flatMap((name) => listNodes(toJsonSchema(name), name));

describe('every field of every schema', () => {
  it('is met, at all depths', () => {
    expect(nodes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'projects.events[].sources[].locator',
        'projects.places[].lat',
        'sources.author[].family',
        'sources.author[].literal',
        'lineages.where.country',
        'themes.labels[].alternatives[]',
      ]),
    );
    expect(nodes.length).toBeGreaterThan(250);
  });

  it('has a label and a hint, shown to editors as title and description', () => {
    for (const { path, node } of nodes) {
      expect(node['label'], path).toMatch(/^\S.{0,38}\S$|^\S{2}$/);
      expect(node['hint'], path).toMatch(/^\S.{3,198}[.?!…”]$/s);
      expect([node['title'], node['description']], path).toEqual([node['label'], node['hint']]);
    }
  });

  it('has a kind that the desk knows how to edit', () => {
    for (const { path, node } of nodes) expect(node['kind'], path).toEqual(expect.any(String));
  });

  it('names collections and vocabularies that exist', () => {
    for (const { path, node } of nodes) {
      for (const target of (node['relation'] ?? []) as string[]) expect(collectionNames, path).toContain(target);
      if (typeof node['vocabulary'] === 'string') expect(Object.keys(vocabularies), path).toContain(node['vocabulary']);
    }
  });

  it('takes no key that it does not name', () => {
    for (const { path, node } of [...nodes, ...collectionNames.map((path) => ({ path, node: toJsonSchema(path) }))])
      if (node['properties']) expect(node['additionalProperties'], path).toBe(false);
  });

  it.each(collectionNames)('has an example that the schema takes, in %s', (name) => {
    for (const [field, schema] of Object.entries(collections[name].schema.shape) as [string, z.ZodType][]) {
      const example = schema.meta()?.example;
      if (example) expect(schema.safeParse(example).success, field).toBe(true);
    }
  });
});

/** The parsed value, or the code of the first fault. */
function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return issue?.code === 'custom'
    ? `refused: ${(issue.params as f.FaultParams).fault}`
    : `refused: ${issue?.code ?? ''}`;
}

function remedyOf(schema: z.ZodType, value: unknown): string {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue?.code === 'custom' ? (issue.params as f.FaultParams).remedy : '';
}

describe('a date', () => {
  it.each([
    [1936, '1936'],
    [936, '0936'],
    [new Date('1936-07-19T00:00:00Z'), '1936-07-19'],
    ['1936-07-19', '1936-07-19'],
    [' 1936~ ', '1936~'],
    ['1936/1939', '1936/1939'],
    ['../1900', '../1900'],
    ['[..1900]', '[..1900]'],
    ['[1900..]', '[1900..]'],
    [-299, '-0299'],
    [new Date('never'), 'refused: edtf-invalid'],
    ['1970-02-29', 'refused: edtf-invalid'],
    ['XXXX', 'XXXX'],
    ['1939/1936', 'refused: date-backwards'],
    ['soon', 'refused: edtf-invalid'],
    [19361, 'refused: edtf-invalid'],
    [1936.5, 'refused: invalid_type'],
    [true, 'refused: invalid_type'],
  ])('of %j is %j', (value, expected) => {
    expect(read(f.date(meta), value)).toBe(expected);
  });

  it.each([
    ['July 1936', 'write 1936-07'],
    ['since 1936', 'write 1936'],
    ['before 1900', 'write [..1900]'],
    ['1846-7', 'write 1846/1847'],
    ['1911/12', 'write 1911/1912 for the years, or 1911-12 for the month'],
    ['1936/7', 'write 1936/1937'],
    ['1970-02-29', 'look the day up, or write only the month: 1970-02'],
    ['1969/1970-02-30', 'look the day up, or write only the month: 1969/1970-02'],
  ])('of %s is offered otherwise: %s', (value, remedy) => {
    expect(remedyOf(f.date(meta), value)).toBe(remedy);
  });
});

describe('a day of our time', () => {
  it.each([
    ['2021', '2021'],
    ['1970/1972', '1970/1972'],
    ['XXXX', 'refused: date-open'],
    ['1936/..', 'refused: date-open'],
    ['/1936', 'refused: date-open'],
    ['[..1970]', 'refused: date-open'],
    ['-0299', 'refused: date-open'],
    ['0000', 'refused: date-open'],
  ])('of %j is %j', (value, expected) => {
    expect(read(f.day(meta), value)).toBe(expected);
  });

  it('is not offered what it would refuse', () => {
    expect(remedyOf(f.day(meta), 'unknown')).toMatch(/^write it like 2024/);
    expect(remedyOf(f.day(meta), 'before 1990')).toMatch(/^write it like 2024/);
  });
});

describe('an interval', () => {
  it.each([
    [1936, '1936'],
    ['1936/..', '1936/..'],
    ['/1936', '/1936'],
    ['1939/1936', 'refused: date-backwards'],
    ['1936/1937/1938', 'refused: edtf-invalid'],
  ])('of %j is %j', (value, expected) => {
    expect(read(f.interval(meta), value)).toBe(expected);
  });
});

describe('an address', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a/b?c=d#e',
    'https://example.org/@me',
    'https://web.archive.org/web/2020/https://example.org/',
    'https://doi.org/10.1000/(SICI)1;2-3',
  ])('may be %s', (value) => {
    expect(read(f.address(meta), value)).toBe(value);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https:example.org',
    '//example.org',
    '/projects/a/',
    'https://me@example.org/',
    'https://example.org\\@evil.example/',
    'https://localhost/',
    'https://example.org/a b',
    'https://example.org/<b>',
    `https://example.org/${'a'.repeat(2048)}`,
    '',
  ])('may not be %s', (value) => {
    expect(read(f.address(meta), value)).toMatch(/^refused/);
  });
});

describe('a language', () => {
  it.each(['en', 'es', 'es-419', 'sr-Latn', 'hur', 'und', 'tl', 'prs'])('may be %s', (value) => {
    expect(read(f.language(meta), value)).toBe(value);
  });

  it('is put into its usual form', () => {
    expect(['EN', 'eng', 'es-mx'].map((value) => read(f.language(meta), value))).toEqual(['en', 'en', 'es-MX']);
  });

  it('is named where its English or own name was written', () => {
    const issue = f.language(meta).safeParse('Spanish').error?.issues[0];
    expect(issue?.code === 'custom' && issue.params).toEqual({ fault: 'language-invalid', remedy: 'write es' });
  });

  it.each(['english', 'Spanish', 'e', 'en_GB', 'en-', '', 'x-private'])('may not be “%s”', (value) => {
    expect(read(f.language(meta), value)).toBe('refused: language-invalid');
  });
});

describe('a country', () => {
  it.each(['CA', 'NL', 'GB', 'PS', 'MX'])('may be %s', (value) => {
    expect(read(f.country(meta), value)).toBe(value);
  });

  it.each(['UK', 'EU', 'ZZ', 'ca', 'CAN', 'Q1', ''])('may not be “%s”', (value) => {
    expect(read(f.country(meta), value)).toBe('refused: country-invalid');
  });

  it.each([
    ['CA', ['CA']],
    [
      ['NO', 'SE'],
      ['NO', 'SE'],
    ],
  ])('is a list where a place is in several: %j', (value, list) => {
    expect(read(f.countries(meta), value)).toEqual(list);
  });
});

describe('a citation', () => {
  it('is an id, or an id with a place in the source', () => {
    const schema = f.citation(meta);
    expect(read(schema, 'rossi-1999')).toEqual({ source: 'rossi-1999' });
    expect(read(schema, { source: 'rossi-1999', locator: 'p. 3' })).toEqual({ source: 'rossi-1999', locator: 'p. 3' });
    expect(read(schema, { source: 'rossi-1999', page: '3' })).toBe('refused: unrecognized_keys');
    expect(read(f.citations(), [])).toBe('refused: too_small');
  });
});

describe('a line', () => {
  it('is trimmed, and has no line end', () => {
    expect(read(f.line(meta), '  a  ')).toBe('a');
    expect(read(f.line(meta), 'a\nb')).toBe('refused: line-break');
    expect(read(f.line(meta), ' ')).toBe('refused: too_small');
    expect(read(f.line(meta, 3), 'abcd')).toBe('refused: too_big');
  });
});

describe('the name of an entry', () => {
  it('is an id, with its collection where several are meant', () => {
    expect(read(f.entryId('projects', meta), 'young-lords')).toBe('young-lords');
    for (const value of ['Young-Lords', 'young--lords', '-a', 'a-', 'a/b', '..', ''])
      expect(read(f.entryId('projects', meta), value)).toBe('refused: invalid_format');
    const either = f.entryReference(['projects', 'practices'], meta);
    expect(read(either, 'practices/pot')).toBe('practices/pot');
    for (const value of ['pot', 'sources/pot', 'practices/', 'practices/pot/', 'practices/Pot'])
      expect(read(either, value)).toBe('refused: invalid_format');
  });
});
