import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../forges/store/differences.ts';
import { Objects } from '../../forges/store/objects.ts';
import { ForgeStore } from '../../forges/store/store.ts';
import { archive } from './ask.ts';

const author = { name: 'A neighbour', email: 'neighbour@example.org' };

function openStore() {
  const store = new ForgeStore();
  return { store, repository: store.addRepository('neighbours/archive', archive()) };
}

describe('the store of an invented forge', () => {
  it('names objects as git does', () => {
    const objects = new Objects();
    // Ids as `git hash-object` and `git write-tree` say them.
    const blob = objects.addBlob('hello world\n');
    expect(blob).toBe('3b18e512dba79e4c8300dd08aeb37f8e728b8dad');
    // The tree of `a/b.txt` and `a.txt`, which git sorts by name with a slash after a folder’s.
    const tree = objects.addTree(
      new Map([
        ['a/b.txt', blob],
        ['a.txt', blob],
      ]),
    );
    expect(tree).toBe('b5c930ca68e67ea10d3e2156e8669857c359f134');
    expect(objects.listTree(tree, { recursive: true }).map(({ path }) => path)).toEqual(['a.txt', 'a', 'a/b.txt']);
    expect(objects.findNode(tree, 'a/b.txt')).toMatchObject({ type: 'blob', sha: blob });
    expect(objects.addTree(new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  it('keeps what each side changed, and names what both did', () => {
    const base = new Map([
      ['one', 'a'],
      ['two', 'a'],
      ['gone', 'a'],
    ]);
    const ours = new Map([
      ['one', 'b'],
      ['two', 'a'],
      ['gone', 'a'],
    ]);
    expect(
      mergeFiles(
        base,
        ours,
        new Map([
          ['one', 'a'],
          ['two', 'c'],
        ]),
      ),
    ).toEqual({
      files: new Map([
        ['one', 'b'],
        ['two', 'c'],
      ]),
      conflicts: [],
    });
    expect(mergeFiles(base, ours, new Map([...base, ['one', 'c']])).conflicts).toEqual(['one']);
    expect(mergeFiles(base, ours, new Map([...base, ['one', 'b']])).conflicts).toEqual([]);
  });

  it('compares with the common base, merges and rebases', () => {
    const { repository } = openStore();
    repository.moveBranch('cms/themes/food', repository.branches.get('main') ?? '');
    repository.write({ 'content/themes/food.mdx': 'Food and drink\n' }, { branch: 'cms/themes/food', author });
    repository.write({ 'README.md': 'Read this.\n' });
    const request = repository.openRequest({
      ...{ title: 'Food', body: '', base: 'main', author: 'neighbour' },
      head: { repository, branch: 'cms/themes/food' },
    });
    expect(repository.compareRequest(request)).toMatchObject({
      behind: 1,
      changes: [{ path: 'content/themes/food.mdx' }],
    });
    expect(repository.rebase(request)).toEqual([]);
    expect(repository.compareRequest(request)).toMatchObject({ behind: 0, commits: [{ author }] });
    repository.merge(request, { message: 'Merge', author });
    expect(repository.read('content/themes/food.mdx')).toBe('Food and drink\n');
    expect(repository.read('README.md')).toBe('Read this.\n');
    expect(request).toMatchObject({ state: 'merged' });
  });

  it('finds both sides of one file in conflict', () => {
    const { repository } = openStore();
    repository.moveBranch('draft', repository.branches.get('main') ?? '');
    repository.write({ 'README.md': 'Mine\n' }, { branch: 'draft' });
    repository.write({ 'README.md': 'Theirs\n' });
    const head = { repository, branch: 'draft' };
    const request = repository.openRequest({ title: '', body: '', base: 'main', author: 'neighbour', head });
    expect(repository.findConflicts(request)).toEqual(['README.md']);
    expect(repository.rebase(request)).toEqual(['README.md']);
  });

  it('knows names of branches that stand in each other’s way', () => {
    const { repository } = openStore();
    const tip = repository.branches.get('main') ?? '';
    repository.moveBranch('cms/themes/food', tip);
    expect(repository.findNameConflict('cms')).toBe('cms/themes/food');
    expect(repository.findNameConflict('cms/themes/food/two')).toBe('cms/themes/food');
    expect(repository.findNameConflict('cms/themes/foods')).toBeUndefined();
  });

  it('lets go of tokens and of what renews them', () => {
    const { store } = openStore();
    store.addUser({ login: 'neighbour', ...author });
    const { token, refreshToken } = store.issueToken('neighbour');
    store.expireTokens({ forGood: false });
    expect(store.findToken(token)).toMatchObject({ isExpired: true });
    expect(store.useRefreshToken(refreshToken)).toBe('neighbour');
    expect(store.useRefreshToken(refreshToken)).toBeUndefined();
  });
});
