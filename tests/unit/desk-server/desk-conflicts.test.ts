import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { openTestDesk, toAsset, toSave, type TestDesk } from './test-desk.ts';

const id = 'harbour-kitchen';
const path = `content/projects/${id}.mdx`;
const branch = `cms/projects/${id}`;
const name = { collection: 'projects', slug: id };
const gps = readFileSync('tests/hostile/cases/images/exif-gps.jpg');
let desk: TestDesk;
let repository: ArchiveRepository;
let before: string;

beforeEach(async () => {
  desk = await openTestDesk();
  repository = desk.repository;
  before = repository.read(path);
});

afterEach(async () => {
  await desk.close();
});

describe('two people at one entry', () => {
  const changed = {
    status: 409,
    body: { error: expect.stringMatching(/^Someone else has changed this entry since you opened it\./) as string },
  };

  it('do not overwrite each other’s draft', async () => {
    expect(await save({ raw: 'mine\n', expected: before })).toMatchObject({ status: 200 });
    expect(await save({ raw: 'theirs\n', expected: before })).toMatchObject(changed);
    expect(repository.run('show', `${branch}:${path}`)).toBe('mine\n');
    expect(await save({ raw: 'both\n', expected: 'mine\n' })).toMatchObject({ status: 200 });
  });

  it('do not overwrite each other however near their saves are', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => save({ raw: `text ${index}\n`, expected: before })),
    );
    const taken = answers.findIndex(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
    expect(repository.run('show', `${branch}:${path}`)).toBe(`text ${taken}\n`);
  });

  it('do not make one new entry twice', async () => {
    const file = 'content/themes/housing.mdx';
    const create = (expected?: null) =>
      ask('persistEntry', toSave({ raw: '---\ntitle: Housing\n---\n', file, expected, isNew: true }));
    expect(await create(null)).toMatchObject({ status: 200 });
    for (const again of [await create(null), await create()])
      expect(again).toMatchObject({
        status: 409,
        body: { error: expect.stringContaining('There is an entry with this address already: “Housing”') as string },
      });
  });

  it('publish an entry and the new source it names together, since neither can be without the other', async () => {
    const source = { collection: 'sources', slug: 'a-leaflet' };
    const raw = `type: pamphlet\ntitle: A leaflet\naccess: print\nvoice: participant\nseen: read\n`;
    await ask('persistEntry', toSave({ raw, file: 'content/sources/a-leaflet.yaml', isNew: true }));
    const text = before.replace('[{ source: rossi-1999 }]', '[{ source: rossi-1999 }, { source: a-leaflet }]');
    await save({ raw: text });
    expect(await desk.publish(name)).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('names sources/a-leaflet, which is a draft still.') as string },
    });
    expect(await desk.publish(source)).toMatchObject({
      status: 409,
      body: {
        error: expect.stringMatching(/source-uncited[^]*The draft projects\/harbour-kitchen names this one/) as string,
      },
    });
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(repository.run('log', '-2', '--format=%s').trim().split('\n')).toEqual([
      'content: Change project “Harbour Kitchen”',
      'content: Add source “A leaflet”',
    ]);
    expect(repository.read(path)).toBe(text);
    expect(repository.read('content/sources/a-leaflet.yaml')).toBe(raw);
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [] });
  });

  it('publish in turn: what was changed since the draft began is not overwritten', async () => {
    await save({ raw: 'mine\n' });
    repository.write(path, before.replace('Harbour Kitchen', 'Kitchen at the Harbour'));
    repository.commit('2020-02-02');
    await desk.setReady(name);
    const state = repository.state();
    expect(await ask('publishUnpublishedEntry', name)).toMatchObject({
      status: 409,
      body: {
        error: expect.stringContaining('“Kitchen at the Harbour” was published otherwise by someone') as string,
      },
    });
    expect(repository.state()).toEqual(state);
  });

  it('publish the same once', async () => {
    await save({ raw: 'mine\n' });
    repository.write(path, 'mine\n');
    repository.commit('2020-02-02');
    const head = repository.run('rev-parse', 'main');
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(repository.run('rev-parse', 'main')).toBe(head);
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [] });
  });
});

describe('what the desk does not take', () => {
  it.each(['../x', '../../x', 'x.lock', '--upload-pack', '🍲', 'a/b', 'A', '', 'x\n', 'x'.repeat(101), '.', 'x..y'])(
    'a draft named %j',
    async (slug) => {
      const { refs } = repository.state();
      for (const action of ['unpublishedEntry', 'deleteUnpublishedEntry', 'publishUnpublishedEntry'])
        expect(await ask(action, { collection: 'projects', slug })).toMatchObject({ status: 422 });
      const file = `content/projects/${slug}.mdx`;
      expect(await ask('persistEntry', toSave({ raw: 'x', file }))).toMatchObject({ status: 422 });
      expect(repository.state().refs).toBe(refs);
    },
  );

  it('a save under another name than its path, of two entries, or of an entry as a picture', async () => {
    const params = toSave({ raw: 'x' });
    for (const change of [
      { options: { collectionName: 'themes' } },
      { dataFiles: [{ path, slug: 'other', raw: 'x' }] },
      { dataFiles: [...params.dataFiles, ...toSave({ raw: 'x', file: 'content/themes/food.mdx' }).dataFiles] },
      { dataFiles: [] },
      { assets: [{ ...toAsset('content/themes/food.mdx') }] },
      { options: { expected: { [path]: 'short' } } },
    ])
      expect(await ask('persistEntry', { ...params, ...change })).toMatchObject({ status: 422 });
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [] });
  });

  it('a picture that says where it was taken, which is then not kept anywhere', async () => {
    const hidden = toAsset('content/media/first-meeting.jpg', gps);
    const objects = repository.run('count-objects');
    for (const answer of [
      await save({ raw: 'x', assets: [hidden] }),
      await ask('persistMedia', { asset: hidden, options: { commitMessage: 'Upload' } }),
    ])
      expect(answer).toMatchObject({
        status: 422,
        body: { error: expect.stringMatching(/^content\/media\/first-meeting\.jpg: .*—/) as string },
      });
    expect(repository.run('count-objects')).toBe(objects);
  });

  it('pages and names of others', async () => {
    const { port } = desk;
    for (const action of ['unpublishedEntries', 'publishUnpublishedEntry', 'deleteUnpublishedEntry', 'persistEntry']) {
      const foreign = { origin: 'https://archive.example' };
      expect((await ask(action, name, foreign)).status).toBe(403);
      const rebound = { host: `archive.example:${port}`, origin: `http://archive.example:${port}` };
      expect((await ask(action, name, rebound)).status).toBe(421);
    }
  });

  it('deleting entries, renaming, notes, and actions it does not know', async () => {
    expect(await ask('deleteFiles', { paths: [path], options: {} })).toMatchObject({ status: 422 });
    expect(await ask('addNote', { ...name, note: { content: 'x' } })).toMatchObject({ status: 422 });
    expect(await ask('toString', {})).toMatchObject({ status: 422 });
    expect(await ask('getNotes', name)).toEqual({ status: 200, body: { notes: [] } });
    expect(await ask('getDeployPreview', name)).toEqual({ status: 200, body: null });
  });

  it('a branch that changes more than entries and pictures', async () => {
    await save({ raw: 'x\n' });
    repository.run('switch', '--quiet', branch);
    repository.write('package.json', '{}');
    repository.commit('2020-02-02');
    repository.run('switch', '--quiet', 'main');
    await desk.setReady(name);
    const state = repository.state();
    expect(await ask('publishUnpublishedEntry', name)).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('more than the desk publishes: package.json') as string },
    });
    expect(repository.state()).toEqual(state);
    expect(await save({ raw: 'y\n' })).toMatchObject({ status: 200 });
    expect(repository.run('show', `${branch}:package.json`)).toBe('{}');
  });

  it('to throw away what somebody added to a draft by hand, or the words they said it in', async () => {
    await save({ raw: 'x\n' });
    repository.run('switch', '--quiet', branch);
    repository.write('content/themes/by-hand.mdx', 'by hand');
    repository.run('add', '--all');
    repository.run('commit', '--quiet', '--amend', '--message', 'By hand');
    repository.run('switch', '--quiet', 'main');
    expect(await ask('unpublishedEntry', name)).toMatchObject({ body: { status: 'draft' } });
    await ask('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_review' });
    await ask('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_publish' });
    expect(repository.run('show', '-s', '--format=%B', branch).trim()).toBe('By hand\n\nDesk-Status: pending_publish');
    await save({ raw: 'y\n' });
    expect(repository.run('show', `${branch}:content/themes/by-hand.mdx`)).toBe('by hand');
    expect(await desk.publish(name)).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('more than the desk publishes: content/themes/by-hand.mdx') as string },
    });
  });
});

const ask: TestDesk['ask'] = (...request) => desk.ask(...request);
const save: TestDesk['save'] = (what) => desk.save(what);
