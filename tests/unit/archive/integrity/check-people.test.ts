import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkEntriesAgainstIndex } from '../../../../src/archive/check-few.ts';
import { buildEntryIndex } from '../../../../src/archive/graph/build-entry-index.ts';
import { listPeople } from '../../../../src/archive/graph/people.ts';
import type { Entry, TextEntry } from '../../../../src/archive/entry/entry.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';
import { toGraph } from '../../../fixtures/graph.ts';

let copy: ArchiveCopy;
beforeEach(() => {
  copy = copyArchive();
});
afterEach(() => {
  removeCopy(copy);
});

describe('a person whom no entry names', () => {
  it('is worth a warning, and none where a list, a field or a text names them', async () => {
    for (const [id, name] of [
      ['nobody', 'Nobody Known'],
      ['in-text', 'Ana Bassi'],
      ['in-field', 'Rosa O’Hara'],
      ['within-a-word', 'Ina Mar'],
    ] as const)
      copy.write(`people/${id}.yaml`, toText('people', { name }));
    copy.write(
      'projects/own.mdx',
      toText('projects', { needMet: "Rosa O'Hara's soup." }, 'So _Ana_ Bassi said, and Ina Marsh, and Nina Mar.'),
    );
    const { faults, warnings } = await readArchive(copy.path, { label: 'content' });
    expect(faults).toEqual([]);
    expect(
      warnings.filter(({ code }) => code === 'person-unnamed').map(({ file, field }) => `${file} ${field}`),
    ).toEqual(['content/people/nobody.yaml name', 'content/people/within-a-word.yaml name']);
  });
});

describe('a person who is named in an entry that does not list them', () => {
  const warnAbout = async (body: string, people?: string) => {
    copy.write('people/zoe-lindqvist.yaml', toText('people', { name: 'Zoë Lindqvist', alsoKnownAs: '[Zo L. Berg]' }));
    copy.write('projects/lists.mdx', toText('projects', { people: '[{ person: zoe-lindqvist, basis: given }]' }));
    copy.write('dispatches/own.mdx', toText('dispatches', { people }, body));
    const { faults, warnings } = await readArchive(copy.path, { label: 'content' });
    expect(faults).toEqual([]);
    return warnings.map(({ code, file, message }) => `${code} ${file}: ${message.split(' is named')[0] ?? ''}`);
  };

  it.each([
    ['by name', 'So _Zoë_ Lindqvist’s pot.', '“Zoë Lindqvist”'],
    ['in another spelling', 'So Zoe Lindqvist, Paul and Ann.', '“Zoë Lindqvist”'],
    ['by another name', 'So Zo L. Berg.', '“Zo L. Berg”'],
    ['typed in another entry', 'So Ada Rossi.', '“Ada Rossi”'],
  ])('is worth a warning: %s', async (_, body, name) => {
    expect(await warnAbout(body)).toEqual([`person-unlisted content/dispatches/own.mdx: ${name}`]);
  });

  it.each([
    ['listed', 'So Zoe Lindqvist.', '[{ person: zoe-lindqvist, basis: given }]'],
    ['listed, typed', 'So Ada Rossi.', '[{ name: Ada Rossi, living: no, basis: public-record }]'],
    ['in the name of a group', 'The Zoe Lindqvist Law Project.', undefined],
    ['in part', 'So Zoe, and Lindqvist.', undefined],
    ['as other words', 'A zoe lindqvist.', undefined],
  ])('needs none where the name is %s', async (_, body, people) => {
    expect(await warnAbout(body, people)).toEqual([]);
  });
});

describe('where a person is named', () => {
  it('is worked out from lists, fields and texts, in no file', async () => {
    copy.write('dispatches/of-her.mdx', toText('dispatches', {}, 'Bruna Conti’s pot.'));
    const archive = await loadGraph(copy.path);
    const person = archive.get('people/bruna-conti') as Entry<'people'>;
    expect(archive.naming(person.key).map(({ key }) => key)).toEqual([
      'dispatches/of-her',
      'projects/lantern-street-kitchen',
    ]);
    const kitchen = archive.get('projects/lantern-street-kitchen') as TextEntry;
    expect(listPeople(archive, kitchen).map(({ id }) => id)).toEqual(['bruna-conti', 'livia-moro']);
  });
});

describe('a withdrawn person', () => {
  it('leaves when and why, and not the name', async () => {
    copy.write('people/taken-out.yaml', 'withdrawn: { date: 2021, reason: They asked. }\n');
    const { faults, withdrawn, entries } = await readArchive(copy.path, { label: 'content' });
    expect(faults).toEqual([]);
    const [left] = withdrawn.filter(({ collection }) => collection === 'people');
    expect(left).toMatchObject({
      key: 'people/taken-out',
      formerIds: [],
      withdrawn: { date: '2021', reason: 'They asked.' },
    });
    expect(left).not.toHaveProperty('title');
    expect(JSON.stringify(buildEntryIndex(toGraph(entries, withdrawn)))).not.toContain('people/');
  });
});

describe('a few texts against the index, which knows no people', () => {
  it('leave a person of the register to the check of the whole archive', async () => {
    const archive = await loadGraph();
    const index = buildEntryIndex(archive);
    expect(index.entries.filter(({ key }) => key.startsWith('people/'))).toEqual([]);
    const text = toText('projects', { people: '[{ person: bruna-conti }]' }, '[Her](/people/bruna-conti/) pot.');
    const { faults } = checkEntriesAgainstIndex([{ collection: 'projects', id: 'own', text }], {
      index,
      parse: parseBody,
    });
    expect(faults).toEqual([]);
  });

  it('find no list of all people to link to', async () => {
    copy.write('projects/own.mdx', toText('projects', {}, '[All](/people/).'));
    const { faults } = await readArchive(copy.path, { label: 'content' });
    expect(faults).toMatchObject([
      { code: 'link-nowhere', message: expect.stringContaining('no list of all people') as string },
    ]);
  });
});
