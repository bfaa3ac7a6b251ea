import { describe, expect, it } from 'vitest';
import { createCurrentChange, toChangeName } from '../../../src/cms/catalogue/current-change.ts';
import type { OpenEntry } from '../../../src/cms/decap/editor-store.ts';
import { keepEntry, type KeepOptions } from '../../../src/cms/in-place/keep-entry.ts';
import { toNewId } from '../../../src/cms/in-place/new-id.ts';
import { listShown, toData } from '../../../src/cms/in-place/shown-fields.ts';
import type { ReviewClient } from '../../../src/cms/review/client.ts';
import { toDecapConfig } from '../../../src/cms/settings/decap-config.ts';

const { collections } = toDecapConfig({
  backend: { name: 'local', branch: 'main', workflow: 'editorial' },
  siteUrl: 'https://example.org',
  base: '/',
});
const find = (name: string) => collections.find((one) => one.name === name)!;

describe('a short form', () => {
  it.each(collections.map(({ name }) => name))('of %s asks for all that an entry cannot do without', (name) => {
    const asked = listShown(find(name)).map((field) => field.name);
    const needed = find(name).fields.filter(({ required }) => required);
    expect(asked).toEqual(expect.arrayContaining(needed.map((field) => field.name)));
    expect(asked.length).toBeLessThan(12);
  });

  it('leaves out what was left empty, and lists the sources of its evidence', () => {
    const evidence = [{ source: 'mill-row', says: 'It did.', locator: '' }];
    expect(toData({ summary: ' ', carried: [], sources: [{ source: '' }], author: ['', 'A'], evidence })).toEqual({
      author: ['A'],
      evidence,
      sources: [{ source: 'mill-row' }],
    });
  });

  it('makes an id of a title, or of two ends, that is free where many are called alike', () => {
    const index = { entries: [{ key: 'sources/our-nights', title: 'Our nights' }], withdrawn: [], moved: [] } as never;
    expect(toNewId('sources', { title: 'Our nights' }, { index })).toBe('our-nights-2');
    expect(toNewId('practices', { title: 'Rent kept back' }, { index })).toBe('rent-kept-back');
    expect(toNewId('lineages', { from: 'projects/a', to: 'practices/b' }, { index })).toBe('a-to-b');
    expect(toNewId('lineages', { from: 'projects/a' }, { index })).toBe('');
    expect(toNewId('people', { name: 'Łódź Ñandú' }, { index })).toBe('lodz-nandu');
  });
});

describe('an entry that is made in place', () => {
  const source = { collection: 'sources', id: 'our-nights', isNew: true, data: { title: 'Our nights' } } as OpenEntry;

  it('begins a change that is called as what is open, into which the next one goes too', async () => {
    const { asked, current, keep } = setUp({
      open: { ...source, collection: 'projects', data: { title: 'Mill Row' } },
    });
    await keep(source);
    await keep(source);
    expect(current.current()).toBe('mill-row-2');
    expect(asked.filter(([action]) => action !== 'changes')).toEqual([]);
  });

  it('goes into the change of the open entry, or takes the draft of that one along', async () => {
    const open = { collection: 'projects', id: 'mill-row', isNew: false, data: {} } as OpenEntry;
    const held = [{ key: 'projects/mill-row' }];
    const inChange = setUp({ open, all: [{ branch: 'cms/changes/row', kind: 'change', entries: held }] });
    await inChange.keep(source);
    expect(inChange.current.current()).toBe('row');
    const alone = setUp({ open, all: [{ branch: 'cms/projects/mill-row', kind: 'draft', entries: held }] });
    await alone.keep(source);
    expect(alone.saved).toHaveLength(1);
    expect(alone.asked.at(-1)).toEqual([
      'joinChange',
      { branch: 'cms/changes/our-nights', from: ['cms/projects/mill-row'] },
    ]);
  });

  it('is not saved where nobody is logged in any more', async () => {
    const { keep, options } = setUp({});
    await expect(keepEntry(source, { ...options, store: () => undefined })).rejects.toThrow('not logged in');
    await expect(keep(source)).resolves.toBeUndefined();
  });
});

describe('the change that one works at', () => {
  it('is kept for the session, also where storage refuses', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    createCurrentChange(storage).enter('row');
    expect(createCurrentChange(storage).current()).toBe('row');
    createCurrentChange(storage).leave();
    expect(createCurrentChange(storage).current()).toBeUndefined();
    const refuse = () => {
      throw new Error('full');
    };
    const refusing = createCurrentChange({ getItem: refuse, setItem: refuse, removeItem: refuse });
    refusing.enter('row');
    expect(refusing.current()).toBe('row');
  });

  it('is known to other windows before anything was saved in it, until it is left', async () => {
    const memory = () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
    const one = createCurrentChange(memory(), navigator.locks);
    const other = createCurrentChange(memory(), navigator.locks);
    expect(await other.listOpen()).toEqual([]);
    one.enter('row');
    await expect.poll(() => other.listOpen()).toEqual(['cms/changes/row']);
    expect(toChangeName('Row', await other.listOpen())).toBe('row-2');
    other.enter('row');
    await expect.poll(() => other.listOpen()).toEqual(['cms/changes/row', 'cms/changes/row']);
    one.leave();
    other.leave();
    await expect.poll(() => one.listOpen()).toEqual([]);
  });

  it('has a name of its own, whatever it is called', () => {
    expect(toChangeName('Mill Row', ['cms/changes/mill-row'])).toBe('mill-row-2');
    expect(toChangeName('横浜', [])).toBe('change');
  });
});

function setUp({ open, all = [{ branch: 'cms/changes/mill-row', kind: 'change', entries: [] }] }: SetUp) {
  const asked: unknown[][] = [];
  const saved: unknown[] = [];
  const ask = ((action: string, params: unknown) => {
    asked.push([action, params]);
    return Promise.resolve(action === 'changes' ? all : {});
  }) as unknown as ReviewClient;
  const memory = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const current = createCurrentChange(memory);
  const options: KeepOptions = {
    store: () => ({ persistEntry: (...request) => Promise.resolve(saved.push(request)) }),
    collections,
    useWorkflow: true,
    readOpen: () => open,
    changes: { ask, current },
  };
  return { asked, saved, current, options, keep: (entry: OpenEntry) => keepEntry(entry, options) };
}

interface SetUp {
  open?: OpenEntry;
  all?: readonly object[];
}
