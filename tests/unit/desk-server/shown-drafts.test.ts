import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGitStore } from '../../../src/git/git-store.ts';
import { commitBundle } from '../../../src/intake/commit-bundle.ts';
import type { Bundle } from '../../../src/intake/read-bundle.ts';
import type { ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { entryPath, goodFiles, picturePath, sourcePath } from '../intake/test-bundle.ts';
import { housing, openTestDesk, toAsset, toSave, type DeskAnswer, type TestDesk } from './test-desk.ts';

const path = 'content/projects/harbour-kitchen.mdx';
const branch = 'cms/projects/harbour-kitchen';
const name = { collection: 'projects', slug: 'harbour-kitchen' };
const pot = 'content/media/pot.png';
let desk: TestDesk;
let repository: ArchiveRepository;

beforeEach(async () => {
  desk = await openTestDesk();
  repository = desk.repository;
});

afterEach(async () => {
  await desk.close();
});

describe('a branch that the desk did not make', () => {
  it('begins as a draft, whatever its message says, also where it is put over one that was ready', async () => {
    makeStrangeBranch(
      { [path]: toText('Kind words') },
      'content: Draft project “Kind”\n\nDesk-Status: pending_publish',
    );
    expect(await ask('unpublishedEntry')).toMatchObject({ body: { status: 'draft' } });
    expectRefusal(await ask('publishUnpublishedEntry'), 'not ready');
    await desk.setReady(name);
    expect(await ask('unpublishedEntry')).toMatchObject({ body: { status: 'pending_publish' } });
    repository.run('switch', '--quiet', branch);
    repository.write(path, toText('Other words'));
    repository.run('commit', '--quiet', '--all', '--message', 'More\n\nDesk-Status: pending_publish');
    repository.run('switch', '--quiet', 'main');
    expect(await ask('unpublishedEntry')).toMatchObject({ body: { status: 'draft' } });
    expectRefusal(await ask('publishUnpublishedEntry'), 'not ready');
  });

  it('is refused where it also changes other entries, each of which is named; its form shows its own alone', async () => {
    const other = 'content/projects/lantern-street-kitchen.mdx';
    makeStrangeBranch({ [path]: toText('Kind words'), [other]: 'theirs', 'content/themes/x.mdx': housing }, 'Kind');
    expect(await ask('unpublishedEntry')).toMatchObject({ body: { diffs: [{ path }] } });
    const main = repository.run('rev-parse', 'main');
    expectRefusal(await desk.publish(name), other, 'content/themes/x.mdx');
    expect(repository.run('rev-parse', 'main')).toBe(main);
  });

  it('is refused where it takes a picture away, or replaces one that others show', async () => {
    repository.write(pot, 'one');
    repository.write('content/media/pan.png', 'one');
    repository.commit('2020-01-02');
    repository.run('switch', '--quiet', '--create', branch);
    repository.run('rm', '--quiet', 'content/media/pan.png');
    repository.write(pot, 'two');
    repository.write(path, toText('Kind words'));
    repository.commit('2020-01-03');
    repository.run('switch', '--quiet', 'main');
    expectRefusal(await desk.publish(name), pot, 'content/media/pan.png');
    expect(repository.read(pot)).toBe('one');
  });

  it('is not followed where it is a link, which would write to another branch', async () => {
    repository.run('symbolic-ref', `refs/heads/${branch}`, 'refs/heads/main');
    const main = repository.run('rev-parse', 'main');
    expect(await desk.ask('unpublishedEntries')).toMatchObject({ body: [] });
    for (const answer of [await desk.save({ raw: 'x\n' }), await ask('unpublishedEntry'), await desk.publish(name)])
      expectRefusal(answer, 'is a link to another branch');
    expect(repository.run('rev-parse', 'main')).toBe(main);
  });

  it('does not hide the others where it cannot be opened', async () => {
    await desk.save({ raw: 'x\n' });
    const tree = repository.run('mktree', '--missing').trim() || repository.run('rev-parse', 'main^{tree}').trim();
    const orphan = repository.run('commit-tree', tree, '-m', 'Alone').trim();
    repository.run('update-ref', 'refs/heads/cms/themes/alone', orphan);
    expect(await desk.ask('unpublishedEntries')).toMatchObject({ body: ['projects/harbour-kitchen'] });
  });
});

describe('publishing', () => {
  it('is refused in the words of the check, before anything has changed', async () => {
    await desk.save({ raw: toText('Kitchen').replace('themes: [food]', 'themes: [none]') });
    await desk.setReady(name);
    const state = repository.state();
    expectRefusal(await ask('publishUnpublishedEntry'), `${path}:4:`, 'themes', 'reference-dangling');
    expect(repository.state()).toEqual(state);
  });

  it('is not held up by faults that were there before', async () => {
    repository.write('content/themes/food.mdx', `${repository.read('content/themes/food.mdx')}\n<script>\n`);
    repository.commit('2020-01-02');
    await desk.save({ raw: toText('Kitchen') });
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
  });

  it('makes no commit where nothing changes: a picture twice, one that is not there, or none', async () => {
    await desk.ask('persistMedia', { asset: toAsset(pot), options: {} });
    const main = repository.run('rev-parse', 'main');
    expect(await desk.ask('persistMedia', { asset: toAsset(pot), options: {} })).toMatchObject({ status: 200 });
    expect(await desk.ask('persistMedia', { options: {} })).toMatchObject({ status: 400 });
    expect(await desk.ask('deleteFile', { path: 'content/media/none.png' })).toMatchObject({ status: 404 });
    expect(await desk.ask('deleteFiles', { paths: [pot, 'content/media/none.png'] })).toMatchObject({ status: 404 });
    expect(await desk.ask('deleteFiles', { paths: [] })).toMatchObject({ status: 400 });
    expect(repository.run('rev-parse', 'main')).toBe(main);
  });

  it('replaces no picture by another of its name that nobody expected', async () => {
    repository.write(pot, 'another picture');
    repository.commit('2020-01-02');
    const asset = toAsset(pot);
    expectRefusal(await desk.ask('persistMedia', { asset, options: {} }), 'another picture called pot.png');
    expectRefusal(await desk.save({ raw: 'x\n', assets: [asset] }), 'another picture called pot.png');
    expect(await desk.ask('unpublishedEntries')).toMatchObject({ body: [] });
    expect(repository.read(pot)).toBe('another picture');
    const expected = { [pot]: createHash('sha256').update('another picture').digest('hex') };
    expect(await desk.ask('persistMedia', { asset, options: { expected } })).toMatchObject({ status: 200 });
    expect(repository.read(pot)).not.toBe('another picture');
  });

  it('runs no program that the repository names for its files', async () => {
    const ran = join(repository.folder, '.git/ran');
    for (const [key, value] of [
      ['filter.a=b.smudge', `touch ${ran}; cat`],
      ['filter.a=b.clean', `touch ${ran}; cat`],
      ['filter.a=b.required', 'true'],
      ['filter.c.process', `touch ${ran}`],
      ['core.fsmonitor', `touch ${ran}`],
      ['diff.external', `touch ${ran}`],
      ['diff.d.textconv', `touch ${ran}`],
    ])
      repository.run('config', key!, value!);
    repository.write('.git/info/attributes', '*.mdx filter=a=b diff=d\n*.png filter=c\n');
    await desk.restart();
    const figure = '<Figure src="/media/pot.png" alt="A pot" credit="A member" licence="CC BY-SA 4.0" />';
    await desk.save({ raw: `${toText('Kitchen')}\n${figure}\n`, assets: [toAsset(pot)] });
    expect(await desk.publish(name)).toMatchObject({ status: 200 });
    expect(repository.read(path)).toContain('Kitchen');
    expect(existsSync(ran)).toBe(false);
  });
});

describe('what was taken in', () => {
  const own = { collection: 'projects', slug: 'night-kitchen' };
  let taken: string;

  beforeEach(async () => {
    const store = (await openGitStore(repository.folder))!;
    const files = new Map(Object.entries(goodFiles).map(([file, content]) => [file, Buffer.from(content)]));
    const contribution = { made: '2020-02-03', credit: 'A member of the Night Kitchen' };
    const bundle = { contribution, files } as unknown as Bundle;
    taken = await commitBundle(store, repository.run('rev-parse', 'main').trim(), { bundle, branch: undefined });
  });

  it('is shown by the desk, each entry for itself, in review', async () => {
    expect(await desk.ask('unpublishedEntries')).toMatchObject({
      body: ['projects/night-kitchen', 'sources/night-1934'],
    });
    expect(await desk.ask('unpublishedEntry', own)).toMatchObject({
      body: {
        status: 'pending_review',
        pullRequestAuthor: 'A member of the Night Kitchen',
        diffs: [{ path: picturePath }, { path: entryPath }],
      },
    });
    expect(await desk.ask('unpublishedEntry', { id: 'sources/night-1934' })).toMatchObject({
      body: { status: 'pending_review', diffs: [{ path: sourcePath, newFile: true }] },
    });
  });

  it('is published whole, with what a steward changed, by the name of whoever told it', async () => {
    const raw = repository.run('show', `${taken}:${entryPath}`).replace('Cooked at night.', 'They cooked at night.');
    expect(await desk.ask('persistEntry', toSave({ raw, file: entryPath }))).toMatchObject({ status: 200 });
    expect(await desk.publish({ collection: 'sources', slug: 'night-1934' })).toMatchObject({ status: 200 });
    expect(repository.read(entryPath)).toBe(raw);
    for (const file of [sourcePath, picturePath]) expect(existsSync(join(repository.folder, file))).toBe(true);
    expect(repository.run('log', '-1', '--format=%an%n%B').trim().split('\n')).toEqual([
      'A member of the Night Kitchen',
      'content: Add project “Night Kitchen” and 1 more',
      '',
      'Add source “Our nights”',
      '',
      'Sent with the form on 2020-02-03.',
      '',
      'Credit: A member of the Night Kitchen',
      '',
      'Co-authored-by: A steward <steward@example.org>',
    ]);
    expect(await desk.ask('unpublishedEntries')).toMatchObject({ body: [] });
    expect(await desk.ask('unpublishedEntry', own)).toMatchObject({ status: 404 });
  });

  it('keeps the rest where one entry of it is thrown away', async () => {
    expect(await desk.ask('deleteUnpublishedEntry', own)).toMatchObject({ status: 200 });
    expect(await desk.ask('unpublishedEntries')).toMatchObject({ body: ['sources/night-1934'] });
    expect(await desk.ask('deleteUnpublishedEntry', { id: 'sources/night-1934' })).toMatchObject({ status: 200 });
    expect(repository.run('branch', '--list', taken)).toBe('');
  });

  it('is gone where its branch is deleted, and nothing keeps it', () => {
    const commit = repository.run('rev-parse', taken).trim();
    repository.run('branch', '--quiet', '-D', taken);
    repository.run('gc', '--quiet', '--prune=now');
    expect(() => repository.run('cat-file', '-e', commit)).toThrow();
  });
});

function ask(action: string): Promise<DeskAnswer> {
  return desk.ask(action, name);
}

function toText(title: string): string {
  return repository.run('show', `main:${path}`).replace('Harbour Kitchen', title);
}

function expectRefusal({ status, body }: DeskAnswer, ...words: string[]): void {
  expect(status).toBe(409);
  for (const word of words) expect((body as { error: string }).error).toContain(word);
}

/** A branch as somebody else made it, fetched under the name of a draft. */
function makeStrangeBranch(files: Readonly<Record<string, string>>, message: string): void {
  repository.run('switch', '--quiet', '--create', branch);
  for (const [file, content] of Object.entries(files)) repository.write(file, content);
  repository.run('add', '--all');
  repository.run('commit', '--quiet', '--message', message);
  repository.run('switch', '--quiet', 'main');
}
