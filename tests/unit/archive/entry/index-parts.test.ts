import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntryKey } from '../../../../src/archive/entry/entry.ts';
import type { EntryIndex } from '../../../../src/archive/entry/entry-index.ts';
import { IndexFiles } from '../../../../src/archive/entry/index-files.ts';
import { joinParts, listShelves, toIdName } from '../../../../src/archive/entry/index-parts.ts';
import { splitIndex } from '../../../../src/archive/entry/split-index.ts';
import { serveIndex } from '../../../fixtures/served-index.ts';

const toSource = (at: number) => ({
  key: `sources/writer-${String.fromCharCode(97 + (at % 26))}-${1900 + at}` as EntryKey,
  title: `The book of ${at} loaves`,
});
const whole: EntryIndex = {
  entries: [{ key: 'projects/kitchen', title: 'A kitchen' }, ...Array.from({ length: 1200 }, (_, at) => toSource(at))],
  withdrawn: ['sources/gone'],
  moved: [],
};
const { head, files } = splitIndex(whole);
const shelves = [...files].flatMap(([name, file]) => (name.startsWith('shelf') ? [file as EntryIndex['entries']] : []));

describe('the index of an archive that is not large', () => {
  it('holds no source in its head, and every one on shelves and for the desk', () => {
    expect(head.entries).toEqual([{ key: 'projects/kitchen', title: 'A kitchen' }]);
    expect(head.names).toBeUndefined();
    expect(head.shelves).toBe(shelves.length);
    const keys = whole.entries.map(({ key }) => key).sort();
    expect(joinParts(head, shelves).entries.map(({ key }) => key)).toEqual(keys);
    const stacks = Array.from({ length: head.stacks }, (_, at) => files.get(`stack-${at}`) as EntryIndex['entries']);
    expect(joinParts(head, stacks).entries.map(({ key }) => key)).toEqual(keys);
    expect(Object.keys(joinParts(head, shelves))).toEqual(['entries', 'withdrawn', 'moved']);
  });

  it('has shelves of about one size, which does not grow with the archive', () => {
    for (const shelf of shelves) expect(JSON.stringify(shelf).length).toBeLessThan(25_000);
  });

  it('has a source on the shelf of its title, however it is written, and on that of its id', () => {
    const { key, title } = toSource(811);
    const isOn = (name: string) =>
      listShelves([name], shelves.length).every((at) => shelves[at]?.some((one) => one.key === key));
    expect([title.toUpperCase(), toIdName(key)].map(isOn)).toEqual([true, true]);
  });

  it('may hold no source at all', () => {
    const none = splitIndex({ ...whole, entries: [] });
    expect([...none.files.keys()]).toEqual([]);
    expect(listShelves(['A title'], 0)).toEqual([]);
  });
});

describe('the index of entries as a page loads it', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks for the shelves of what is named, and for each once', async () => {
    const asked = serveIndex({ head, files });
    const index = new IndexFiles('/es/entries.json');
    const { title, key } = toSource(7);
    expect((await index.load()).entries).toHaveLength(1);
    expect((await index.loadFor(() => [title])).entries.map((entry) => entry.key)).toContain(key);
    await index.loadFor(() => [title]);
    expect(asked).toEqual(['/es/entries.json', `/es/entries/shelf-${listShelves([title], head.shelves)[0]}.json`]);
    expect((await index.loadAll()).entries).toHaveLength(whole.entries.length);
  });

  it('asks for more where what came names more', async () => {
    serveIndex({ head, files });
    const [first, second] = [toSource(7), toSource(300)];
    const { entries } = await new IndexFiles('/entries.json').loadFor((known) =>
      known.entries.some(({ key }) => key === first.key) ? [first.title, second.title] : [first.title],
    );
    expect(entries.map(({ key }) => key)).toEqual(expect.arrayContaining([first.key, second.key]));
  });

  it('does without a shelf that cannot be had, and asks for it again', async () => {
    const { title, key } = toSource(7);
    serveIndex({ head, files }, `/entries/shelf-${listShelves([title], head.shelves)[0]}.json`);
    const index = new IndexFiles('/entries.json');
    expect((await index.loadFor(() => [title])).entries).toHaveLength(1);
    serveIndex({ head, files });
    expect((await index.loadFor(() => [title])).entries.map((entry) => entry.key)).toContain(key);
  });

  it('is not had in whole without one of the files that the desk loads', async () => {
    serveIndex({ head, files }, '/entries/stack-0.json');
    await expect(new IndexFiles('/entries.json').loadAll()).rejects.toThrow('404');
  });
});
