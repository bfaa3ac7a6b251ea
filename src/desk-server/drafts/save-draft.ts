import { isMediaPath, toEntryPath, type EntryPath } from '../../model/content-path.ts';
import { isSamePerson, type Commit } from '../../git/commit-text.ts';
import type { GitStore } from '../../git/git-store.ts';
import { isBlob } from '../../git/object-id.ts';
import type { TreeChange } from '../../git/trees.ts';
import { findTitleAt, toSubject } from './commit-message.ts';
import {
  findContent,
  findText,
  getTip,
  refuseCheckedOut,
  toHash,
  toRef,
  type DraftRepository,
} from './draft-repository.ts';
import type { DraftStatus } from '../../cms/settings/change-protocol.ts';
import { toGround } from './base-changes.ts';
import { findBranch } from './draft-branches.ts';
import { findDraft, readLast, withStatus, type DraftBranch, type OpenBranch } from './drafts.ts';
import { moveMarked } from './marks.ts';
import { DeskRefusal } from './refusal.ts';

/** What somebody saves: the text of an entry and its pictures. */
export interface SaveRequest {
  entry: EntryPath;
  text: string;
  /** By their paths. */
  pictures: ReadonlyMap<string, Uint8Array>;
  status: DraftStatus;
  /** True for an entry that the form was opened empty for. */
  isNew: boolean;
  expected?: ExpectedFiles | undefined;
  /** Full name of the branch of the change that it shall go to, where there is no draft of the entry yet. */
  change?: string | undefined;
}

/** SHA-256 of the files that the form was opened with, by path; null for one that was not there. */
export type ExpectedFiles = Readonly<Record<string, string | null>>;

/**
 * Keeps a save as one commit, in place of the one before if that is a save by the same person, so that a draft reads
 * as one change by each who wrote it. Saves of others, and commits put on the branch by hand, are kept and built upon.
 */
export async function saveDraft(desk: DraftRepository, save: SaveRequest): Promise<void> {
  const { store } = desk;
  const draft = await findDraft(desk, save.entry);
  const present = draft?.commit ?? (await getTip(desk));
  await checkExpected(desk, save, present);
  await refuseOtherPictures(desk, save.pictures, save.expected);
  const { ref, from, status, parent, undone } = draft
    ? { ref: draft.ref, from: draft.commit, status: toStep(draft), ...(await chooseGround(desk, draft)) }
    : await chooseBranch(desk, save, present);
  await refuseCheckedOut(desk, ref);
  const commit = await store.commitFiles({
    parent,
    files: new Map<string, Uint8Array | string | null>([
      ...undone.map(({ path, before }) => [path, before ?? null] as const),
      [toEntryPath(save.entry), Buffer.from(save.text)],
      ...save.pictures,
    ]),
    message: toDraftMessage(save.entry, save.text, status),
    author: store.committer,
  });
  await moveMarked(store, ref, { from, to: commit });
}

/** Where the first save of an entry goes: a branch of its own, or the change that it was asked into. */
async function chooseBranch(desk: DraftRepository, save: SaveRequest, present: string): Promise<SavePlace> {
  const { entry, status, change: ref = toRef(entry) } = save;
  const place = save.change ? await findBranch(desk, ref) : undefined;
  if (!place) return { ref, from: undefined, status, parent: present, undone: [] };
  const change = await readLast(desk, place);
  return { ref, from: change.commit, status: toStep(change), parent: await toGround(desk, change), undone: [] };
}

/** The step after a save: what somebody found ready of several entries was ready without it. */
function toStep({ kind, status }: Pick<OpenBranch, 'kind' | 'status'>): DraftStatus {
  return kind !== 'draft' && status === 'pending_publish' ? 'pending_review' : status;
}

/** Where a save goes. */
interface SavePlace extends CommitBase {
  ref: string;
  /** The commit at which the branch stands; undefined where there is none yet. */
  from: string | undefined;
  status: DraftStatus;
}

/**
 * Refuses pictures that would replace a published one which looks otherwise, unless that one is named as expected: two
 * pictures that cameras called alike are two.
 */
export async function refuseOtherPictures(
  desk: DraftRepository,
  pictures: SaveRequest['pictures'],
  expected: ExpectedFiles = {},
): Promise<void> {
  const there = pictures.size > 0 ? await desk.store.listFiles(await getTip(desk), 'content/media') : [];
  for (const { path, id } of there) {
    const picture = pictures.get(path);
    if (!picture || (await isBlob(id, picture))) continue;
    const [present = Buffer.alloc(0)] = await desk.store.readFiles([{ path, id }]);
    if (toHash(present) === expected[path]) continue;
    throw otherPicture(path);
  }
}

/** The refusal of a picture whose place another one has. */
export function otherPicture(path: string): DeskRefusal {
  return new DeskRefusal(
    `There is another picture called ${path.slice('content/media/'.length)} already. Nothing was saved. Give yours another name and put it in again.`,
    409,
  );
}

function toDraftMessage(entry: EntryPath, text: string, status: DraftStatus): string {
  return withStatus(toSubject('Draft', entry, text), status);
}

/** What a draft's next commit is built on. */
interface CommitBase {
  parent: string;
  /** Changes of the saves below it, which a save replaces: a picture that it comes without is no longer in the draft. */
  undone: readonly TreeChange[];
}

async function chooseGround(desk: DraftRepository, draft: DraftBranch): Promise<CommitBase> {
  const { store } = desk;
  const { entry, commit, start, changes } = draft;
  if (changes.length === 0) return { parent: await getTip(desk), undone: [] };
  const last = await store.getCommit(commit);
  const [before = start] = last.parents;
  // A change holds saves of several entries; only the last save is looked at, and no picture taken out.
  const looked = draft.kind !== 'draft' ? await store.listChanges(before, commit) : changes;
  const isPlain = looked.every(({ path }) => path === toEntryPath(entry) || isMediaPath(path));
  if (!isPlain || !draft.isOwn || !isSave(last)) return { parent: commit, undone: [] };
  const parent = isSamePerson(last.author, store.committer) ? before : commit;
  if (draft.kind !== 'draft') return { parent, undone: [] };
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
    const content = await findContent(desk, present, file);
    if ((content ? toHash(content) : null) !== hash) throw new DeskRefusal(changedMeanwhile, 409);
  }
}

/** What is said where an entry is no longer as the form was opened with. */
export const changedMeanwhile =
  'Someone else has changed this entry since you opened it. Your text is still in the form: copy what you need, reload, and put it in again.';
