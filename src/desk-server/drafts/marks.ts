import type { RefMove } from '../../git/git-refs.ts';
import type { GitStore } from '../../git/git-store.ts';
import { isBlob } from '../../git/object-id.ts';

/**
 * What the names of marks begin with; the branch's short name follows. A mark says which commit of a branch was made by
 * the desk, or by taking something in, in this repository. No branch that comes from elsewhere brings one: git fetches
 * branches, not marks. It is a text that names the commit and does not keep it, so that a branch which is deleted is gone.
 */
export const markPrefix = 'refs/desk/';

/** Moves a draft's branch, and notes with it that the desk did so. */
export async function moveMarked(store: GitStore, ref: string, move: Omit<RefMove, 'ref'>): Promise<void> {
  await moveMarkedAll(store, [{ ref, ...move }]);
}

/** Moves branches of drafts, all or none, and notes with it that the desk did so. */
export async function moveMarkedAll(store: GitStore, moves: readonly RefMove[]): Promise<void> {
  const all: RefMove[] = [];
  for (const move of moves) {
    const mark = { ref: toMark(move.ref), from: await findMark(store, move.ref) };
    const id = move.to && (await store.storeContent(toText(move.to)));
    all.push(move, ...((id ?? mark.from) ? [{ ...mark, to: id }] : []));
  }
  await store.moveRefs(...all);
}

/** True for the mark that the desk puts where it has made a commit. */
export async function isMarkOf(mark: string | undefined, commit: string): Promise<boolean> {
  return isBlob(mark, toText(commit));
}

/** Takes away the marks of branches that are gone. */
export async function sweepMarks(store: GitStore): Promise<void> {
  const heads = new Set((await store.listRefs('refs/heads/')).map(({ name }) => name));
  const left = (await store.listRefs(markPrefix)).filter(({ name }) => !heads.has(toBranch(name)));
  if (left.length > 0) await store.moveRefs(...left.map(({ name, id }) => ({ ref: name, from: id, to: undefined })));
}

/** Full name of the branch that a mark is of. */
export function toBranch(mark: string): string {
  return `refs/heads/${mark.slice(markPrefix.length)}`;
}

async function findMark(store: GitStore, ref: string): Promise<string | undefined> {
  return (await store.listRefs(toMark(ref))).find(({ name }) => name === toMark(ref))?.id;
}

/** Full name of the mark of a branch. */
export function toMark(ref: string): string {
  return ref.replace(/^refs\/heads\//, markPrefix);
}

function toText(commit: string): Buffer {
  return Buffer.from(`commit ${commit}\n`);
}
