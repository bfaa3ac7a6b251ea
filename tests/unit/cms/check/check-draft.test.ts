import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntryIndex } from '../../../../src/archive/entry/entry-index.ts';
import { buildEntryIndex } from '../../../../src/archive/graph/build-entry-index.ts';
import type { Fault } from '../../../../src/archive/entry/faults.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import type { CatalogueState } from '../../../../src/cms/catalogue/catalogue.ts';
import { parseBackend } from '../../../../src/cms/settings/backend.ts';
import { toDecapConfig, type DeskCollection } from '../../../../src/cms/settings/decap-config.ts';
import { checkDraft, type DeskDraft } from '../../../../src/cms/check/check-draft.ts';
import { createFormat } from '../../../../src/cms/files/entry-format.ts';
import { toFormRemedy } from '../../../../src/model/placed-fault.ts';
import { parseBody } from '../../../../src/mdx/parse-body.ts';
import type { CollectionName } from '../../../../src/model/collections.ts';
import { copyArchive, goodArchive, removeCopy, type ArchiveCopy } from '../../../fixtures/archive-copy.ts';
import { brokenBodies } from '../../../fixtures/broken-bodies.ts';
import { brokenHeaders } from '../../../fixtures/broken-headers.ts';
import { takeMarks, toText } from '../../../fixtures/entry-texts.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const backend = parseBackend({ CMS_BACKEND: 'local' })!;
const { collections } = toDecapConfig({ backend, siteUrl: 'https://archive.example', base: '/' });

let index: EntryIndex;
let ready: CatalogueState;

beforeAll(async () => {
  const { entries, withdrawn } = await readArchive(goodArchive);
  index = buildEntryIndex(toGraph(entries, withdrawn));
  ready = { state: 'ready', index };
});

describe('the check of a form', () => {
  let copy: ArchiveCopy;
  let said: Map<string, Fault[]>;

  /** Broken files that are one text. */
  const cases = [...brokenHeaders, ...brokenBodies].flatMap(({ files }) => {
    const [[name, text] = ['', '']] = Object.entries(files);
    return Object.keys(files).length === 1 && typeof text === 'string' ? [{ name, text: takeMarks(text).text }] : [];
  });

  beforeAll(async () => {
    copy = copyArchive();
    for (const { name, text } of cases) copy.write(name, text);
    const { faults } = await readArchive(copy.path, { label: 'content' });
    said = Map.groupBy(faults, ({ file }) => file);
  });
  afterAll(() => {
    removeCopy(copy);
  });

  it('knows many kinds of fault', () => {
    expect(cases.length).toBeGreaterThan(60);
  });

  it.each(cases)('says of $name what the check of all files says', ({ name, text }) => {
    const faults = said.get(`content/${name}`) ?? [];
    expect(faults).not.toEqual([]);
    expect(checkText(name, text).map(toWords)).toEqual(faults.filter(isTold).map(toWords));
  });
});

describe('a form that was filled in badly', () => {
  it.each<[string, CollectionName, BadForm]>([
    ['nothing filled in', 'themes', { data: {}, field: 'title', words: 'title is missing' }],
    ['nothing filled in', 'sources', { data: {}, field: 'title', words: 'title is missing' }],
    ['only defaults', 'themes', { data: { language: 'en' }, field: 'facet', words: 'facet is missing' }],
    ['a title of spaces', 'themes', { data: { title: '   ' }, field: 'title', words: 'title is missing' }],
    [
      'a title of emoji',
      'themes',
      { data: { title: '🍲🍲' }, id: '', field: 'title', words: 'no address can be made' },
    ],
    [
      'a title that another entry has',
      'projects',
      {
        data: { title: 'Harbour kitchen' },
        id: 'harbour-kitchen',
        field: 'title',
        words: 'there is an entry at this address already (Harbour Kitchen)',
      },
    ],
    [
      'a link that is a program',
      'themes',
      { data: { body: 'See [it](javascript:alert(1)).' }, field: 'body', words: 'starts with javascript:' },
    ],
    ['a script', 'themes', { data: { body: '<script>alert(1)</script>' }, field: 'body', words: '<script>' }],
    [
      'a date in words',
      'projects',
      {
        data: { period: 'sometime in the seventies' },
        field: 'period',
        words: '“sometime in the seventies” is not a date in EDTF',
      },
    ],
    ['a source without a title', 'sources', { data: { type: 'book' }, field: 'title', words: 'title is missing' }],
  ])('is told so: %s in %s', (_name, collection, { data, id = 'new-entry', field, words }) => {
    const { faults } = check({ collection, id, isNew: true, data });
    expect(faults.filter((fault) => fault.field === field).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(words),
    );
  });

  it('is told every field that is missing', () => {
    const { faults } = check({ collection: 'projects', id: 'new-entry', isNew: true, data: { language: 'en' } });
    expect(faults.map(({ field }) => field).toSorted()).toEqual(['kind', 'needMet', 'period', 'summary', 'title']);
  });
});

describe('the address of a new entry', () => {
  const data = { title: 'Food', facet: 'need', summary: 'Eating.', scopeNote: 'Kitchens.' };

  it('is taken by an entry, by a withdrawn one and by a former id', () => {
    const known: CatalogueState = {
      state: 'ready',
      index: { ...index, withdrawn: [...index.withdrawn, 'themes/gone'], moved: [['themes/old', 'themes/food']] },
    };
    for (const id of ['food', 'gone', 'old'])
      expect(check({ collection: 'themes', id, isNew: true, data }, known).faults.map(({ code }) => code)).toEqual([
        'file-twin',
      ]);
    expect(check({ collection: 'themes', id: 'fresh', isNew: true, data }, known).faults).toEqual([]);
  });

  it('is refused where the site needs it itself, or where it is too long, and mended by its remedy', () => {
    for (const [id, remedy, mended] of [
      ['media', 'one more word', 'media-work'],
      ['search', 'one more word', 'search-party'],
      ['constructor', 'one more word', 'the-constructor'],
      ['a'.repeat(101), 'shorter title', 'a'],
    ] as const) {
      const [fault, ...others] = check({ collection: 'themes', id, isNew: true, data }).faults;
      expect(fault).toMatchObject({
        code: 'file-name',
        field: 'title',
        remedy: expect.stringContaining(remedy) as string,
      });
      expect(others).toEqual([]);
      expect(check({ collection: 'themes', id: mended, isNew: true, data }).faults).toEqual([]);
    }
  });

  it('is not asked for while there is no title', () => {
    for (const collection of ['themes', 'sources'] as const)
      for (const title of [undefined, '', '  ']) {
        const { faults } = check({ collection, id: '', isNew: true, data: { title } });
        expect(faults.filter(({ field }) => field === 'title').map(({ message }) => message)).toEqual([
          'title is missing',
        ]);
        expect(faults.filter(({ code }) => code !== 'field-missing' && code !== 'value-empty')).toEqual([]);
      }
  });

  it('cannot be made of emoji, and only what has other names is told of them', () => {
    const remedyFor = (collection: CollectionName) =>
      check({ collection, id: '', isNew: true, data: { title: '🍲' } }).faults.find(({ code }) => code === 'file-name')
        ?.remedy;
    expect(remedyFor('themes')).toContain('“Also known as”');
    expect(remedyFor('sources')).toBe('give it a name in Latin letters');
  });

  it('is its own where the entry is not new', () => {
    expect(check({ collection: 'themes', id: 'food', isNew: false, data }).faults).toEqual([]);
  });
});

describe('what others will mend', () => {
  it('is a note: a new source that nothing cites yet, and a new practice that nobody carries yet', () => {
    const source = check(open('sources/new-book.yaml', toText('sources')));
    expect(source).toMatchObject({ faults: [], notes: [{ code: 'source-uncited' }] });
    const practice = check(open('practices/new-way.mdx', toText('practices')));
    expect(practice).toMatchObject({ faults: [], notes: [{ code: 'practice-unpractised' }] });
  });

  it('is a note: a draft that is named, at each place where it is', () => {
    const key = 'sources/mill-row' as const;
    const known: CatalogueState = {
      state: 'ready',
      index: { ...index, entries: [...index.entries, { key, title: 'Mill Row, our street' }] },
      drafts: new Set([key]),
    };
    const form = open('projects/new.mdx', toText('projects', { sources: '[{ source: mill-row }]' }));
    const { faults, notes } = check(form, known);
    expect(faults).toEqual([]);
    expect(notes).toMatchObject([{ field: 'sources[0].source', message: '“Mill Row, our street” is a draft' }]);
    expect(check(form).faults).toMatchObject([{ code: 'reference-dangling' }]);
  });

  it('is not held against an entry whose index is missing', () => {
    const form = open('projects/new.mdx', toText('projects', { themes: '[food]' }));
    expect(check(form, { state: 'missing', index: { entries: [], withdrawn: [], moved: [] } }).faults).toEqual([]);
    expect(check(form, { state: 'ready', index: { entries: [], withdrawn: [], moved: [] } }).faults).not.toEqual([]);
  });
});

describe('what is worth a second look', () => {
  const place = { name: 'Nine Mill Row', country: 'GB', precision: 'withheld', territory: 'Nobody’s' };

  it('stops nothing, and is told in the words of the check of all files', async () => {
    const copy = copyArchive();
    const text = `${toText('projects', { places: `[${JSON.stringify(place)}]` })}\nWe saw [[the kitchen]].\n`;
    copy.write('projects/new.mdx', text);
    const { warnings } = await readArchive(copy.path, { label: 'content' });
    removeCopy(copy);
    const said = check(open('projects/new.mdx', text));
    expect(said.faults).toEqual([]);
    expect(said.warnings.map(({ code }) => code)).toEqual(['place-exposed', 'place-exposed', 'other-markup']);
    const isOwn = ({ file }: Fault) => file === 'content/projects/new.mdx';
    expect(said.warnings.map(toWords)).toEqual(warnings.filter(isOwn).map(toWords));
  });

  it('has a remedy for the form that the check has nothing to say of', () => {
    const remedied = { ...place, name: 'Place withheld', territory: undefined };
    const text = toText('projects', { places: `[${JSON.stringify(place)}]` });
    const remedies = check(open('projects/new.mdx', text)).warnings.map(toFormRemedy);
    expect(remedies).toEqual([expect.stringContaining('“Place withheld”'), expect.stringContaining('Territory')]);
    const mended = toText('projects', { places: `[${JSON.stringify(remedied)}]` });
    expect(check(open('projects/new.mdx', mended))).toMatchObject({ faults: [], warnings: [] });
  });
});

describe('a fault in a text', () => {
  it.each([
    ['after blank lines', '\n\n\nFirst.\n\nSee [it](javascript:x).', 6],
    ['at once', 'See [it](javascript:x).', 1],
  ])('can be found in the form: %s', (_name, body, line) => {
    const { faults, linesBefore } = check({ collection: 'themes', id: 'new', isNew: true, data: { title: 'A', body } });
    const found = faults.filter(({ field }) => field === 'body').map((fault) => fault.line - linesBefore);
    expect(found).toEqual([line]);
  });
});

interface BadForm {
  data: Record<string, unknown>;
  id?: string;
  field: string;
  words: string;
}

type Form = Omit<DeskDraft, 'collection'> & { collection: CollectionName };

function check({ collection, ...form }: Form, known: CatalogueState = ready) {
  return checkDraft({ ...form, collection: collectionOf(collection) }, { known, base: '/', parse: parseBody });
}

function open(name: string, text: string): Form {
  const [collection = '', file = ''] = name.split('/');
  const data = createFormat(collectionOf(collection as CollectionName)).fromFile(text);
  return { collection: collection as CollectionName, id: file.replace(/\.\w+$/, ''), isNew: false, data };
}

function checkText(name: string, text: string): Fault[] {
  const { faults, notes } = check(open(name, text));
  return [...faults, ...notes].filter(isTold);
}

function collectionOf(name: CollectionName): DeskCollection {
  return collections.find((collection) => collection.name === name) as DeskCollection;
}

/** Whether a picture is there cannot be told from a form, nor who is in the register, which no index holds. */
function isTold({ code, file }: Fault): boolean {
  const isOfRegister = code === 'person-in-register' || /(?:in-the-register|dangling-person)\.mdx$/.test(file);
  return code !== 'image-missing' && !isOfRegister;
}

function toWords({ field, message, remedy, line }: Fault) {
  return { field, line, words: `${message} — ${remedy}` };
}
