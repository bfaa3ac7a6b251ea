import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryPath, goodEntry, goodSource, picturePath, sourcePath } from '../intake/test-bundle.ts';
import {
  branch,
  change,
  expectRefusal,
  harbour,
  project,
  source,
  openChangeDesk,
  type ChangeDesk,
} from './change-desk.ts';

let desk: ChangeDesk['desk'];
let repository: ChangeDesk['repository'];
let { save, ask, listed, reviewed, makeBranch } = {} as ChangeDesk;

beforeEach(async () => {
  ({ desk, repository, save, ask, listed, reviewed, makeBranch } = await openChangeDesk());
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

  it('is not published as somebody saw it where another has saved in it since', async () => {
    for (const one of [source, project]) await save(one, change);
    const { state } = await reviewed();
    expect(await ask('setChangeStatus', { status: 'pending_publish', state })).toMatchObject({ status: 200 });
    await ask('addChangeNote', { text: 'Which night?' });
    await save({ ...source, raw: goodSource.replace('Our', 'Their') });
    expect(await listed()).toMatchObject([{ status: 'pending_review' }]);
    for (const [action, more] of [
      ['setChangeStatus', { status: 'pending_publish' }],
      ['publishChange', {}],
    ] as const)
      expectRefusal(await ask(action, { ...more, state }), 'changed this since you looked');
    const now = (await reviewed()).state;
    await ask('setChangeStatus', { status: 'pending_publish', state: now });
    expect(await ask('publishChange', { state: now })).toMatchObject({ status: 200 });
  });

  it('names those who wrote, and nobody who only asked; no word of a commit that came from elsewhere', async () => {
    makeBranch(
      branch,
      { [sourcePath]: goodSource, [entryPath]: goodEntry.replace(/<Figure.*/, '') },
      {
        words: 'content: Take in “x”\n\n1 project, sent with the form on 2020-02-03.\n\nReviewed-by: All\nCredit: Rosa',
      },
    );
    repository.run('config', 'user.name', 'Only Asks');
    repository.run('config', 'user.email', 'asks@example.org');
    await desk.restart();
    await ask('addChangeNote', { text: 'Which night?' });
    await ask('setChangeStatus', { status: 'pending_publish' });
    expect(await ask('publishChange')).toMatchObject({ status: 200 });
    const message = repository.run('log', '-1', '--format=%an%n%B');
    expect(message).toMatch(/^A reader\ncontent: Add project “Night Kitchen” and 1 more\n/);
    expect(message).toContain('Credit: Rosa');
    expect(message).not.toMatch(/Reviewed-by|Only Asks/);
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

describe('a branch of a change that somebody made by hand', () => {
  it('is a draft whatever it says, and what the desk will not publish is named', async () => {
    makeBranch(
      branch,
      { [sourcePath]: goodSource, [entryPath]: goodEntry, 'src/x.ts': '1' },
      { step: 'pending_publish' },
    );
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
    await ask('addChangeNote', { key: first?.key, text: 'The first one.', answers: first?.id });
    expect(await listed()).toMatchObject([{ openNotes: 2 }]);
    await ask('resolveChangeNote', { note: first?.id });
    expect((await reviewed()).notes).toMatchObject([
      { id: first?.id, isSettled: true },
      { id: second?.id, isSettled: false },
      { text: 'The first one.', answers: first?.id, isSettled: true },
    ]);
    expect(await listed()).toMatchObject([{ openNotes: 1 }]);
    // An answer to what was settled meanwhile would be seen by nobody.
    expect(await ask('addChangeNote', { text: 'Too late', answers: first?.id })).toMatchObject({ status: 409 });
    expect(await ask('addChangeNote', { text: 'To nothing', answers: 'f00d' })).toMatchObject({ status: 404 });
    for (const params of [{ text: ' \n ' }, { text: 'x'.repeat(4001) }])
      expect(await ask('addChangeNote', params)).toMatchObject({ status: 400 });
    await ask('setChangeStatus', { status: 'pending_publish' });
    expect(await ask('publishChange')).toMatchObject({ status: 200 });
    expect(repository.run('log', '--format=%B')).not.toContain('Which night');
  });
});
