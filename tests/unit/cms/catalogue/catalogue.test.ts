import { describe, expect, it } from 'vitest';
import type { EntryIndex, IndexedEntry } from '../../../../src/archive/entry/entry-index.ts';
import { createCatalogue, findEntry } from '../../../../src/cms/catalogue/catalogue.ts';

const built: EntryIndex = {
  entries: [{ key: 'sources/rossi-1999', title: 'A history of kitchens' }],
  withdrawn: [],
  moved: [],
};
const own: IndexedEntry = { key: 'sources/mine-2026', title: 'My own' };

describe('the catalogue of the desk', () => {
  it('holds own entries at once, and the index when it is there', async () => {
    const catalogue = createCatalogue({ fetchIndex: () => Promise.resolve(built), listOwn: () => [own] });
    expect(catalogue.current()).toMatchObject({ state: 'loading', index: { entries: [own] } });
    await catalogue.loaded;
    expect(catalogue.current().state).toBe('ready');
    expect(catalogue.current().index.entries).toEqual([...built.entries, own]);
  });

  it('says that the index is missing, and goes on with what is its own', async () => {
    const catalogue = createCatalogue({ fetchIndex: () => Promise.reject(new Error('gone')), listOwn: () => [own] });
    await catalogue.loaded;
    expect(catalogue.current()).toMatchObject({ state: 'missing', index: { entries: [own] } });
  });

  it('looks again at what was saved when it is told to, and tells those who listen', async () => {
    const saved: IndexedEntry[] = [];
    const catalogue = createCatalogue({ fetchIndex: () => Promise.resolve(built), listOwn: () => saved });
    await catalogue.loaded;
    const before = catalogue.current();
    expect(catalogue.current()).toBe(before);
    let told = 0;
    const leave = catalogue.subscribe(() => (told += 1));
    saved.push(own);
    catalogue.refresh();
    expect(findEntry(catalogue.current().index, own.key)).toBe(own);
    leave();
    catalogue.refresh();
    expect(told).toBe(1);
  });

  it('prefers what the index says of an own entry', async () => {
    const stale = { key: 'sources/rossi-1999', title: 'Before' } as const;
    const catalogue = createCatalogue({ fetchIndex: () => Promise.resolve(built), listOwn: () => [stale] });
    await catalogue.loaded;
    expect(catalogue.current().index.entries).toEqual(built.entries);
  });
});
