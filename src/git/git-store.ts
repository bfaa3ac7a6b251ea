import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toPerson, type Author, type Commit, type Person } from './commit-text.ts';
import { createRefs, type RefMove, type StoredRef } from './git-refs.ts';
import { toFilterless } from './filters.ts';
import { createReader } from './git-reader.ts';
import { createObjectReader } from './object-reader.ts';
import { find, runGit, splitNul, type Run } from './run-git.ts';
import type { StoredFile, TreeChange } from './trees.ts';

/**
 * A repository as a store of files and commits. No file of the working tree and no entry of its index is read or
 * changed, save by `fastForward`. Each write makes objects first and moves one ref last, with git's own
 * compare-and-swap, so that being cut off at any moment leaves at worst objects that nothing refers to.
 */
export interface GitStore {
  folder: string;
  /** Whoever runs git here, or the desk where the repository names nobody. */
  committer: Person;
  /** Full name of the branch that is checked out, such as `refs/heads/main`; undefined where none is. */
  findBranch(): Promise<string | undefined>;
  /** The id of the commit that a ref or a commit's name stands for. */
  findCommit(name: string): Promise<string | undefined>;
  getCommit(id: string): Promise<Readonly<Commit>>;
  /** Plain files at or below a path, sorted; links and submodules are left out. */
  listFiles(commit: string, path: string): Promise<readonly StoredFile[]>;
  /** Content of files, in their order. */
  readFiles(files: readonly StoredFile[]): Promise<Buffer[]>;
  /** Files in which one commit differs from another; a rename is two changes. */
  listChanges(from: string, to: string): Promise<readonly TreeChange[]>;
  findMergeBase(one: string, other: string): Promise<string | undefined>;
  /** Ids of the commits that one commit has in its past and another has not, oldest first, merges left out. */
  listCommits(from: string, to: string): Promise<readonly string[]>;
  /** The id of a new commit: the files of its parent with some of them put, replaced or taken away. */
  commitFiles(draft: CommitDraft): Promise<string>;
  /** The id of a commit like another one, with another message. */
  rewordCommit(id: string, message: string): Promise<string>;
  /** True for a name that git takes for a branch. */
  isBranchName(name: string): Promise<boolean>;
  /** Refs of full names, or below prefixes such as `refs/heads/cms/`, by one process however many they are. */
  listRefs(...prefixes: string[]): Promise<StoredRef[]>;
  /**
   * Moves refs, all of them or none: one that stands at `from`; creates it where `from` is undefined, deletes it where
   * `to` is; else rejects. A ref that is a link to another one is itself replaced; the other stays where it is.
   */
  moveRefs(...moves: RefMove[]): Promise<void>;
  /** The id of content, which is kept in the repository. */
  storeContent(content: Uint8Array): Promise<string>;
  /** Folder of the working tree that has a branch checked out. */
  findWorktree(branch: string): Promise<string | undefined>;
  /** Brings a working tree and its branch to a later commit, where git finds that it overwrites nothing there. */
  fastForward(worktree: string, commit: string): Promise<void>;
}

/** The store of the repository whose top folder this is; undefined where it is none or has no commit yet. */
export async function openGitStore(folder: string): Promise<GitStore | undefined> {
  const run: Run = async (args, input) => (await runGit(folder, args, input)).toString('utf8');
  // The way up to the top folder comes first, and is empty at the top.
  const place = await find(run, ['rev-parse', '--show-cdup', '--revs-only', 'HEAD^{commit}']);
  if (!place || !/^[0-9a-f]+$/.test(place)) return undefined;
  const committer = await findCommitter(run);
  const reader = createReader(run, createObjectReader(folder));
  return {
    folder,
    committer,
    ...reader,
    ...createWriter({ run, committer, getCommit: reader.getCommit }),
    ...createRefs(run),
    storeContent: (content) => toBlob(run, content),
    fastForward: async (worktree, commit) => {
      const options = ['--ff-only', '--no-autostash', '--no-squash', '--no-stat', '--no-verify-signatures', '--quiet'];
      await runGit(worktree, ['merge', ...options, commit], { env: await toFilterless(worktree) });
    },
  };
}

async function findCommitter(run: Run): Promise<Person> {
  const listed = await find(run, ['config', '-z', '--get-regexp', '^user\\.(name|email)$']);
  // As for git, the last one counts.
  const { name, email } = Object.fromEntries(
    splitNul(listed ?? '').map((line) => [
      line.slice('user.'.length, line.indexOf('\n')),
      line.slice(line.indexOf('\n') + 1),
    ]),
  );
  return toPerson({ name: name ?? 'Contribution desk', email: email ?? 'desk@handedon.invalid' });
}

function createWriter({ run, committer, getCommit }: WriterParts) {
  const commitTree = (tree: string, { parents, message, author }: Pick<Commit, 'parents' | 'message' | 'author'>) => {
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return run(args, { input: message, env: toIdentity(author, committer) }).then((id) => id.trim());
  };
  return {
    commitFiles: async ({ parent, parents = [parent], files, message, author }: CommitDraft) => {
      const scratch = await mkdtemp(join(tmpdir(), 'git-index-'));
      const env = { GIT_INDEX_FILE: join(scratch, 'index') };
      try {
        await run(['read-tree', parent], { env });
        const lines: string[] = [];
        for (const [path, content] of files) {
          const id = content && (await toBlob(run, content));
          lines.push(id ? `100644 ${id}\t${path}\0` : `0 ${'0'.repeat(parent.length)}\t${path}\0`);
        }
        await run(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
        const tree = await run(['write-tree'], { env });
        return await commitTree(tree.trim(), { parents: [...parents], message, author });
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
    rewordCommit: async (id: string, message: string) => {
      const commit = await getCommit(id);
      return commitTree(commit.tree, { ...commit, message });
    },
  };
}

/** Content that git has already is named by its id. */
async function toBlob(run: Run, content: Uint8Array | string): Promise<string> {
  if (typeof content === 'string') return content;
  return (await run(['hash-object', '-w', '-t', 'blob', '--stdin'], { input: content })).trim();
}

function toIdentity({ date, ...author }: Author, committer: Person): Record<string, string> {
  const { name, email } = toPerson(author);
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    ...(date && { GIT_AUTHOR_DATE: date }),
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.email,
  };
}

interface WriterParts {
  run: Run;
  committer: Person;
  getCommit: GitStore['getCommit'];
}

export interface CommitDraft {
  /** The commit whose files it begins with. */
  parent: string;
  /** What it comes after, where that is not its parent alone: a merge. */
  parents?: readonly string[];
  /** New content of a path: bytes, the id of content that the repository holds, or null to take the file away. */
  files: ReadonlyMap<string, Uint8Array | string | null>;
  message: string;
  author: Author;
}
