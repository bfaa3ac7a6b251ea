import { compareText } from '../../archive/entry/faults.ts';
import { draftStatuses, type DraftStatus } from '../../cms/settings/change-protocol.ts';
import { isMediaPath, toEntryPath, type EntryPath } from '../../model/content-path.ts';
import { findCredit, type Credit } from './credit.ts';
import { toSubject } from './commit-message.ts';
import { findPlace, listBranches, type MarkedBranch } from './draft-branches.ts';
import { findText, refuseCheckedOut, toAddress, type DraftRepository } from './draft-repository.ts';
import { isMarkOf, moveMarked } from './marks.ts';
import { DeskRefusal } from './refusal.ts';

/** A branch of drafts, and what is known of its last commit. */
export interface OpenBranch extends MarkedBranch {
  /** True where the desk made the last commit here; what somebody else's commit says of itself does not count. */
  isOwn: boolean;
  status: DraftStatus;
  credit: Credit;
  /** ISO 8601. */
  updatedAt: string;
}

/** A draft of an entry: the branch it is on, and which of the entries there is meant. */
export interface DraftBranch extends OpenBranch {
  entry: EntryPath;
}

/**
 * Every entry that has a draft, sorted. Left out are branches that cannot be opened, since one alone would hide all
 * others: those that are links, have no beginning in common with this archive, or do not change the entry they name.
 */
export async function listDrafts(desk: DraftRepository): Promise<EntryPath[]> {
  const entries = (await listBranches(desk)).flatMap((branch) => branch.entries);
  const byPath = new Map(entries.map((entry) => [toEntryPath(entry), entry]));
  return [...byPath.keys()].sort(compareText).flatMap((path) => byPath.get(path) ?? []);
}

/** The draft of an entry; one whose branch was already merged by hand has no changes. */
export async function findDraft(desk: DraftRepository, entry: EntryPath): Promise<DraftBranch | undefined> {
  const place = await findPlace(desk, entry);
  return place && { ...(await readLast(desk, place)), entry };
}

/** A branch that was looked up, with what is known of its last commit. */
export async function readLast({ store }: DraftRepository, place: MarkedBranch): Promise<OpenBranch> {
  const { commit, start, kind, mark } = place;
  const { committed, message } = await store.getCommit(commit);
  const isOwn = await isMarkOf(mark, commit);
  return {
    ...{ ...place, isOwn },
    status: (isOwn && parseStatus(message)) || (kind === 'intake' ? 'pending_review' : 'draft'),
    credit: await findCredit(store, start, commit),
    updatedAt: new Date(committed * 1000).toISOString(),
  };
}

/** The draft of an entry; refuses with 404 where there is none. */
export async function getDraft(desk: DraftRepository, entry: EntryPath): Promise<DraftBranch> {
  const draft = await findDraft(desk, entry);
  if (!draft)
    throw new DeskRefusal(
      'There is no draft of this entry: it was published, alone or with another, or deleted. Reload the page.',
      404,
    );
  return draft;
}

/** Text and status are one commit, so neither can be there without the other. */
export async function changeStatus(desk: DraftRepository, draft: OpenBranch, status: DraftStatus): Promise<void> {
  await refuseCheckedOut(desk, draft.ref);
  const { message } = await desk.store.getCommit(draft.commit);
  const commit = await desk.store.rewordCommit(draft.commit, withStatus(message, status));
  await moveMarked(desk.store, draft.ref, { from: draft.commit, to: commit });
}

/**
 * Throws away the draft of one entry. What is in the same change stays: its branch goes with the last of its entries.
 * The commits stay in git until git clears up.
 */
export async function deleteDraft(desk: DraftRepository, draft: DraftBranch): Promise<void> {
  if (draft.entries.length === 1) return deleteBranch(desk, draft);
  await refuseCheckedOut(desk, draft.ref);
  const path = toEntryPath(draft.entry);
  const text = (await findText(desk, draft.commit, path)) ?? '';
  const pictures = await listOwnPictures(desk, draft, text);
  const left = draft.changes.filter((change) => change.path === path || pictures.includes(change.path));
  const commit = await desk.store.commitFiles({
    parent: draft.commit,
    files: new Map(left.map((change) => [change.path, change.before ?? null])),
    message: withStatus(toSubject('Leave out', draft.entry, text), draft.status),
    author: desk.store.committer,
  });
  await moveMarked(desk.store, draft.ref, { from: draft.commit, to: commit });
}

/** Pictures of a branch that this text names, and no other entry there. */
async function listOwnPictures(desk: DraftRepository, draft: DraftBranch, text: string): Promise<string[]> {
  const others = draft.entries.map(toEntryPath).filter((path) => path !== toEntryPath(draft.entry));
  const texts = await Promise.all(others.map((path) => findText(desk, draft.commit, path)));
  return draft.changes
    .map(({ path }) => path)
    .filter((path) => isMediaPath(path) && text.includes(toAddress(path)))
    .filter((path) => !texts.some((other) => other?.includes(toAddress(path))));
}

/** Takes a draft's branch away, with all that is on it. */
export async function deleteBranch(
  desk: DraftRepository,
  { ref, commit }: Pick<OpenBranch, 'ref' | 'commit'>,
): Promise<void> {
  await refuseCheckedOut(desk, ref);
  await moveMarked(desk.store, ref, { from: commit, to: undefined });
}

/** A message whose last line tells the step. */
export function withStatus(message: string, status: DraftStatus): string {
  return `${withoutStatus(message)}\n\nDesk-Status: ${status}\n`;
}

export function withoutStatus(message: string): string {
  return message.replaceAll(/^Desk-Status: .*$/gm, '').trimEnd();
}

function parseStatus(message: string): DraftStatus | undefined {
  const named = /^Desk-Status: (\w+)$/m.exec(message)?.[1];
  return draftStatuses.find((status) => status === named);
}
