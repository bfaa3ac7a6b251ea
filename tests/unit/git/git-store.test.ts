import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGitStore, type GitStore } from '../../../src/git/git-store.ts';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { createRepository } from '../../fixtures/repository.ts';
import { startProcessorClock } from '../../fixtures/processor-time.ts';

const path = 'content/projects/harbour-kitchen.mdx';
const author = { name: 'Ñ <of> the\ndocks', email: 'contributor@handedon.invalid' };
let repository: ArchiveRepository;
let store: GitStore;
let head: string;

beforeEach(async () => {
  repository = createArchiveRepository();
  store = (await openGitStore(repository.folder))!;
  head = (await store.findCommit('HEAD'))!;
});

afterEach(() => {
  repository.remove();
});

const commit = (files: Record<string, Uint8Array | null>) =>
  store.commitFiles({ parent: head, files: new Map(Object.entries(files)), message: 'content: Try “ü”\n', author });

describe('a repository as a store', () => {
  it('is none without git, without a commit, and below the top folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-repository-'));
    expect(await openGitStore(folder)).toBeUndefined();
    createRepository(folder);
    expect(await openGitStore(folder)).toBeUndefined();
    expect(await openGitStore(join(repository.folder, 'content'))).toBeUndefined();
    rmSync(folder, { recursive: true });
  });

  it('reads what is committed, and never the folder', async () => {
    const committed = repository.read(path);
    repository.write(path, 'changed');
    repository.write('content/projects/untracked.mdx', 'untracked');
    const files = await store.listFiles(head, 'content/projects');
    expect(files.map((file) => file.path)).toEqual([
      path,
      'content/projects/lantern-street-kitchen.es.mdx',
      'content/projects/lantern-street-kitchen.mdx',
    ]);
    expect((await store.readFiles(files))[0]?.toString()).toBe(committed);
    expect(await store.listFiles(head, 'content/none')).toEqual([]);
    expect(await store.readFiles([])).toEqual([]);
  });

  it('reads bytes as they are, and no links', async () => {
    const bytes = Buffer.from([0, 10, 255, 10, 0]);
    symlinkSync('/etc/passwd', join(repository.folder, 'content/projects/link.mdx'));
    repository.commit('2020-01-02');
    head = (await store.findCommit('HEAD'))!;
    const id = await commit({ 'content/media/a.png': bytes, 'content/media/b.png': Buffer.alloc(0) });
    const files = await store.listFiles(id, 'content/media');
    const contents = await store.readFiles(files.filter((file) => /\/[ab]\.png$/.test(file.path)));
    expect(contents).toEqual([bytes, Buffer.alloc(0)]);
    expect((await store.listFiles(id, 'content/projects')).map((file) => file.path)).not.toContain(
      'content/projects/link.mdx',
    );
  });

  it('commits files without touching the folder, its index or any ref', async () => {
    repository.write('content/projects/untracked.mdx', 'untracked');
    repository.write('content/projects/staged.mdx', 'staged');
    repository.run('add', 'content/projects/staged.mdx');
    const before = repository.state();
    const id = await commit({ [path]: Buffer.from('new\r\n'), 'content/themes/food.mdx': null });
    expect(repository.state()).toEqual(before);
    expect(await store.listChanges(head, id)).toMatchObject([
      { path, isPlain: true },
      { path: 'content/themes/food.mdx', after: undefined },
    ]);
    expect(repository.run('cat-file', 'blob', `${id}:${path}`)).toBe('new\r\n');
    expect(repository.run('show', '-s', '--format=%an|%ae|%cn|%s', id).trim()).toBe(
      'Ñ of the docks|contributor@handedon.invalid|A steward|content: Try “ü”',
    );
  });

  it('moves a ref only from where it is thought to stand', async () => {
    const ref = 'refs/heads/cms/projects/a';
    const [one, other] = [await commit({ a: Buffer.from('1') }), await commit({ a: Buffer.from('2') })];
    await store.moveRefs({ ref, from: undefined, to: one });
    await expect(store.moveRefs({ ref, from: undefined, to: other })).rejects.toThrow('cannot lock ref');
    await expect(store.moveRefs({ ref, from: other, to: head })).rejects.toThrow('cannot lock ref');
    await expect(store.moveRefs({ ref, from: other, to: undefined })).rejects.toThrow('cannot lock ref');
    expect(await store.findCommit(ref)).toBe(one);
    await store.moveRefs({ ref, from: one, to: undefined });
    expect(await store.findCommit(ref)).toBeUndefined();
  });

  it('runs no hook and follows no GIT_DIR that leads elsewhere', async () => {
    mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
    for (const hook of ['reference-transaction', 'post-merge', 'pre-commit'])
      repository.write(`.git/hooks/${hook}`, `#!/bin/sh\ntouch "${repository.folder}/ran"\nexit 1\n`);
    for (const hook of ['reference-transaction', 'post-merge', 'pre-commit'])
      chmodSync(join(repository.folder, '.git/hooks', hook), 0o755);
    process.env['GIT_DIR'] = '/nowhere';
    try {
      const id = await commit({ [path]: Buffer.from('x') });
      await store.moveRefs({ ref: 'refs/heads/x', from: undefined, to: id });
      await store.fastForward(repository.folder, id);
    } finally {
      delete process.env['GIT_DIR'];
    }
    expect(repository.read(path)).toBe('x');
    expect(existsSync(join(repository.folder, 'ran'))).toBe(false);
  });

  it('reads 1,200 files in about a second', async () => {
    const files = Array.from({ length: 1200 }, (_, index) => `content/sources/s-${index}.yaml`);
    for (const file of files) repository.write(file, `title: ${file}\n`);
    repository.commit('2020-01-02');
    const spent = startProcessorClock();
    const listed = await store.listFiles('HEAD', 'content/sources');
    expect((await store.readFiles(listed)).at(-1)?.toString()).toContain('title: content/sources/s-999.yaml');
    expect(spent()).toBeLessThan(3000);
  });
});
