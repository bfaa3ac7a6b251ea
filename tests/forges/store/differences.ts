import type { Commit, Files, Objects } from './objects.ts';

/** One file that differs between two trees. */
export interface Change {
  path: string;
  status: 'added' | 'modified' | 'removed';
  before: string | undefined;
  after: string | undefined;
}

export function diffFiles(before: Files, after: Files): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): Change[] => {
    const [one, other] = [before.get(path), after.get(path)];
    if (one === other) return [];
    const status = one === undefined ? 'added' : other === undefined ? 'removed' : 'modified';
    return [{ path, status, before: one, after: other }];
  });
}

/** The nearest commit that both come from; undefined where their histories have nothing in common. */
export function findMergeBase(objects: Objects, one: string, other: string): string | undefined {
  const reached = new Set(objects.ancestors(other));
  return objects.ancestors(one).find((sha) => reached.has(sha));
}

/** The commits that lead to `head` and not to `base`, the oldest first. */
export function listCommits(objects: Objects, base: string, head: string): Commit[] {
  const known = new Set(objects.ancestors(base));
  const ahead = objects.ancestors(head).filter((sha) => !known.has(sha));
  return ahead.reverse().flatMap((sha) => objects.commits.get(sha) ?? []);
}

/** What `head` changed since it left `base`, as the three dots of git’s diff have it. */
export function compareCommits(objects: Objects, base: string, head: string): Comparison {
  const mergeBase = findMergeBase(objects, base, head) ?? base;
  return {
    mergeBase,
    commits: listCommits(objects, base, head),
    behind: listCommits(objects, head, base).length,
    changes: diffFiles(objects.filesAt(mergeBase), objects.filesAt(head)),
  };
}

export interface Comparison {
  mergeBase: string;
  commits: Commit[];
  behind: number;
  changes: Change[];
}

/**
 * Both sides’ changes since their common base in one. Looks at whole files: the paths that both sides changed, each in
 * its own way, are the conflicts.
 */
export function mergeFiles(base: Files, ours: Files, theirs: Files): { files: Files; conflicts: string[] } {
  const files = new Map(ours);
  const conflicts: string[] = [];
  for (const { path, before, after } of diffFiles(base, theirs)) {
    const own = ours.get(path);
    if (own !== before && own !== after) conflicts.push(path);
    else if (after === undefined) files.delete(path);
    else files.set(path, after);
  }
  return { files, conflicts };
}

/** Replays the commits of `head` that `onto` lacks on top of it; the paths in conflict where that cannot be done. */
export function rebaseCommits(objects: Objects, onto: string, head: string): { sha: string } | { conflicts: string[] } {
  let tip = onto;
  for (const commit of listCommits(objects, onto, head)) {
    const parent = commit.parents[0] ?? '';
    const { files, conflicts } = mergeFiles(objects.filesAt(parent), objects.filesAt(tip), objects.filesAt(commit.sha));
    if (conflicts.length > 0) return { conflicts };
    const { author, committer, message } = commit;
    tip = objects.addCommit({ tree: objects.addTree(files), parents: [tip], author, committer, message }).sha;
  }
  return { sha: tip };
}
