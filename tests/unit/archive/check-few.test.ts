import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEntriesAgainstIndex, type EntryText } from '../../../src/archive/check-few.ts';
import type { EntryIndex } from '../../../src/archive/entry/entry-index.ts';
import { buildEntryIndex } from '../../../src/archive/graph/build-entry-index.ts';
import type { Fault } from '../../../src/archive/entry/faults.ts';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { parseBody } from '../../../src/mdx/parse-body.ts';
import { collectionNames, collections } from '../../../src/model/collections.ts';
import { idPattern } from '../../../src/model/fields/fields.ts';
import { copyArchive, removeCopy } from '../../fixtures/archive-copy.ts';
import { brokenCases, type BrokenCase } from '../../fixtures/broken.ts';
import { takeMarks, toText } from '../../fixtures/entry-texts.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';

const copy = copyArchive();
const cases = brokenCases.flatMap((row) => {
  const texts = Object.entries(row.files).flatMap(([name, content]) => toEntryText(name, content) ?? []);
  const isWhole = texts.length === Object.keys(row.files).length && texts.length > 0 && !row.prepare;
  return isWhole && !needsTheDisk(row) && !needsTheRegister(row)
    ? [{ title: [row.code, row.name].filter(Boolean).join(', '), texts, row }]
    : [];
});
let index: EntryIndex;
let faults: Fault[] = [];

beforeAll(async () => {
  index = buildEntryIndex(await loadGraph());
  for (const { texts } of cases) for (const text of texts) copy.write(toName(text), text.text);
  ({ faults } = await readArchive(copy.path, { label: 'content' }));
});

afterAll(() => {
  removeCopy(copy);
});

describe('a text that is checked by itself', () => {
  it.each(cases)('has the faults that the whole check finds, in the same words: $title', ({ texts }) => {
    const names = texts.map((text) => `content/${toName(text)}`);
    const expected = faults.filter(({ file }) => names.includes(file));
    expect(expected).not.toEqual([]);
    expect(check(texts)).toEqual(expected);
  });

  it('may not take a name that the site needs', () => {
    expect(check([{ collection: 'projects', id: 'index', text: toText('projects') }])).toMatchObject([
      { code: 'file-name', field: 'title', message: 'the entry has a name that the site needs itself (index)' },
    ]);
  });

  it('has none where it is sound, though it cites and names what is elsewhere', () => {
    expect(check([{ collection: 'projects', id: 'a-kitchen', text: toText('projects') }])).toEqual([]);
  });

  it('may be a new version of an entry that others cite', () => {
    const text = takeMarks(toText('sources')).text;
    expect(check([{ collection: 'sources', id: 'rossi-1999', text }])).toEqual([]);
  });

  it('may not stand beside an entry that is elsewhere and names it already', () => {
    const beside = (entry: string) => toText('projects', { seeAlso: `[{ entry: ${entry}, why: Alike. }]` });
    const checkKitchen = (entry: string) =>
      check([{ collection: 'projects', id: 'harbour-kitchen', text: beside(entry) }]).map(({ code }) => code);
    expect(checkKitchen('principles/nobody-eats-alone')).toEqual(['see-also-twice']);
    expect(checkKitchen('practices/shared-pot')).toEqual([]);
  });

  it('is held against the years of entries that are elsewhere', () => {
    const text = toText('lineages', {
      from: 'projects/harbour-kitchen',
      to: 'projects/lantern-street-kitchen',
      channel: 'grew-out-of',
    });
    expect(check([{ collection: 'lineages', id: 'the-wrong-way', text }]).map(({ code }) => code)).toContain(
      'heir-older',
    );
  });

  it('may name what comes along with it', () => {
    const source = takeMarks(toText('sources')).text;
    const project = toText('projects', { sources: '[{ source: a-new-book }]' });
    const texts: EntryText[] = [
      { collection: 'projects', id: 'a-kitchen', text: project },
      { collection: 'sources', id: 'a-new-book', text: source },
    ];
    expect(check(texts)).toEqual([]);
    expect(check(texts.slice(0, 1)).map(({ code }) => code)).toEqual(['reference-dangling']);
    expect(check(texts.slice(1)).map(({ code }) => code)).toEqual(['source-uncited']);
  });
});

function check(texts: readonly EntryText[]): Fault[] {
  return checkEntriesAgainstIndex(texts, { index, media: new Set(), parse: parseBody }).faults;
}

function toEntryText(name: string, content: string | Uint8Array): EntryText | undefined {
  const [folder = '', file = ''] = name.split('/');
  const collection = collectionNames.find((known) => known === folder);
  if (!collection || typeof content !== 'string') return undefined;
  const ending = `.${collections[collection].extension}`;
  const id = file.slice(0, -ending.length);
  return file.endsWith(ending) && idPattern.test(id) ? { collection, id, text: takeMarks(content).text } : undefined;
}

function toName({ collection, id }: EntryText): string {
  return `${collection}/${id}.${collections[collection].extension}`;
}

/** Names, sizes and bytes of files are the disk's business. */
function needsTheDisk({ code }: BrokenCase): boolean {
  return code.startsWith('file-') || code === 'byte-order-mark' || code === 'not-utf8';
}

/** The index holds no people, so what names one of them is for the check of the whole archive. */
function needsTheRegister({ code, name }: BrokenCase): boolean {
  return (
    code === 'person-in-register' || name === 'in the register' || (code === 'reference-dangling' && name === 'person')
  );
}
