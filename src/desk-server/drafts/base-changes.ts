import type { TreeChange } from '../../git/trees.ts';
import { parseEntryPath } from '../../model/content-path.ts';
import { findTitleAt } from './commit-message.ts';
import { findText, getTip, shortName, type DraftRepository } from './draft-repository.ts';
import { withStatus, type OpenBranch } from './drafts.ts';
import { DeskRefusal } from './refusal.ts';

/** Changes of a branch held against what has happened on the base since it was begun. */
export interface ComparedChanges {
  /** Those that the base has not. */
  missing: TreeChange[];
  /** Those of them whose file the base has changed in another way. */
  conflicts: TreeChange[];
}

/** Holds changes that were made since `start` against the base as it is now. */
export async function compareWithBase(
  { store }: DraftRepository,
  { start, tip, changes }: { start: string; tip: string; changes: readonly TreeChange[] },
): Promise<ComparedChanges> {
  const there = new Map((await store.listChanges(start, tip)).map((change) => [change.path, change]));
  const missing = changes.filter(({ path, after }) => !there.has(path) || there.get(path)?.after !== after);
  return { missing, conflicts: missing.filter(({ path }) => there.has(path)) };
}

/**
 * Those of a branch's changes that the base has not; refuses, by name, where the base has one of their files otherwise.
 * @param kept what became of it, and what to do
 */
export async function listMissing(
  desk: DraftRepository,
  branch: Pick<OpenBranch, 'ref' | 'commit' | 'start'>,
  { tip, changes, kept }: { tip: string; changes: readonly TreeChange[]; kept: string },
): Promise<TreeChange[]> {
  const { missing, conflicts } = await compareWithBase(desk, { start: branch.start, tip, changes });
  const [conflict] = conflicts;
  if (!conflict) return missing;
  const isThere = (await findText(desk, tip, conflict.path)) !== undefined;
  const name = await nameFile(desk, isThere ? tip : branch.commit, conflict.path);
  throw new DeskRefusal(
    `${name} was published otherwise by someone since ${shortName(branch.ref)} was begun. ${kept}`,
    409,
  );
}

/** A file as people know it: an entry by its title, a picture by its path. */
export async function nameFile(desk: DraftRepository, commit: string, path: string): Promise<string> {
  return parseEntryPath(path) ? `“${findTitleAt(path, (await findText(desk, commit, path)) ?? '')}”` : path;
}

/**
 * A commit of a branch that stands on the base as it is now, so that a file which the branch does not change is there as
 * the forms show it; the branch's last commit where it does so already, where both have changed a file, or where it holds more than plain
 * files, which nobody may take for such.
 */
export async function toGround(desk: DraftRepository, branch: OpenBranch): Promise<string> {
  const tip = await getTip(desk);
  if (branch.start === tip || branch.changes.some(({ isPlain }) => !isPlain)) return branch.commit;
  const compared = await compareWithBase(desk, { start: branch.start, tip, changes: branch.changes });
  if (compared.conflicts.length > 0) return branch.commit;
  return desk.store.commitFiles({
    parent: tip,
    parents: [branch.commit, tip],
    files: new Map(compared.missing.map(({ path, after }) => [path, after ?? null])),
    message: withStatus(`content: Bring ${shortName(branch.ref)} up to date`, branch.status),
    author: desk.store.committer,
  });
}
