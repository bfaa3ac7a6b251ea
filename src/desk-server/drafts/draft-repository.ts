import { createHash } from 'node:crypto';
import { changePrefix } from '../../cms/settings/change-protocol.ts';
import { isMediaPath, parseEntryPath, type EntryPath } from '../../model/content-path.ts';
import type { GitStore } from '../../git/git-store.ts';
import type { TreeChange } from '../../git/trees.ts';
import { DeskRefusal } from './refusal.ts';

/** A repository that drafts are kept in. */
export interface DraftRepository {
  store: GitStore;
  /** Full name of the branch that drafts leave and come back to; undefined where none was checked out. */
  branch: string | undefined;
  /** The commit that drafts leave where there is no branch. */
  start: string | undefined;
}

/** The commit that the base branch stands at. */
export async function getTip(desk: DraftRepository): Promise<string> {
  return requireTip(desk, desk.branch && (await desk.store.findCommit(desk.branch)));
}

/** The commit that the base branch was found at; refuses where it was not found. */
export function requireTip({ branch, start }: DraftRepository, found: string | undefined): string {
  const tip = branch ? found : start;
  if (!tip) throw new DeskRefusal(`The branch ${shortName(branch)} is gone. Stop the server and start it again.`, 409);
  return tip;
}

/** Text of a file at a commit. */
export async function findText(desk: DraftRepository, commit: string, path: string): Promise<string | undefined> {
  return (await findContent(desk, commit, path))?.toString('utf8');
}

/** Content of a file at a commit. */
export async function findContent(
  { store }: DraftRepository,
  commit: string,
  path: string,
): Promise<Buffer | undefined> {
  const file = (await store.listFiles(commit, path)).find((found) => found.path === path);
  return file && (await store.readFiles([file]))[0];
}

/** True for a file that the desk may write; a branch that somebody made by hand may hold any other. */
export function isDeskFile({ path }: Pick<TreeChange, 'path'>): boolean {
  return isMediaPath(path) || parseEntryPath(path) !== undefined;
}

/** The SHA-256 by which a form says which content it was opened with. */
export function toHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A branch's name as people know it. */
export function shortName(ref = ''): string {
  return ref.replace(/^refs\/heads\//, '');
}

/** What the full names of the branches of drafts begin with; `<collection>/<id>` or `changes/<name>` follows. */
export const draftPrefix = 'refs/heads/cms/';

/** What the full names of the branches of changes begin with. */
export const changeRefPrefix = `refs/heads/${changePrefix}`;

export function toRef({ collection, id }: EntryPath): string {
  return `${draftPrefix}${collection}/${id}`;
}

/** Refuses where a branch is checked out: moving it would make its working tree look changed. */
export async function refuseCheckedOut({ store }: DraftRepository, ref: string): Promise<void> {
  const worktree = await store.findWorktree(ref);
  if (!worktree) return;
  const name = shortName(ref);
  throw new DeskRefusal(`The branch ${name} is checked out in ${worktree}. Switch to another one there first.`, 409);
}

/** A picture's address, as texts write it. */
export function toAddress(path: string): string {
  return path.slice('content'.length);
}
