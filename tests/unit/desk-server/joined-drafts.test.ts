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

  it('that name one another and have one file otherwise are not published, so that neither is lost', async () => {
    makeBranch('cms/changes/two', {
      [sourcePath]: goodSource,
      [harbour]: repository.read(harbour).replace('Harbour', 'B'),
    });
    makeBranch(branch, {
      [entryPath]: goodEntry.replace(/<Figure.*/, ''),
      [harbour]: repository.read(harbour).replace('Harbour', 'A'),
    });
    for (const name of [branch, 'cms/changes/two'])
      await desk.ask('setChangeStatus', { branch: name, status: 'pending_publish' });
    expectRefusal(await ask('publishChange'), harbour, 'not the same');
  });

  it('take a picture that they replaced with them when they are left out', async () => {
    repository.write(picturePath, 'old');
    repository.commit('2020-02-01');
    makeBranch(branch, { [sourcePath]: goodSource, [entryPath]: goodEntry, [picturePath]: 'new' });
    await ask('leaveOut', { key: 'projects/night-kitchen' });
    expect(await reviewed()).toMatchObject({ foreign: [], pictures: [] });
    expect(repository.run('show', `${branch}:${picturePath}`)).toBe('old');
  });

  it('tell of what was published otherwise since, and of an entry that was withdrawn', async () => {
    const text = repository.read(harbour);
    await save({ raw: text.replace('Harbour Kitchen', 'Harbour Table'), file: harbour, expected: text }, change);
    repository.write(harbour, text.replace('title:', 'withdrawn: { date: 2020-02-01, reason: Asked for }\ntitle:'));
    repository.commit('2020-02-01');
    expect((await reviewed()).conflicts).toEqual([harbour]);
    await ask('setChangeStatus', { status: 'pending_publish' });
    expectRefusal(await ask('publishChange'), 'published otherwise by someone since');
    await save(source);
    expectRefusal(
      await ask('joinChange', { from: ['cms/sources/night-1934'] }),
      'published otherwise by someone since',
    );
  });
});
