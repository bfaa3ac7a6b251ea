import { createHash } from 'node:crypto';
import { findEntryPath, isMediaPath, parseEntryPath, toEntryPath, type EntryPath } from '../model/content-path.ts';
import { findCredit, type Credit } from './credit.ts';
import { findTitleAt, toSubject } from './commit-message.ts';
import { DeskRefusal } from './refusal.ts';
import { isSamePerson, type Commit } from '../git/commit-text.ts';
import type { TreeChange, GitStore } from '../git/git-store.ts';

/** A repository that drafts are kept in. */
export interface DraftRepository {
  store: GitStore;
  /** Full name of the branch that drafts leave and come back to; undefined where none was checked out. */
  branch: string | undefined;
  /** The commit that drafts leave where there is no branch. */
  start: string;
}

/** Steps of a draft, as Decap names them. */
export const draftStatuses = ['draft', 'pending_review', 'pending_publish'] as const;

export type DraftStatus = (typeof draftStatuses)[number];

/** Changes to one entry that are not published: the branch `cms/<collection>/<id>`. */
export interface DraftBranch {
  entry: EntryPath;
  ref: string;
  /** Its last commit. */
  commit: string;
  /** The commit at which it left the base branch. */
  start: string;
  status: DraftStatus;
  credit: Credit;
  /** ISO 8601. */
  updatedAt: string;
  changes: TreeChange[];
}

/** What somebody saves: the text of an entry and its pictures. */
export interface SaveRequest {
  entry: EntryPath;
  text: string;
  /** By their paths. */
  pictures: ReadonlyMap<string, Uint8Array>;
  status: DraftStatus;
  /** True for an entry that the form was opened empty for. */
  isNew: boolean;
  /** SHA-256 of the texts that the form was opened with, by path; null for one that was not there. */
  expected?: Readonly<Record<string, string | null>> | undefined;
}

/** The commit that the base branch stands at. */
export async function getTip({ store, branch, start }: DraftRepository): Promise<string> {
  const tip = branch ? await store.findCommit(branch) : start;
  if (!tip) throw new DeskRefusal(`The branch ${shortName(branch)} is gone. Stop the server and start it again.`, 409);
  return tip;
}

/** Every entry that has a draft, sorted. */
export async function listDrafts({ store }: DraftRepository): Promise<EntryPath[]> {
  return (await store.listRefs(draftPrefix)).flatMap((ref) => {
    const [collection = '', ...rest] = ref.slice(draftPrefix.length).split('/');
    return findEntryPath(collection, rest.join('/')) ?? [];
  });
}

/** The draft of an entry; one whose branch was already merged by hand has no changes. */
export async function findDraft(desk: DraftRepository, entry: EntryPath): Promise<DraftBranch | undefined> {
  const ref = toRef(entry);
  const commit = await desk.store.findCommit(ref);
  if (!commit) return undefined;
  const { committed, message } = await desk.store.getCommit(commit);
  const start = await desk.store.findMergeBase(await getTip(desk), commit);
  if (!start) throw new DeskRefusal(`The branch ${shortName(ref)} has no beginning in common with this archive.`, 409);
  return {
    ...{ entry, ref, commit, start },
    status: parseStatus(message),
    credit: await findCredit(desk.store, start, commit),
    updatedAt: new Date(committed * 1000).toISOString(),
    changes: await desk.store.listChanges(start, commit),
  };
}

/** The draft of an entry; refuses with 404 where there is none. */
export async function getDraft(desk: DraftRepository, entry: EntryPath): Promise<DraftBranch> {
  const draft = await findDraft(desk, entry);
  if (!draft) throw new DeskRefusal('There is no draft of this entry.', 404);
  return draft;
}

/**
 * Keeps a save as one commit, in place of the one before if that is a save by the same person, so that a draft reads
 * as one change by each who wrote it. Saves of others, and commits put on the branch by hand, are kept and built upon.
 */
export async function saveDraft(desk: DraftRepository, save: SaveRequest): Promise<void> {
  const { store } = desk;
  const draft = await findDraft(desk, save.entry);
  const present = draft?.commit ?? (await getTip(desk));
  await checkExpected(desk, save, present);
  await refuseCheckedOut(desk, toRef(save.entry));
  const { parent, undone } = draft ? await chooseGround(desk, draft) : { parent: present, undone: [] };
  const commit = await store.commitFiles({
    parent,
    files: new Map<string, Uint8Array | string | null>([
      ...undone.map(({ path, before }) => [path, before ?? null] as const),
      [toEntryPath(save.entry), Buffer.from(save.text)],
      ...save.pictures,
    ]),
    message: toDraftMessage(save.entry, save.text, draft?.status ?? save.status),
    author: store.committer,
  });
  await store.moveRef(toRef(save.entry), { from: draft?.commit, to: commit });
}

/** Text and status are one commit, so neither can be there without the other. */
export async function changeStatus(desk: DraftRepository, draft: DraftBranch, status: DraftStatus): Promise<void> {
  await refuseCheckedOut(desk, draft.ref);
  const { message } = await desk.store.getCommit(draft.commit);
  const commit = await desk.store.rewordCommit(draft.commit, withStatus(message, status));
  await desk.store.moveRef(draft.ref, { from: draft.commit, to: commit });
}

/** Takes a draft's branch away; its commits stay in git until git clears up. */
export async function deleteDraft(desk: DraftRepository, draft: DraftBranch): Promise<void> {
  await refuseCheckedOut(desk, draft.ref);
  await desk.store.moveRef(draft.ref, { from: draft.commit, to: undefined });
}

/** Text of a file at a commit. */
export async function findText({ store }: DraftRepository, commit: string, path: string): Promise<string | undefined> {
  const file = (await store.listFiles(commit, path)).find((found) => found.path === path);
  return file && (await store.readFiles([file]))[0]?.toString('utf8');
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

/** What the full names of the branches of drafts begin with; `<collection>/<id>` follows. */
export const draftPrefix = 'refs/heads/cms/';

function toRef({ collection, id }: EntryPath): string {
  return `${draftPrefix}${collection}/${id}`;
}

function toDraftMessage(entry: EntryPath, text: string, status: DraftStatus): string {
  return withStatus(toSubject('Draft', entry, text), status);
}

/** A message whose last line tells the step. */
function withStatus(message: string, status: DraftStatus): string {
  return `${message.replaceAll(/^Desk-Status: .*$/gm, '').trimEnd()}\n\nDesk-Status: ${status}\n`;
}

/** The step that a commit's message tells; the first one where it tells none, since nobody has looked at it yet. */
function parseStatus(message: string): DraftStatus {
  const named = /^Desk-Status: (\w+)$/m.exec(message)?.[1];
  return draftStatuses.find((status) => status === named) ?? 'draft';
}

/** What a draft's next commit is built on. */
interface CommitBase {
  parent: string;
  /** Changes of the saves below it, which a save replaces: a picture that it comes without is no longer in the draft. */
  undone: TreeChange[];
}

async function chooseGround(
  desk: DraftRepository,
  { entry, commit, start, changes }: DraftBranch,
): Promise<CommitBase> {
  const { store } = desk;
  if (changes.length === 0) return { parent: await getTip(desk), undone: [] };
  const last = await store.getCommit(commit);
  const isPlain = changes.every(({ path }) => path === toEntryPath(entry) || isMediaPath(path));
  if (!isPlain || !isSave(last)) return { parent: commit, undone: [] };
  const [before = start] = last.parents;
  const parent = isSamePerson(last.author, store.committer) ? before : commit;
  return { parent, undone: await store.listChanges(await findLastByHand(store, { start, commit: parent }), parent) };
}

/** The last commit of a draft that is no save; the one it left the base branch at where there are only saves. */
async function findLastByHand(
  store: GitStore,
  { start, commit }: Pick<DraftBranch, 'start' | 'commit'>,
): Promise<string> {
  let id = commit;
  while (id !== start) {
    const found = await store.getCommit(id);
    if (!isSave(found)) break;
    id = found.parents[0] ?? start;
  }
  return id;
}

/** True for a commit that the desk made, and whose words nobody has changed. */
function isSave({ message, parents }: Commit): boolean {
  return parents.length === 1 && message.startsWith('content: Draft ') && /^Desk-Status: /m.test(message);
}

/** Refuses where a text is no longer the one that the form was opened with. */
async function checkExpected(
  desk: DraftRepository,
  { entry, isNew, expected }: SaveRequest,
  present: string,
): Promise<void> {
  const path = toEntryPath(entry);
  const isFirst = expected ? expected[path] === null : isNew;
  const twin = isFirst ? await findText(desk, present, path) : undefined;
  if (twin !== undefined)
    throw new DeskRefusal(
      `There is an entry with this address already: “${findTitleAt(path, twin)}”. Open that one, or choose another title.`,
      409,
    );
  for (const [file, hash] of Object.entries(expected ?? {})) {
    const text = await findText(desk, present, file);
    if ((text === undefined ? null : toHash(text)) !== hash) throw new DeskRefusal(changedMeanwhile, 409);
  }
}

/** What is said where an entry is no longer as the form was opened with. */
export const changedMeanwhile =
  'Someone else has changed this entry since you opened it. Your text is still in the form: copy what you need, reload, and put it in again.';

/** Moving a branch under a working tree would make it look changed. */
async function refuseCheckedOut({ store }: DraftRepository, ref: string): Promise<void> {
  const worktree = await store.findWorktree(ref);
  if (!worktree) return;
  const name = shortName(ref);
  throw new DeskRefusal(`The branch ${name} is checked out in ${worktree}. Switch to another one there first.`, 409);
}
