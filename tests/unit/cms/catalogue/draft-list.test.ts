import { expect, it } from 'vitest';
import { createCatalogue, findEntry } from '../../../../src/cms/catalogue/catalogue.ts';
import { createDraftList, type DraftSource } from '../../../../src/cms/catalogue/draft-list.ts';

const index = { entries: [{ key: 'themes/food', title: 'Food' } as const], withdrawn: [], moved: [] };

it('offers the drafts of everybody as drafts, by their titles, and edits of published entries as these', async () => {
  const { catalogue, drafts } = start();
  drafts.open(sourceOf({ 'sources/mill-row': 'Mill Row, our street', 'themes/food': 'Food, changed' }));
  await expect.poll(() => findEntry(catalogue.current().index, 'sources/mill-row')?.title).toBe('Mill Row, our street');
  expect(findEntry(catalogue.current().index, 'sources/mill-row')?.detail).toBe('draft, not published yet');
  expect(findEntry(catalogue.current().index, 'themes/food')).toEqual(index.entries[0]);
  expect(catalogue.current().drafts).toEqual(new Set(['sources/mill-row']));
});

it('goes by the id where a draft has no title, and by nothing where the list cannot be had', async () => {
  const { catalogue, drafts } = start();
  drafts.open(sourceOf({ 'sources/mill-row': undefined }));
  await expect.poll(() => findEntry(catalogue.current().index, 'sources/mill-row')?.title).toBe('mill row');
  const other = start();
  other.drafts.open({ listKeys: () => Promise.reject(new Error('offline')), findTitle: () => Promise.resolve('') });
  await other.catalogue.loaded;
  expect(other.catalogue.current().index).toEqual(index);
});

it('goes on to know a draft that was published elsewhere, and no longer as a draft', async () => {
  const { catalogue, drafts } = start();
  const held: Record<string, string> = { 'sources/mill-row': 'Mill Row' };
  drafts.open(sourceOf(held));
  await expect.poll(() => catalogue.current().drafts?.size).toBe(1);
  delete held['sources/mill-row'];
  catalogue.refresh();
  await expect.poll(() => catalogue.current().drafts?.size).toBe(0);
  expect(findEntry(catalogue.current().index, 'sources/mill-row')?.detail).toBeUndefined();
});

it('asks for no title of what the index has, nor twice for one', async () => {
  const { catalogue, drafts } = start();
  const asked: string[] = [];
  const source = sourceOf({ 'sources/mill-row': undefined, 'themes/food': 'Food' });
  drafts.open({ ...source, findTitle: (key) => (asked.push(key), source.findTitle(key)) });
  await expect.poll(() => asked).toEqual(['sources/mill-row']);
  catalogue.refresh();
  await expect.poll(() => findEntry(catalogue.current().index, 'sources/mill-row')).toBeDefined();
  expect(asked).toEqual(['sources/mill-row']);
});

function start() {
  const drafts = createDraftList();
  return { drafts, catalogue: createCatalogue({ fetchIndex: () => Promise.resolve(index), drafts }) };
}

function sourceOf(titles: Record<string, string | undefined>): DraftSource {
  return { listKeys: () => Promise.resolve(Object.keys(titles)), findTitle: (key) => Promise.resolve(titles[key]) };
}
