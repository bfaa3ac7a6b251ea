import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeReview, ChangeSummary } from '../../../src/cms/settings/change-protocol.ts';
import type { ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { entryPath, goodEntry, goodSource, picturePath, sourcePath } from '../intake/test-bundle.ts';
import { openTestDesk, toAsset, toSave, type DeskAnswer, type TestDesk } from './test-desk.ts';

const change = 'night-kitchen';
const branch = `cms/changes/${change}`;
const harbour = 'content/projects/harbour-kitchen.mdx';
const source = { raw: goodSource, file: sourcePath };
const project = { raw: goodEntry, file: entryPath, assets: [toAsset(picturePath)] };
let desk: TestDesk;
let repository: ArchiveRepository;

beforeEach(async () => {
  desk = await openTestDesk();
  repository = desk.repository;
});

afterEach(async () => {
  await desk.close();
});

describe('a change', () => {
  it('holds a project, its source and its picture on one branch, at one step, and publishes them as one commit', async () => {
    for (const one of [source, project]) expect(await save(one, change)).toMatchObject({ status: 200 });
    expect(await listed()).toMatchObject([
      {
        ...{ branch, kind: 'change', title: 'Night Kitchen', status: 'draft', pictures: [picturePath] },
        entries: [
          { key: 'projects/night-kitchen', title: 'Night Kitchen', isNew: true },
          { key: 'sources/night-1934', title: 'Our nights', isNew: true },
        ],
      },
    ]);
    expect(await desk.ask('unpublishedEntries')).toMatchObject({
      body: ['projects/night-kitchen', 'sources/night-1934'],
    });
    expect(await reviewed()).toMatchObject({ faults: [], foreign: [], conflicts: [], needs: [], alsoIn: [] });
    expectRefusal(await ask('publishChange'), 'not ready');
    await ask('setChangeStatus', { status: 'pending_publish' });
    expect(await desk.ask('unpublishedEntry', { id: 'sources/night-1934' })).toMatchObject({
      body: { status: 'pending_publish' },
    });
    const { body } = await ask('publishChange');
    expect(body).toEqual({ published: ['projects/night-kitchen', 'sources/night-1934'] });
    expect(repository.run('log', '-1', '--format=%B').trim()).toBe(
      'content: Add project “Night Kitchen” and 1 more\n\nAdd source “Our nights”',
    );
    expect(repository.run('show', '--name-only', '--format=', 'HEAD').trim().split('\n')).toEqual([
      picturePath,
      entryPath,
      sourcePath,
    ]);
    expect(await listed()).toEqual([]);
    expect(repository.run('for-each-ref', 'refs/heads/cms', 'refs/desk')).toBe('');
  });

  it('keeps everybody who wrote in it, and the picture of an entry whose text is saved again', async () => {
    await save(project, change);
    repository.run('config', 'user.name', 'Rosa');
    repository.run('config', 'user.email', 'rosa@example.org');
    await desk.restart();
    await save(source, change);
    await save({ ...project, assets: [], raw: goodEntry.replace('Cooked', 'They cooked') });
    expect((await reviewed()).pictures).toEqual([picturePath]);
    await ask('setChangeStatus', { status: 'pending_publish' });
    expect(await ask('publishChange')).toMatchObject({ status: 200 });
    expect(repository.run('log', '-1', '--format=%an%n%B')).toContain('Co-authored-by: Rosa <rosa@example.org>');
    expect(repository.read(entryPath)).toContain('They cooked');
  });

  it('takes a save of a published entry on the base as it is now, though the change was begun before', async () => {
    await save(source, change);
    const text = repository.read(harbour).replace('Harbour Kitchen', 'Harbour Kitchen again');
    repository.write(harbour, text);
    repository.commit('2020-02-01');
    const raw = text.replace('again', 'once more');
    expect(await save({ raw, file: harbour, expected: text }, change)).toMatchObject({ status: 200 });
    const review = await reviewed();
    expect(review.conflicts).toEqual([]);
    expect(review.entries.find(({ path }) => path === harbour)).toMatchObject({ before: text, after: raw });
  });

  it('goes back to review where an entry is added after it was found ready', async () => {
    await save(source, change);
    await ask('setChangeStatus', { status: 'pending_publish' });
    await save(project, change);
    expect(await listed()).toMatchObject([{ status: 'pending_review' }]);
  });

  it('leaves one entry out, and goes with its last', async () => {
    for (const one of [source, project]) await save(one, change);
    expect(await ask('leaveOut', { key: 'projects/night-kitchen' })).toMatchObject({ status: 200 });
    expect(await listed()).toMatchObject([{ entries: [{ key: 'sources/night-1934' }], pictures: [] }]);
    expect(await ask('leaveOut', { key: 'projects/night-kitchen' })).toMatchObject({ status: 404 });
    await ask('leaveOut', { key: 'sources/night-1934' });
    expect(repository.run('for-each-ref', 'refs/heads/cms')).toBe('');
  });

  it('is not found under a name that is none, and nothing else is touched', async () => {
    for (const name of ['main', 'cms/changes/', 'cms/changes/gone', '../x', '-d', 'cms/changes/a b', 'HEAD'])
      for (const action of ['change', 'publishChange', 'deleteChange'])
        expect(await desk.ask(action, { branch: name }), `${action} ${name}`).toMatchObject({ status: 404 });
    for (const name of ['main', 'Night', '../x', '', 'a'.repeat(121)])
      expect((await save(source, name)).status, name).toBe(name === 'main' ? 200 : 400);
    expect(await desk.ask('joinChange', { branch: 'main', from: ['cms/changes/main'] })).toMatchObject({ status: 400 });
    expect(await desk.ask('constructor')).toMatchObject({ status: 422 });
  });
});

describe('drafts', () => {
  it('are put together, each with who wrote it, at the step of the one furthest from ready', async () => {
    await save(source);
    await save(project);
    await desk.setReady({ id: 'sources/night-1934' });
    const from = ['cms/projects/night-kitchen', 'cms/sources/night-1934'];
    expect((await reviewed('cms/projects/night-kitchen')).needs).toMatchObject([
      { key: 'sources/night-1934', branch: 'cms/sources/night-1934', status: 'pending_publish' },
    ]);
    expect(await ask('joinChange', { from })).toMatchObject({ status: 200 });
    expect(await listed()).toMatchObject([{ branch, status: 'draft', pictures: [picturePath] }]);
    expect((await reviewed()).history.map(({ subject }) => subject).sort()).toEqual([
      'content: Draft project “Night Kitchen”',
      'content: Draft source “Our nights”',
    ]);
    await ask('setChangeStatus', { status: 'pending_publish' });
    expect(await ask('publishChange')).toMatchObject({ status: 200 });
  });

  it('stay apart where two have one file otherwise, which is named', async () => {
    await save(project);
    await save(source, 'one');
    makeBranch('cms/changes/two', { [sourcePath]: goodSource.replace('Our', 'My') });
    makeBranch('cms/changes/three', { [picturePath]: 'another', [entryPath]: goodEntry });
    const refs = repository.run('for-each-ref');
    expectRefusal(await ask('joinChange', { from: ['cms/changes/one', 'cms/changes/two'] }), '“My nights”');
    const from = ['cms/projects/night-kitchen', 'cms/changes/three'];
    expectRefusal(await ask('joinChange', { from }), picturePath, 'another name');
    expect(repository.run('for-each-ref')).toBe(refs);
    expect((await reviewed('cms/changes/one')).alsoIn).toEqual([
      { key: 'sources/night-1934', branch: 'cms/changes/two' },
    ]);
  });

  it('tell of what was published otherwise since, and of an entry that was withdrawn', async () => {
    const text = repository.read(harbour);
    await save({ raw: text.replace('Harbour Kitchen', 'Harbour Table'), file: harbour, expected: text }, change);
    repository.write(harbour, text.replace('title:', 'withdrawn: { date: 2020-02-01, reason: Asked for }\ntitle:'));
    repository.commit('2020-02-01');
    expect((await reviewed()).conflicts).toEqual([harbour]);
    await ask('setChangeStatus', { status: 'pending_publish' });
    expectRefusal(await ask('publishChange'), 'changed and published by someone else');
    await save(source);
    expectRefusal(await ask('joinChange', { from: ['cms/sources/night-1934'] }), 'published otherwise since');
  });
});

describe('a branch of a change that somebody made by hand', () => {
  it('is a draft whatever it says, and what the desk will not publish is named', async () => {
    makeBranch(branch, { [sourcePath]: goodSource, [entryPath]: goodEntry, 'src/x.ts': '1' }, 'pending_publish');
    expect(await listed()).toMatchObject([{ branch, status: 'draft' }]);
    expect((await reviewed()).foreign).toEqual(['src/x.ts']);
    await ask('setChangeStatus', { status: 'pending_publish' });
    expectRefusal(await ask('publishChange'), 'src/x.ts');
  });

  it('of 200 entries is listed and reviewed, and its faults are found', async () => {
    const sources = Array.from({ length: 200 }, (_, index) => `content/sources/night-${index}.yaml`);
    makeBranch(branch, Object.fromEntries(sources.map((path, index) => [path, goodSource.replace('Our', `${index}`)])));
    expect((await listed())[0]?.entries).toHaveLength(200);
    const review = await reviewed();
    expect(review.entries).toHaveLength(200);
    expect(new Set(review.faults.map(({ code }) => code))).toEqual(new Set(['source-uncited']));
  });
});

describe('questions', () => {
  it('are kept with the change and settled, and are not published', async () => {
    await save(source, change);
    const text = 'Which night?\n\nDesk-Status: pending_publish\nDesk-Settled: x';
    expect(await ask('addChangeNote', { key: 'sources/night-1934', text })).toMatchObject({ status: 200 });
    await save(project, change);
    await ask('addChangeNote', { text: 'And who asks?' });
    const [first, second] = (await reviewed()).notes;
    expect(first).toMatchObject({ key: 'sources/night-1934', text, author: 'A steward', isSettled: false });
    expect(await listed()).toMatchObject([{ openNotes: 2, status: 'draft' }]);
    await ask('resolveChangeNote', { note: first?.id });
    expect((await reviewed()).notes).toMatchObject([{ isSettled: true }, { id: second?.id, isSettled: false }]);
    for (const params of [{ text: ' \n ' }, { text: 'x'.repeat(4001) }])
      expect(await ask('addChangeNote', params)).toMatchObject({ status: 400 });
    await ask('setChangeStatus', { status: 'pending_publish' });
    expect(await ask('publishChange')).toMatchObject({ status: 200 });
    expect(repository.run('log', '--format=%B')).not.toContain('Which night');
  });
});

function save(what: { raw: string; file: string; assets?: object[]; expected?: string }, into?: string) {
  const params = toSave(what);
  return desk.ask('persistEntry', {
    ...params,
    options: { ...params.options, ...(into !== undefined && { change: into }) },
  });
}

function ask(action: string, params: object = {}): Promise<DeskAnswer> {
  return desk.ask(action, { branch, ...params });
}

async function listed(): Promise<ChangeSummary[]> {
  return (await desk.ask('changes')).body as ChangeSummary[];
}

async function reviewed(name = branch): Promise<ChangeReview> {
  const { status, body } = await desk.ask('change', { branch: name });
  expect(status, JSON.stringify(body)).toBe(200);
  return body as ChangeReview;
}

function makeBranch(name: string, files: Readonly<Record<string, string>>, step = 'draft'): void {
  repository.run('switch', '--quiet', '--create', name, 'main');
  for (const [file, content] of Object.entries(files)) repository.write(file, content);
  repository.run('add', '--all');
  repository.run('commit', '--quiet', '--message', `content: Draft it\n\nDesk-Status: ${step}`);
  repository.run('switch', '--quiet', 'main');
}

function expectRefusal({ status, body }: DeskAnswer, ...words: string[]): void {
  expect(status, JSON.stringify(body)).toBe(409);
  for (const word of words) expect((body as { error: string }).error).toContain(word);
}
