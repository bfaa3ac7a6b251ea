import fs from 'node:fs';
import path from 'node:path';
import { GitError, runGit } from '../../git/run-git.ts';
import type { FaultText } from '../../model/placed-fault.ts';
import { collectionNames, type CollectionName } from '../../model/collections.ts';
import { toKey, type EntryKey } from '../entry/entry.ts';
import { compareText, type Fault } from '../entry/faults.ts';

/** What git knows of one entry; days are ISO 8601. */
export interface Revisions {
  firstPublished: string;
  lastChanged: string;
  count: number;
}

/** Life of every entry that was ever committed in a content folder, also of those that are gone. */
export type History = ReadonlyMap<EntryKey, Revisions>;

/** The history of a content folder; where it could not be read, why, and it is empty: half of it would give wrong dates. */
export interface FoundHistory {
  revisions: History;
  problem?: FaultText;
  /** True where there is a repository to read. */
  isKept: boolean;
}

/** Reads the history of a content folder from git. A repository without a commit has an empty one, and no problem. */
export async function readHistory(directory: string): Promise<FoundHistory> {
  const isKept = fs.existsSync(directory) && findRepository(fs.realpathSync(directory)) !== undefined;
  const without = (problem: FaultText): FoundHistory => ({ revisions: new Map(), problem, isKept });
  if (!isKept) return without(noRepository);
  try {
    const isShallow = await git(directory, ['rev-parse', '--is-shallow-repository']);
    if (isShallow.trim() !== 'false') return without(shallow);
    if (!(await hasCommit(directory))) return { revisions: new Map(), isKept };
    const args = ['log', '--format=%x01%cs', '--name-only', '--no-renames', '--relative', '--', '.'];
    return { revisions: parseLog(await git(directory, args)), isKept };
  } catch (error) {
    return without(describeFailure(error));
  }
}

/**
 * A fault for each id that was once published and that no address of the archive answers now. A person's id holds their
 * name, so it may go.
 */
export function checkVanished(history: History, answers: (key: EntryKey) => boolean): Fault[] {
  return [...history.keys()]
    .filter((key) => !key.startsWith('people/') && !answers(key))
    .sort(compareText)
    .map((key) => ({
      code: 'id-vanished',
      file: key.startsWith('sources/') ? `${key}.yaml` : `${key}.mdx`,
      line: 1,
      column: 1,
      field: 'file',
      message: `${key} was published and is gone`,
      remedy:
        'ids are forever: list the old id in formerIds of the entry that took its place (lineages/old-id where that is of another kind), or bring the file back with withdrawn: { date, reason }',
    }));
}

function parseLog(log: string): History {
  const history = new Map<EntryKey, Revisions>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [day = '', ...names] = commit.split('\n').map((part) => part.trim());
    for (const name of names) {
      const key = parseName(name);
      if (!key) continue;
      const known = history.get(key);
      history.set(key, { firstPublished: day, lastChanged: known?.lastChanged ?? day, count: (known?.count ?? 0) + 1 });
    }
  }
  return history;
}

/** The nearest folder above that git keeps, whether or not git is there to read it. */
function findRepository(directory: string): string | undefined {
  if (fs.existsSync(path.join(directory, '.git'))) return directory;
  const parent = path.dirname(directory);
  return parent === directory ? undefined : findRepository(parent);
}

/** False in a repository without a commit: its HEAD names a branch that is not there, of which git says nothing. */
async function hasCommit(directory: string): Promise<boolean> {
  try {
    await git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.said === '') return false;
    throw error;
  }
}

async function git(directory: string, args: readonly string[]): Promise<string> {
  return (await runGit(directory, args)).toString('utf8');
}

function describeFailure(error: unknown): FaultText {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return unread('there is no git on this machine', 'install git (https://git-scm.com)');
  const said = error instanceof GitError ? error.said : String(error);
  const safe = /safe\.directory (\S.*)/.exec(said)?.[1];
  if (/dubious ownership/.test(said))
    return unread(
      'the repository belongs to another user of this machine, and git does not read it',
      `where you trust it, run: git config --global --add safe.directory ${safe ?? 'and its path'}`,
    );
  return unread(`git could not read it (${said.split('\n')[0] ?? ''})`, 'see what git log says in this folder');
}

/** What is not known without a history, which is the same whatever the cause. */
function unread(cause: string, remedy: string): FaultText {
  return {
    code: 'history-unread',
    message: `the history of the archive cannot be read, because ${cause}: no entry has its dates of publishing, and nobody checks that no id was lost`,
    remedy,
  };
}

const noRepository = unread(
  'this folder is in no git repository',
  'get the archive with git clone, not as a download, or make it a repository with git init',
);
const shallow = unread(
  'this clone holds only its last part (it is shallow)',
  'fetch the rest with git fetch --unshallow; where a forge’s runner cloned it, ask for the whole history there (fetch-depth: 0)',
);

function parseName(name: string): EntryKey | undefined {
  const match = /^([a-z]+)\/([a-z0-9-]+)\.(?:mdx|yaml)$/.exec(name);
  const collection = match?.[1] as CollectionName | undefined;
  return match?.[2] && collection && collectionNames.includes(collection) ? toKey(collection, match[2]) : undefined;
}
