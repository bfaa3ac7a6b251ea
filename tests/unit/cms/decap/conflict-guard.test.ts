import { beforeEach, describe, expect, it } from 'vitest';
import {
  toSha256,
  withConflictGuard,
  type DecapDraft,
  type Implementation,
  type LoadedEntry,
  type SaveOptions,
  type WrittenEntry,
} from '../../../../src/cms/decap/conflict-guard.ts';
import type { OpenForm } from '../../../../src/cms/decap/save-event.ts';

const path = 'content/projects/soup-kitchen.mdx';
const changed = 'Someone else has changed this entry since you opened it.';
const taken = 'There is an entry at this address already (projects/soup-kitchen)';

let published: Map<string, string>;
let drafts: Map<string, string>;
let sent: SaveOptions[];
let own: { key: string; title: string }[];
let forms: Map<string, OpenForm>;

beforeEach(() => {
  published = new Map([[path, 'old']]);
  drafts = new Map();
  sent = [];
  own = [];
  forms = new Map();
});

describe('a careful backend', () => {
  it('saves what nobody else has changed', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    await save(backend, { source: data, raw: 'mine' });
    expect(published.get(path)).toBe('mine');
  });

  it('refuses what somebody else has changed, and keeps theirs', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    published.set(path, 'theirs');
    await expect(save(backend, { source: data, raw: 'mine' })).rejects.toThrow(changed);
    expect(published.get(path)).toBe('theirs');
  });

  it('goes by the text in the form, not by what was read in the background since', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    published.set(path, 'theirs');
    await backend.getEntry(path);
    await expect(save(backend, { source: data, raw: 'mine' })).rejects.toThrow(changed);
  });

  it('saves twice in a row from one form', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    await save(backend, { source: data, raw: 'mine' });
    await save(backend, { source: data, raw: 'mine again' });
    expect(published.get(path)).toBe('mine again');
  });

  it('refuses the second save where somebody else came between', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    await save(backend, { source: data, raw: 'mine' });
    published.set(path, 'theirs');
    await expect(save(backend, { source: data, raw: 'mine again' })).rejects.toThrow(changed);
  });

  it('saves a form that was opened again after its last save had been taken back', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    await save(backend, { source: data, raw: 'mine' });
    published.set(path, 'old');
    await backend.getEntry(path);
    await save(backend, { source: 'old', raw: 'mine again' });
    expect(published.get(path)).toBe('mine again');
  });

  it('saves a form restored from the browser’s own backup', async () => {
    const backend = open();
    await backend.getEntry(path);
    await save(backend, { source: 'half finished', raw: 'finished' });
    expect(published.get(path)).toBe('finished');
  });

  it('refuses a restored form where somebody else has changed the entry since it was opened again', async () => {
    const backend = open();
    await backend.getEntry(path);
    published.set(path, 'theirs');
    await expect(save(backend, { source: 'half finished', raw: 'finished' })).rejects.toThrow(changed);
  });

  it('refuses a form whose entry was never read', async () => {
    await expect(save(open(), { source: undefined, raw: 'mine' })).rejects.toThrow(changed);
  });

  it('says that an entry is gone, and does not make it again', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    published.delete(path);
    await expect(save(backend, { source: data, raw: 'mine' })).rejects.toThrow('could not be found again');
    expect(published.has(path)).toBe(false);
  });

  it('does not take a failing connection for a missing entry', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    published.set(path, 'unreachable');
    await expect(save(backend, { source: data, raw: 'mine' })).rejects.toThrow('no connection');
  });
});

describe('a careful backend with drafts', () => {
  it('compares with the draft where there is one', async () => {
    drafts.set(path, 'draft');
    const backend = open();
    const text = await readDraft(backend);
    published.set(path, 'published since');
    await save(backend, { source: text, raw: 'mine', useWorkflow: true });
    expect(drafts.get(path)).toBe('mine');
  });

  it('refuses where somebody else has changed the draft', async () => {
    drafts.set(path, 'draft');
    const backend = open();
    const text = await readDraft(backend);
    drafts.set(path, 'their draft');
    await expect(save(backend, { source: text, raw: 'mine', useWorkflow: true })).rejects.toThrow(changed);
  });

  it('refuses where somebody else has begun a draft', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    drafts.set(path, 'their draft');
    await expect(save(backend, { source: data, raw: 'mine', useWorkflow: true })).rejects.toThrow(changed);
  });

  it('starts a draft where there is none', async () => {
    const backend = open();
    const { data } = await backend.getEntry(path);
    await save(backend, { source: data, raw: 'mine', useWorkflow: true });
    expect([drafts.get(path), published.get(path)]).toEqual(['mine', 'old']);
  });
});

describe('a new entry', () => {
  it('is saved where there is none', async () => {
    published.clear();
    await save(open(), { isNew: true, raw: 'new' });
    expect(published.get(path)).toBe('new');
  });

  it('is refused at an address that is taken', async () => {
    await expect(save(open(), { isNew: true, raw: 'new' })).rejects.toThrow(taken);
    expect(published.get(path)).toBe('old');
  });

  it('is refused at an address that a draft has taken', async () => {
    published.clear();
    drafts.set(path, 'their draft');
    await expect(save(open(), { isNew: true, raw: 'new', useWorkflow: true })).rejects.toThrow(taken);
  });

  it.each([true, false])(
    'is refused under the number that Decap gives a second one (server compares: %s)',
    async (is) => {
      const twin = { isNew: true, raw: 'new', slug: 'soup-kitchen-1' };
      await expect(save(open({ serverCompares: is }), twin)).rejects.toThrow(taken);
      expect(published.size).toBe(1);
    },
  );

  it('may have a number in its own title', async () => {
    await save(open(), { isNew: true, raw: 'new', slug: 'soup-kitchen-1', title: 'Soup kitchen 1' });
    expect(published.get('content/projects/soup-kitchen-1.mdx')).toBe('new');
  });

  it('can be changed as soon as it is saved', async () => {
    published.clear();
    const backend = open();
    await save(backend, { isNew: true, raw: 'new' });
    const { data } = await backend.getEntry(path);
    await save(backend, { source: data, raw: 'newer' });
    expect(published.get(path)).toBe('newer');
  });

  it('is told to the session once it is saved', async () => {
    published.clear();
    await save(open(), { isNew: true, raw: 'new', title: 'Soup kitchen' });
    expect(own).toEqual([{ key: 'projects/soup-kitchen', title: 'Soup kitchen' }]);
  });

  it('is not told to the session where it was refused', async () => {
    await save(open(), { isNew: true, raw: 'new' }).catch(() => undefined);
    expect(own).toEqual([]);
  });
});

describe('a backend that compares itself', () => {
  it('is sent what the form was opened with', async () => {
    const backend = open({ serverCompares: true });
    const { data } = await backend.getEntry(path);
    published.set(path, 'theirs');
    await save(backend, { source: data, raw: 'mine' });
    expect(sent.at(-1)?.expected).toEqual({ [path]: await toSha256('old') });
  });

  it('is sent what was saved before from the same form', async () => {
    const backend = open({ serverCompares: true });
    const { data } = await backend.getEntry(path);
    await save(backend, { source: data, raw: 'mine' });
    await save(backend, { source: data, raw: 'mine again' });
    expect(sent.at(-1)?.expected).toEqual({ [path]: await toSha256('mine') });
  });

  it('is told that there must be no file yet', async () => {
    await save(open({ serverCompares: true }), { isNew: true, raw: 'new', slug: 'other' });
    expect(sent).toEqual([expect.objectContaining({ expected: { 'content/projects/other.mdx': null } })]);
  });

  it('keeps the options that Decap gave', async () => {
    await save(open({ serverCompares: true }), { isNew: true, raw: 'new', slug: 'other' });
    expect(sent[0]).toMatchObject({ collectionName: 'projects', commitMessage: 'a message' });
  });

  it('is sent hashes in the common spelling', async () => {
    expect(await toSha256('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});

/** A backend without history: a published text and at most one draft for each path. */
class FakeBackend implements Implementation {
  authenticate = () => Promise.resolve();
  unpublishedEntries = () => Promise.resolve([]);

  getEntry(place: string): Promise<LoadedEntry> {
    if (published.get(place) === 'unreachable') return Promise.reject(new Error('no connection'));
    return Promise.resolve({ file: { path: place }, data: published.get(place) ?? '' });
  }

  unpublishedEntry({ collection, slug }: { collection: string; slug: string }): Promise<DecapDraft> {
    const place = `content/${collection}/${slug}.mdx`;
    if (!drafts.has(place))
      return Promise.reject(Object.assign(new Error('no draft'), { notUnderEditorialWorkflow: true }));
    return Promise.resolve({ diffs: [{ path: place, id: 'id' }] });
  }

  unpublishedEntryDataFile(_collection: string, _slug: string, place: string): Promise<string> {
    return Promise.resolve(drafts.get(place) ?? '');
  }

  persistEntry(entry: WrittenEntry, options: SaveOptions): Promise<void> {
    sent.push(options);
    for (const file of entry.dataFiles) (options.useWorkflow ? drafts : published).set(file.path, file.raw);
    return Promise.resolve();
  }
}

function open({ serverCompares = false } = {}): Implementation {
  const Careful = withConflictGuard(FakeBackend, {
    serverCompares,
    findForm: (place) => forms.get(place),
    onSaved: (entry) => own.push(entry),
  });
  return new Careful({});
}

function readDraft(backend: Implementation): Promise<string> {
  return backend.unpublishedEntryDataFile('projects', 'soup-kitchen', path, 'id');
}

function save(backend: Implementation, { raw, isNew = false, useWorkflow = false, ...given }: Save): Promise<unknown> {
  const { slug = 'soup-kitchen', source, title = 'Soup kitchen' } = given;
  const place = `content/projects/${slug}.mdx`;
  forms.set(isNew ? '' : place, { path: isNew ? '' : place, source, title });
  return backend.persistEntry(
    { dataFiles: [{ path: place, slug, raw }], assets: [] },
    { newEntry: isNew, collectionName: 'projects', useWorkflow, commitMessage: 'a message' },
  );
}

interface Save {
  raw: string;
  source?: string | undefined;
  isNew?: boolean;
  useWorkflow?: boolean;
  slug?: string;
  title?: string;
}
