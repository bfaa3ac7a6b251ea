import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { housing, openTestDesk, toAsset, toSave, type TestDesk } from './test-desk.ts';

const id = 'harbour-kitchen';
const path = `content/projects/${id}.mdx`;
const branch = `cms/projects/${id}`;
const name = { collection: 'projects', slug: id };
const picture = readFileSync('tests/hostile/cases/images/ok-plain.png');
let desk: TestDesk;
let repository: ArchiveRepository;
let before: string;
/** A text of the entry that the check lets through. */
let changed: string;

beforeEach(async () => {
  desk = await openTestDesk();
  repository = desk.repository;
  before = repository.read(path);
  changed = before.replace('Harbour Kitchen', 'Kitchen at the Harbour');
});

afterEach(async () => {
  await desk.close();
});

describe('the life of a draft', () => {
  it('begins on a branch of its own, and leaves the base and the folder alone', async () => {
    const { refs, tree } = repository.state();
    expect(await ask('unpublishedEntry', name)).toMatchObject({ status: 404 });
    expect(await save({ raw: 'a draft\n' })).toMatchObject({ status: 200 });
    expect(repository.state().tree).toBe(tree);
    expect(repository.run('for-each-ref', 'refs/heads/main')).toBe(refs);
    expect(repository.run('show', `${branch}:${path}`)).toBe('a draft\n');
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [`projects/${id}`] });
    expect(await ask('unpublishedEntry', { id: `projects/${id}` })).toMatchObject({
      body: { ...name, status: 'draft', diffs: [{ id: path, path, newFile: false }], pullRequestAuthor: 'A steward' },
    });
    expect(await ask('unpublishedEntryDataFile', { ...name, path })).toMatchObject({ body: { data: 'a draft\n' } });
    expect(await ask('getEntry', { path })).toMatchObject({ body: { data: before } });
  });

  it('stays one commit over many saves, and keeps only the pictures of the last', async () => {
    await save({ raw: 'first\n', assets: [toAsset('content/media/one.png')] });
    await save({ raw: 'second\n', assets: [toAsset('content/media/two.png')] });
    expect(repository.run('log', '--format=%s', `main..${branch}`).trim()).toBe(
      'content: Draft project “harbour-kitchen”',
    );
    expect(repository.run('diff', '--name-only', 'main', branch).trim().split('\n')).toEqual([
      'content/media/two.png',
      path,
    ]);
    expect(await ask('unpublishedEntryMediaFile', { ...name, path: 'content/media/two.png' })).toMatchObject({
      body: { name: 'two.png', content: picture.toString('base64'), encoding: 'base64' },
    });
  });

  it('has a status that survives a save and a restart', async () => {
    await save({ raw: 'a draft\n' });
    await ask('updateUnpublishedEntryStatus', { ...name, newStatus: 'pending_review' });
    await desk.restart();
    await save({ raw: 'another\n' });
    expect(await ask('unpublishedEntry', name)).toMatchObject({ body: { status: 'pending_review' } });
    expect(await ask('unpublishedEntryDataFile', { ...name, path })).toMatchObject({ body: { data: 'another\n' } });
    expect(await ask('updateUnpublishedEntryStatus', { ...name, newStatus: 'published' })).toMatchObject({
      status: 422,
    });
  });

  it('is not published before it is set to Ready, which is said', async () => {
    await save({ raw: 'a draft\n' });
    for (const newStatus of ['draft', 'pending_review']) {
      await ask('updateUnpublishedEntryStatus', { ...name, newStatus });
      const state = repository.state();
      expect(await ask('publishUnpublishedEntry', name)).toMatchObject({
        status: 409,
        body: { error: expect.stringContaining('Set it to Ready first') as string },
      });
      expect(repository.state()).toEqual(state);
    }
  });

  it('ends as one commit by its author in the base and in the folder', async () => {
    const figure = '<Figure src="/media/pot.png" alt="A pot" credit="A member" licence="CC BY-SA 4.0" />';
    const raw = `${before.replace('Harbour Kitchen', 'The Harbour Kitchen')}\n${figure}\n`;
    await save({ raw, assets: [toAsset('content/media/pot.png'), toAsset('content/media/not-shown.png')] });
    repository.write('content/themes/housing.mdx', housing);
    repository.commit('2020-02-02');
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(repository.read(path)).toBe(raw);
    expect(readdirSync(join(repository.folder, 'content/media'))).toEqual(['pot.png', 'the-first-pot.png']);
    expect(repository.run('log', '--format=%an: %s', '-2', 'main').trim().split('\n')).toEqual([
      'A steward: content: Change project “The Harbour Kitchen”',
      'A reader: On 2020-02-02',
    ]);
    expect(repository.run('log', '-1', '--format=%B')).not.toContain('Desk-Status');
    expect(repository.state().tree).toBe('');
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [] });
  });

  it('of a new entry ends as an added one, and may be thrown away', async () => {
    const file = 'content/themes/housing.mdx';
    const added = toSave({ raw: housing, file });
    await ask('persistEntry', added);
    await ask('deleteUnpublishedEntry', { collection: 'themes', slug: 'housing' });
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [] });
    await ask('persistEntry', added);
    expect(await desk.publish({ collection: 'themes', slug: 'housing' })).toMatchObject({
      status: 200,
    });
    expect(repository.run('log', '-1', '--format=%s').trim()).toBe('content: Add theme “Housing”');
    expect(await ask('entriesByFolder', { folder: 'content/themes', extension: 'mdx', depth: 1 })).toMatchObject({
      body: [{ file: { path: 'content/themes/food.mdx' } }, { file: { path: file } }, { file: {} }],
    });
  });

  it('is kept where a page does not speak of drafts', async () => {
    const params = toSave({ raw: 'x\n' });
    await ask('persistEntry', { ...params, options: { commitMessage: 'Update', useWorkflow: false } });
    expect(repository.read(path)).toBe(before);
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [`projects/${id}`] });
  });
});

describe('the contributor’s folder', () => {
  it('keeps what is changed, staged or unknown to git, and none of it gets into a commit', async () => {
    repository.write('content/projects/untracked.mdx', 'untracked');
    repository.write('content/themes/food.mdx', 'changed');
    repository.write('content/themes/staged.mdx', 'staged');
    repository.run('add', 'content/themes/staged.mdx');
    const { tree } = repository.state();
    expect(await ask('getEntry', { path: 'content/projects/untracked.mdx' })).toMatchObject({ body: { data: null } });
    await save({ raw: changed });
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(repository.state().tree).toBe(tree);
    expect(repository.read('content/themes/food.mdx')).toBe('changed');
    expect(repository.run('diff', '--name-only', 'main~', 'main').trim()).toBe(path);
    expect(repository.read(path)).toBe(changed);
  });

  it('is not overwritten by publishing: the files are named, and nothing is lost', async () => {
    await save({ raw: changed });
    repository.write(path, 'my own words');
    await desk.setReady(name);
    const state = repository.state();
    expect(await ask('publishUnpublishedEntry', name)).toMatchObject({
      status: 409,
      body: {
        error: expect.stringMatching(/changed files in your folder .*harbour-kitchen\.mdx\. Commit them/) as string,
      },
    });
    expect(repository.state()).toEqual(state);
    expect(repository.read(path)).toBe('my own words');
    expect(await ask('unpublishedEntryDataFile', { ...name, path })).toMatchObject({ body: { data: changed } });
  });

  it('is not overwritten either where git does not know the file', async () => {
    const file = 'content/themes/housing.mdx';
    await ask('persistEntry', toSave({ raw: housing, file }));
    repository.write(file, 'my own words');
    expect(await desk.publish({ collection: 'themes', slug: 'housing' })).toMatchObject({
      status: 409,
      body: {
        error: expect.stringContaining(
          'git does not know and that publishing would replace: content/themes/housing.mdx',
        ) as string,
      },
    });
    expect(repository.read(file)).toBe('my own words');
  });

  it('is brought along whatever git’s settings for merges are', async () => {
    repository.run('config', 'branch.main.mergeOptions', '--squash');
    repository.run('config', 'merge.autoStash', 'true');
    repository.run('config', 'merge.ff', 'false');
    repository.write('content/themes/food.mdx', 'changed');
    await save({ raw: changed });
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(repository.run('show', `main:${path}`)).toBe(changed);
    expect(repository.run('log', '--merges', '--format=%s')).toBe('');
    expect(repository.state().tree).toBe(' M content/themes/food.mdx\n');
  });

  it('stays as it is where another branch is checked out', async () => {
    await save({ raw: changed });
    repository.run('switch', '--quiet', '--create', 'other');
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(repository.read(path)).toBe(before);
    expect(repository.run('show', `main:${path}`)).toBe(changed);
    expect(repository.state().tree).toBe('');
  });

  it('has the base brought along where that is checked out in another working tree', async () => {
    const other = join(mkdtempSync(join(tmpdir(), 'worktree-')), 'tree');
    await save({ raw: changed });
    repository.run('switch', '--quiet', '--create', 'other');
    repository.run('worktree', 'add', '--quiet', other, 'main');
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(readFileSync(join(other, path), 'utf8')).toBe(changed);
    expect(repository.run('-C', other, 'status', '--porcelain')).toBe('');
    rmSync(join(other, '..'), { recursive: true });
  });

  it('needs a branch to publish to, which is said', async () => {
    repository.run('switch', '--quiet', '--detach');
    await desk.restart();
    await save({ raw: 'a draft\n' });
    expect(await desk.publish(name)).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('No branch is checked out') as string },
    });
    expect(await ask('unpublishedEntries')).toMatchObject({ body: [`projects/${id}`] });
  });

  it('may not have a draft checked out when the server starts, nor while it is saved', async () => {
    await save({ raw: 'a draft\n' });
    repository.run('switch', '--quiet', branch);
    expect(await save({ raw: 'another\n' })).toMatchObject({ status: 409 });
    expect(repository.state().tree).toBe('');
    await expect(desk.restart()).rejects.toThrow('git switch main');
  });
});

describe('pictures and programs', () => {
  it('puts a picture of the library into the base at once, and takes it away', async () => {
    const file = 'content/media/pot.png';
    expect(await ask('persistMedia', { asset: toAsset(file), options: {} })).toMatchObject({ body: { path: file } });
    expect(readFileSync(join(repository.folder, file))).toEqual(picture);
    expect(await ask('getMedia', { mediaFolder: 'content/media' })).toMatchObject({
      body: [{ name: 'pot.png' }, { name: 'the-first-pot.png' }],
    });
    expect(await ask('deleteFiles', { paths: [file], options: {} })).toMatchObject({ status: 200 });
    expect(existsSync(join(repository.folder, file))).toBe(false);
    expect(await ask('getMediaFile', { path: file })).toMatchObject({ status: 404 });
    expect(repository.run('log', '-2', '--format=%s').trim().split('\n')).toEqual([
      'content: Remove picture pot.png',
      'content: Add picture pot.png',
    ]);
  });

  it('gives a file that is a program for some readers as text, and runs nothing', async () => {
    const evil = `---js\n{ title: require('fs').writeFileSync('${repository.folder}/ran', '') }\n---\n`;
    await save({ raw: evil });
    expect(await ask('unpublishedEntryDataFile', { ...name, path })).toMatchObject({ body: { data: evil } });
    expect(await desk.publish(name)).toMatchObject({
      status: 409,
      body: { error: expect.stringMatching(/nothing was published[^]*harbour-kitchen\.mdx:1:1/) as string },
    });
    expect(await ask('getEntry', { path })).toMatchObject({ body: { data: before } });
    expect(existsSync(join(repository.folder, 'ran'))).toBe(false);
  });
});

const ask: TestDesk['ask'] = (...request) => desk.ask(...request);
const save: TestDesk['save'] = (what) => desk.save(what);
