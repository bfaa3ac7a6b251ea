import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toDecapConfig, type DeskCollection } from '../../../../src/cms/settings/decap-config.ts';
import { createFormat } from '../../../../src/cms/files/entry-format.ts';
import { collectionNames, type CollectionName } from '../../../../src/model/collections.ts';

const repository = join(import.meta.dirname, '../../../..');
const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const config = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });

const project = `---
# A comment before the first field.
title: "Young Lords" # said so
summary: >-
  Young Puerto Ricans in Chicago and then New York who turned a street
  group into a revolutionary party.

period: 1968-09-23/1976~
kind:   organization
themes: [food, "health"]
places:
  - { name: "East Harlem, New York", country: US, lat: 40.80, precision: city }
# Events come from the chronology.
events:
  - when: 1969-07-27
    what: They swept the streets.
    sources: [one, { source: two, locator: p. 4 }]
  # The second one is disputed.
  - when: 1970
    what: 'They took the church''s hall.'
    sources:
      - one
needMet: Rubbish nobody collected.
---

Body with {braces}, <Cite source="one" />  and	tabs.


Two blank lines above, three below.



`;

describe('a file that is opened and saved', () => {
  it.each(collectionNames)('stays as it is, for every file of content/%s', (name) => {
    const folder = join(repository, 'content', name);
    const { fromFile, toFile } = formatOf(name);
    for (const file of readdirSync(folder).filter((entry) => /\.(?:mdx|yaml)$/.test(entry))) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(toFile(fromFile(text)), file).toBe(text);
    }
  });

  it('stays as it is, comments, quotes, spaces and blank lines included', () => {
    expect(edit('projects', project, () => undefined)).toBe(project);
  });

  it('stays as it is with the line ends of Windows', () => {
    const windows = project.replaceAll('\n', '\r\n');
    expect(edit('projects', windows, () => undefined)).toBe(windows);
    expect(edit('projects', windows, (form) => (form['title'] = 'Lords'))).toBe(
      windows.replace('Young Lords', 'Lords'),
    );
  });

  it('keeps a field that the model does not know', () => {
    const text = project.replace('kind:', 'colour: red # ?\nkind:');
    expect(edit('projects', text, (form) => (form['kind'] = 'network'))).toBe(text.replace('organization', 'network'));
  });
});

describe('one change in the form', () => {
  it.each<[string, [before: string, after: string], (form: Form) => unknown]>([
    ['a word in quotes', ['"Young Lords" #', '"Young Ladies" #'], (form) => (form['title'] = 'Young Ladies')],
    [
      'a word of a folded text',
      ['turned a street\n', 'turned a corner\n'],
      (form) => (form['summary'] = String(form['summary']).replace('street', 'corner')),
    ],
    ['a plain date', ['1968-09-23/1976~', '1968-09-23/1977~'], (form) => (form['period'] = '1968-09-23/1977~')],
    [
      'a word beside a doubled quote',
      ["church''s hall", "church''s halls"],
      (form) => (at(form, 'events', 1)['what'] = "They took the church's halls."),
    ],
    ['a value in a flow map', ['country: US', 'country: PR'], (form) => (at(form, 'places', 0)['country'] = 'PR')],
    [
      'a place in a source',
      ['locator: p. 4', 'locator: p. 5'],
      (form) => (at(at(form, 'events', 0), 'sources', 1)['locator'] = 'p. 5'),
    ],
    [
      'a word of the body',
      ['and\ttabs', 'or\ttabs'],
      (form) => (form['body'] = String(form['body']).replace('and\ttabs', 'or\ttabs')),
    ],
    [
      'a new theme',
      ['[food, "health"]', '[food, "health", care]'],
      (form) => (form['themes'] as string[]).push('care'),
    ],
    [
      'themes in another order',
      ['[food, "health"]', '["health", food]'],
      (form) => (form['themes'] as string[]).reverse(),
    ],
    ['a cleared field', ['kind:   organization\n', ''], (form) => (form['kind'] = '')],
    [
      'a place given to a source',
      ['      - one\n', '      - source: one\n        locator: p. 9\n'],
      (form) => (at(at(form, 'events', 1), 'sources', 0)['locator'] = 'p. 9'),
    ],
    [
      'a source added to a block list',
      ['      - one\n', '      - one\n      - two\n'],
      (form) => list(at(form, 'events', 1), 'sources').push({ source: 'two' }),
    ],
    [
      'a field added where the model has it',
      ['precision: city }\n', 'precision: city }\ndecisions: By a committee.\n'],
      (form) => (form['decisions'] = 'By a committee.'),
    ],
    [
      'a date that older readers retype',
      ['when: 1970\n', 'when: "1971-02-03"\n'],
      (form) => (at(form, 'events', 1)['when'] = '1971-02-03'),
    ],
    ['a year', ['when: 1970\n', 'when: "1971"\n'], (form) => (at(form, 'events', 1)['when'] = '1971')],
  ])('changes only %s', (_name, [before, after], change) => {
    expect(project.split(before)).toHaveLength(2);
    expect(edit('projects', project, change)).toBe(project.replace(before, after));
  });

  it('takes a list member out with the comment that stands before it', () => {
    const saved = edit('projects', project, (form) => list(form, 'events').splice(1, 1));
    expect(saved).not.toContain('disputed');
    expect(saved).toContain('locator: p. 4 }]\nneedMet: Rubbish');
  });

  it('moves a list member with the comment that stands before it', () => {
    const text = project.replace('needMet:', '  - when: 1971\n    what: More.\n    sources: [one]\nneedMet:');
    const saved = edit('projects', text, (form) => list(form, 'events').reverse());
    expect(saved).toMatch(
      /events:\n {2}- when: 1971\n[^#]*# The second one is disputed.\n {2}- when: 1970\n[\s\S]*\n {2}- when: 1969-07-27\n/,
    );
  });

  it('adds a list member as a block, with long text folded', () => {
    const what = 'A long sentence about what happened that day. '.repeat(4).trim();
    const saved = edit('projects', project, (form) =>
      list(form, 'events').push({ when: '1971', what, sources: [{ source: 'two' }] }),
    );
    expect(saved).toMatch(/ {2}- when: "1971"\n {4}what: >-\n(?: {6}\S.{20,115}\n)+ {4}sources:\n {6}- two\nneedMet:/);
    expect(formatOf('projects').fromFile(saved)['events']).toHaveLength(3);
  });
});

describe('the form', () => {
  it('shows every spelling of a citation, a date and a name in one way', () => {
    expect(list(open('projects', project), 'events').map((event) => [event['when'], event['sources']])).toEqual([
      ['1969-07-27', [{ source: 'one' }, { source: 'two', locator: 'p. 4' }]],
      ['1970', [{ source: 'one' }]],
    ]);
    const source =
      'title: A book\nauthor:\n  - { family: Meng, given: Eana }\n  - literal: The Collective\n  - "Doe, J."\n';
    expect(open('sources', source)['author']).toEqual(['Meng, Eana', 'The Collective', 'Doe, J.']);
    expect(edit('sources', source, (form) => ((form['author'] as string[])[1] = 'Another Collective'))).toBe(
      source.replace('literal: The Collective', 'Another Collective'),
    );
  });

  it('keeps dates, numbers and truth words as text', () => {
    expect(open('sources', 'title: yes\nissued: 1936-07-19\nvolume: 012\n')).toMatchObject({
      title: 'yes',
      issued: '1936-07-19',
    });
  });

  it('leaves nothing empty behind', () => {
    const saved = edit('projects', project, (form) =>
      Object.assign(form, {
        careNote: '',
        decisions: null,
        scale: [],
        consent: { basis: '', note: '' },
        alsoKnownAs: [''],
      }),
    );
    expect(saved).toBe(project);
  });

  it('does not write a default that a file did without', () => {
    expect(edit('projects', project, (form) => Object.assign(form, { language: 'en', completeness: 'partial' }))).toBe(
      project,
    );
    expect(edit('projects', project, (form) => (form['completeness'] = 'full'))).toContain('completeness: full\n');
  });
});

describe('a new file', () => {
  it('has the fields in the order of the form, quoted where older readers would retype them', () => {
    const saved = formatOf('themes').toFile({
      title: 'No',
      facet: 'need',
      summary: 'One: two',
      language: 'en',
      formerIds: ['1970-01-01'],
      body: 'Text.',
    });
    expect(saved).toBe(
      '---\ntitle: "No"\nsummary: "One: two"\nfacet: need\nformerIds:\n  - "1970-01-01"\n---\n\nText.\n',
    );
  });

  it('ends after the header where there is no text', () => {
    expect(formatOf('themes').toFile({ title: 'Food' })).toBe('---\ntitle: Food\n---\n');
  });

  it('tells editors the schema of a source', () => {
    expect(formatOf('sources').toFile({ title: 'A book', author: ['Meng, Eana'], issued: '2021' })).toBe(
      '# yaml-language-server: $schema=../../public/schema/sources.json\ntitle: A book\nauthor:\n  - Meng, Eana\nissued: "2021"\n',
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['a header that is JavaScript', '---js\n{ title: globalThis.wasRun = true }\n---\nText.\n'],
    ['a header that is TOML', '+++\ntitle = "x"\n+++\n'],
    ['a header closed by other marks', '---\ntitle: x\n----\n'],
    ['a header that is not YAML', '---\ntitle: "x\n---\n'],
    ['a header given twice', '---\ntitle: x\ntitle: y\n---\n'],
    ['a header that is a list', '---\n- x\n---\n'],
    ['an alias', '---\ntitle: &a x\nsummary: *a\n---\n'],
    ['no header', 'Text.\n'],
  ])('is shown as text and never overwritten: %s', (_name, text) => {
    const { fromFile, toFile } = formatOf('projects');
    const form = fromFile(text);
    expect(form['body']).toBe(text);
    expect(() => toFile({ ...form, body: 'Other.' })).toThrow('This file was not saved');
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('is not a header that calls for a JavaScript function', () => {
    const form = open('projects', '---\ntitle: !!js/function "function(){ globalThis.wasRun = true }"\n---\n');
    expect(form['title']).toBe('function(){ globalThis.wasRun = true }');
    expect(globalThis).not.toHaveProperty('wasRun');
  });
});

type Form = Record<string, unknown>;

function formatOf(name: CollectionName) {
  return createFormat(config.collections.find((collection) => collection.name === name) as DeskCollection);
}

/** What the form gets: what Decap's store keeps is plain data. */
function open(name: CollectionName, text: string): Form {
  return structuredClone(formatOf(name).fromFile(text));
}

function edit(name: CollectionName, text: string, change: (form: Form) => unknown): string {
  const form = open(name, text);
  change(form);
  return formatOf(name).toFile(form);
}

function list(form: Form, name: string): Form[] {
  return form[name] as Form[];
}

function at(form: Form, name: string, index: number): Form {
  return list(form, name)[index] as Form;
}
