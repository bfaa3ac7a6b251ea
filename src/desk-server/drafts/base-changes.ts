import type { TreeChange } from '../../git/trees.ts';
import { getTip, shortName, type DraftRepository } from './draft-repository.ts';
import { withStatus, type OpenBranch } from './drafts.ts';

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
