import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntryKey } from '../../../../src/archive/entry/entry.ts';
import type { EntryIndex } from '../../../../src/archive/entry/entry-index.ts';
import { IndexFiles } from '../../../../src/archive/entry/index-files.ts';
import { joinParts, listParts, splitIndex, toStem } from '../../../../src/archive/entry/index-parts.ts';

const toSource = (at: number) => ({
  key: `sources/writer-${String.fromCharCode(97 + (at % 26))}-${1900 + at}` as EntryKey,
  title: `The book of ${at} loaves`,
});
const whole: EntryIndex = {
  entries: [{ key: 'projects/kitchen', title: 'A kitchen' }, ...Array.from({ length: 1200 }, (_, at) => toSource(at))],
  withdrawn: ['sources/gone'],
  moved: [],
};
const { served, parts } = splitIndex(whole);

describe('the index of entries in parts', () => {
  it('holds no source beside its parts, and every one in them', () => {
    expect(served.entries).toEqual([{ key: 'projects/kitchen', title: 'A kitchen' }]);
    expect(served.sourceParts).toBe(parts.length);
    expect(
      joinParts(served, parts)
        .entries.map(({ key }) => key)
        .sort(),
    ).toEqual(whole.entries.map(({ key }) => key).sort());
    expect(joinParts(served, parts)).not.toHaveProperty('sourceParts');
  });

  it('has parts of about one size, which does not grow with the archive', () => {
    for (const part of parts) expect(part.length).toBeLessThan(600);
  });

  it('finds a source by its title, however it is written, and by an id like its own', () => {
    const { key, title } = toSource(811);
    const isIn = (name: string) =>
      listParts([name], parts.length).some((at) => parts[at]?.some((one) => one.key === key));
    expect(isIn(title.toUpperCase())).toBe(true);
    expect(isIn(toStem('sources/writer-f-1999-2'))).toBe(toStem(key) === 'writer-f');
    expect(isIn(toStem(key))).toBe(true);
  });

  it('may hold no source at all', () => {
    const none = splitIndex({ ...whole, entries: [] });
    expect(none.parts).toEqual([]);
    expect(listParts(['A title'], 0)).toEqual([]);
  });
});

describe('the index of entries as a page loads it', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const asked: string[] = [];
  const serve = (missing?: string) => {
    asked.length = 0;
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      const part = /sources-(\d+)/.exec(address)?.[1];
      const said = part === undefined ? served : parts[Number(part)];
      return Promise.resolve(address === missing ? new Response('', { status: 404 }) : Response.json(said));
    });
  };

  it('asks for the parts of what is named, and for each once', async () => {
    serve();
    const files = new IndexFiles('/es/entries.json');
    const { title, key } = toSource(7);
    expect((await files.load()).entries).toHaveLength(1);
    expect((await files.loadFor(() => [title])).entries.map((entry) => entry.key)).toContain(key);
    await files.loadFor(() => [title]);
    expect(asked).toEqual(['/es/entries.json', `/es/entries/sources-${listParts([title], parts.length)[0]}.json`]);
    expect((await files.loadAll()).entries).toHaveLength(whole.entries.length);
  });

  it('does without a part that cannot be had, and asks for it again', async () => {
    const { title, key } = toSource(7);
    const address = `/entries/sources-${listParts([title], parts.length)[0]}.json`;
    serve(address);
    const files = new IndexFiles('/entries.json');
    expect((await files.loadFor(() => [title])).entries).toHaveLength(1);
    await expect(files.loadAll()).rejects.toThrow('404');
    serve();
    expect((await files.loadFor(() => [title])).entries.map((entry) => entry.key)).toContain(key);
  });
});
