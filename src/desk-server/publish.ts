import { toEntryPath, parseEntryPath } from '../model/content-path.ts';
import {
  deleteDraft,
  findText,
  getTip,
  isDeskFile,
  shortName,
  type DraftRepository,
  type DraftBranch,
} from './drafts.ts';
import { withCoAuthors } from './credit.ts';
import { chooseVerb, findTitleAt, toSubject } from './commit-message.ts';
import { refuseUnpublished } from './unpublished-references.ts';
import { DeskRefusal } from './refusal.ts';
import { GitError } from '../git/run-git.ts';
import type { TreeChange, CommitDraft } from '../git/git-store.ts';

/**
 * Puts a draft's changes on the base branch as one commit, by whoever began the draft and naming all who wrote in it,
 * and takes the draft away. Refuses a draft that is not ready or names other drafts, and where the base or the working
 * tree has changed one of its files since; then nothing is changed.
 */
export async function publishDraft(desk: DraftRepository, draft: DraftBranch): Promise<void> {
  if (draft.status !== 'pending_publish')
    throw new DeskRefusal('This draft is not ready to be published. Set it to Ready first. The draft is kept.', 409);
  getBranch(desk);
  refuseForeignChanges(draft);
  const tip = await getTip(desk);
  const changes = await listMissing(desk, draft, tip);
  if (changes.length > 0) {
    const text = (await findText(desk, draft.commit, toEntryPath(draft.entry))) ?? '';
    await refuseUnpublished(desk, draft, text);
    const isNew = (await findText(desk, tip, toEntryPath(draft.entry))) === undefined;
    await publish(desk, {
      parent: tip,
      files: new Map(changes.map(({ path, after }) => [path, after ?? null])),
      message: withCoAuthors(`${toSubject(chooseVerb(text, isNew), draft.entry, text)}\n`, draft.credit),
      author: draft.credit.author,
    });
  }
  await deleteDraft(desk, draft);
}

/** Puts pictures on the base branch, or takes them away, as one commit. */
export async function publishPictures(desk: DraftRepository, files: CommitDraft['files']): Promise<void> {
  getBranch(desk);
  const tip = await getTip(desk);
  const verb = [...files.values()].includes(null) ? 'Remove' : 'Add';
  const names = [...files.keys()].map((path) => path.slice('content/media/'.length)).join(', ');
  const message = `content: ${verb} picture ${names}\n`;
  await publish(desk, { parent: tip, files, message, author: desk.store.committer });
}

/** Commits on the base branch and brings whoever has it checked out along. */
async function publish(desk: DraftRepository, draft: CommitDraft): Promise<void> {
  const { store } = desk;
  const commit = await store.commitFiles(draft);
  const worktree = await store.findWorktree(getBranch(desk));
  if (!worktree) return store.moveRef(getBranch(desk), { from: draft.parent, to: commit });
  try {
    await store.fastForward(worktree, commit);
  } catch (error) {
    throw (error instanceof GitError && toMergeRefusal(error.said)) || error;
  }
  if ((await store.findMergeBase(getBranch(desk), commit)) !== commit)
    throw new DeskRefusal(
      'Git’s settings for this branch keep it from moving. The draft is kept; merge it with git.',
      409,
    );
}

function getBranch({ branch }: DraftRepository): string {
  if (branch) return branch;
  throw new DeskRefusal(
    'No branch is checked out in this repository, so there is nothing to publish to. Run git switch main (or your branch), start the server again, and publish then. The draft is kept.',
    409,
  );
}

/** What somebody put on the branch by hand beyond entries and pictures is not the desk's to publish. */
function refuseForeignChanges({ ref, changes }: DraftBranch): void {
  const foreign = changes.filter((change) => !isDeskFile(change) || !change.isPlain || isEntryRemoved(change));
  if (foreign.length === 0) return;
  const paths = foreign.map(({ path }) => path).join(', ');
  throw new DeskRefusal(
    `The branch ${shortName(ref)} changes more than the desk publishes: ${paths}. Look at it and merge it with git.`,
    409,
  );
}

function isEntryRemoved({ path, after }: TreeChange): boolean {
  return after === undefined && parseEntryPath(path) !== undefined;
}

/** The draft's changes that the base does not have yet; refuses where it has others in the same files. */
async function listMissing(desk: DraftRepository, draft: DraftBranch, tip: string): Promise<TreeChange[]> {
  const there = new Map((await desk.store.listChanges(draft.start, tip)).map((change) => [change.path, change]));
  const missing = draft.changes.filter(({ path, after }) => !there.has(path) || there.get(path)?.after !== after);
  const conflict = missing.find(({ path }) => there.has(path));
  if (!conflict) return missing;
  const text = (await findText(desk, tip, conflict.path)) ?? '';
  throw new DeskRefusal(
    `“${findTitleAt(conflict.path, text)}” was changed and published by someone else since this draft was begun. The draft is kept: copy what you need from it, delete the draft, open the entry again and put it in.`,
    409,
  );
}

/** Why git did not bring the working tree along, with the files it names. */
function toMergeRefusal(said: string): DeskRefusal | undefined {
  const files = [...said.matchAll(/^\t(.+)$/gm)].map((match) => match[1]).join(', ');
  const kept = 'Then publish again. Nothing was changed, and the draft is kept.';
  if (/would be overwritten/.test(said) && files)
    return /untracked/.test(said)
      ? new DeskRefusal(
          `Your folder holds files that git does not know and that publishing would replace: ${files}. Move them elsewhere. ${kept}`,
          409,
        )
      : new DeskRefusal(
          `You have changed files in your folder that publishing would replace: ${files}. Commit them, or put them aside with git stash. ${kept}`,
          409,
        );
  if (/not possible to fast-forward/i.test(said))
    return new DeskRefusal('The branch was changed at the same moment. Publish again.', 409);
  if (/not concluded your merge|unmerged files|in the middle of/i.test(said))
    return new DeskRefusal(`A merge is unfinished in your folder. Finish it with git first. ${kept}`, 409);
  return undefined;
}
