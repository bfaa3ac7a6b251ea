import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openGitStore, type GitStore } from '../../../src/git/git-store.ts';
import { createRepository, type Repository } from '../../fixtures/repository.ts';

/** Files of one commit, by their paths: mode and content. */
const tree = fc.uniqueArray(
  fc.record({
    path: fc
      .array(fc.constantFrom('a', 'a.b', 'a-', 'é', '二', 'with space', '"q"', 'z'), { minLength: 1, maxLength: 3 })
      .map((names) => names.join('/')),
    mode: fc.constantFrom('100644', '100644', '100755', '120000', '160000'),
    text: fc.constantFrom('one', 'two', 'three'),
  }),
  { selector: ({ path }) => path, minLength: 1, maxLength: 9 },
);

const count = 18;
let folder: string;
let git: Repository;
let store: GitStore;
let ids: string[];

/** Commits one after the other, some with two parents, each with files of its own. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'git-reader-'));
  git = createRepository(folder);
  const trees = fc.sample(tree, { numRuns: count, seed: 7 });
  const lines = trees.flatMap((files, index) => [
    'commit refs/heads/main',
    `mark :${index + 1}`,
    `committer A <a@example.org> ${index} +0000`,
    'data 1',
    'x',
    ...(index > 0 ? [`from :${index % 5 === 3 ? index - 2 : index}`] : []),
    ...(index > 6 && index % 6 === 0 ? [`merge :${index - 5}`] : []),
    'deleteall',
    // What stands where another file’s folder is wanted takes its place, as git would.
    ...files.flatMap(({ path, mode, text }) =>
      mode === '160000'
        ? [`M 160000 ${text === 'one' ? '1'.repeat(40) : '2'.repeat(40)} ${quote(path)}`]
        : [`M ${mode} inline ${quote(path)}`, `data ${text.length}`, text],
    ),
    '',
  ]);
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: folder, input: `${lines.join('\n')}\n` });
  ids = git.run('rev-list', '--reverse', '--topo-order', '--all').trim().split('\n');
  store = (await openGitStore(folder))!;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('lists the plain files of every commit as git lists them', async () => {
  for (const id of ids) {
    const lines = git.run('ls-tree', '-r', '-z', id).split('\0');
    const plain = lines.flatMap((line) => {
      const [, blob = '', path = ''] = /^100(?:644|755) blob (\S+)\t(.+)$/s.exec(line) ?? [];
      return blob ? [{ path, id: blob }] : [];
    });
    for (const path of ['a', 'a.b', 'a/a', 'é/二', 'none'])
      expect(await store.listFiles(id, path)).toEqual(
        plain.filter((file) => file.path === path || file.path.startsWith(`${path}/`)),
      );
  }
});

it('finds the changes from one commit to another that git finds', async () => {
  for (const [index, to] of ids.entries()) {
    const from = ids[(index * 7 + 3) % ids.length]!;
    const parts = git.run('diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', from, to).split('\0');
    const changes = parts.slice(0, -1).flatMap((path, at) => {
      const [, mode = '', before = '', after = ''] = at % 2 ? parts[at - 1]!.split(' ') : [];
      const toId = (id: string) => (/^0+$/.test(id) ? undefined : id);
      const isPlain = mode === '100644' || mode === '000000';
      return at % 2 ? [{ path, before: toId(before), after: toId(after), isPlain }] : [];
    });
    expect(await store.listChanges(from, to)).toEqual(changes);
  }
});

it('finds the common beginning and the commits since as git does', async () => {
  for (const [index, to] of ids.slice(-10).entries()) {
    const from = ids[(index * 5 + 2) % ids.length]!;
    expect(await store.findMergeBase(from, to)).toBe(git.run('merge-base', from, to).trim());
    const commits = git.run('rev-list', '--reverse', '--topo-order', '--no-merges', `${from}..${to}`).split('\n');
    expect(await store.listCommits(from, to)).toEqual(commits.filter(Boolean));
  }
});

function quote(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}
