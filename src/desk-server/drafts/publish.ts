import { parseEntryPath, toEntryPath } from '../../model/content-path.ts';
import { GitError } from '../../git/run-git.ts';
import type { CommitDraft } from '../../git/git-store.ts';
import { chooseVerb, sortEntries, toLine, toSubject } from './commit-message.ts';
import { withCoAuthors } from './credit.ts';
import { listMissing } from './base-changes.ts';
import { deleteBranch, type OpenBranch } from './drafts.ts';
import { findText, getTip, shortName, type DraftRepository } from './draft-repository.ts';
import { listNeeded } from './needed-drafts.ts';
import { refuseFaults } from './refuse-faults.ts';
import { DeskRefusal } from './refusal.ts';
import { selectShown } from './shown-changes.ts';
import { refuseOtherPictures, type SaveRequest } from './save-draft.ts';

/**
 * Puts a branch's changes on the base branch as one commit, by whoever began it and naming all who wrote in it, together
 * with the drafts that its entries name, and takes the branches away. Refuses what is not ready, what would publish more
 * than was shown, what the check of the whole archive would not let through, and where the base or the working tree has
 * changed one of its files since; then nothing is changed. Answers with the paths that were published.
 */
export async function publishBranch(desk: DraftRepository, branch: OpenBranch): Promise<string[]> {
  getBranch(desk);
  const tip = await getTip(desk);
  const branches = [...(await listNeeded(desk, branch)), branch];
  const parts: Part[] = [];
  for (const one of branches) {
    if (one.status !== 'pending_publish') throw notReady(one, branch);
    const part = { branch: one, files: await listFiles(desk, one, tip) };
    refuseTwoOfOne(parts, part);
    parts.push(part);
  }
  const files = new Map(parts.flatMap((part) => [...part.files]));
  if (files.size > 0) {
    await refuseFaults(desk, { base: tip, files });
    let commit = tip;
    for (const part of parts) if (part.files.size > 0) commit = await commitPart(desk, part, commit);
    await advance(desk, { from: tip, to: commit });
  }
  for (const one of branches) await deleteBranch(desk, one);
  return [...files.keys()];
}

/** Where two of them have a file otherwise, the last would be published in silence. */
function refuseTwoOfOne(parts: readonly Part[], { branch, files }: Part): void {
  for (const { branch: other, files: others } of parts)
    for (const [path, content] of files)
      if (others.has(path) && others.get(path) !== content)
        throw new DeskRefusal(
          `${path} is in ${shortName(branch.ref)} and in ${shortName(other.ref)}, which would be published with it, and not the same. Nothing was published. Put what you need into one, and leave it out of the other.`,
          409,
        );
}

/** A branch, and those of its files that the base has not. */
interface Part {
  branch: OpenBranch;
  files: FileChanges;
}

type FileChanges = CommitDraft['files'];

/** Puts pictures on the base branch as one commit; those that are there already are not put there again. */
export async function publishPictures(
  desk: DraftRepository,
  { pictures, expected }: Pick<SaveRequest, 'pictures' | 'expected'>,
): Promise<void> {
  if (pictures.size === 0) throw new DeskRefusal('The request holds no picture.', 400);
  await refuseOtherPictures(desk, pictures, expected);
  await commitPictures(desk, pictures, 'Add');
}

/** Takes pictures off the base branch as one commit; refuses where one is not there, or where an entry shows it. */
export async function removePictures(desk: DraftRepository, paths: readonly string[]): Promise<void> {
  const there = new Set((await desk.store.listFiles(await getTip(desk), 'content/media')).map(({ path }) => path));
  const missing = paths.filter((path) => !there.has(path));
  if (missing.length > 0)
    throw new DeskRefusal(`There is no picture at ${missing.join(', ')}. Nothing was deleted; reload the page.`, 404);
  await commitPictures(desk, new Map(paths.map((path) => [path, null])), 'Remove');
}

async function commitPictures(desk: DraftRepository, files: FileChanges, verb: string): Promise<void> {
  getBranch(desk);
  const tip = await getTip(desk);
  const names = [...files.keys()].map((path) => path.slice('content/media/'.length)).join(', ');
  const message = `content: ${verb} picture ${names}\n`;
  if (verb === 'Remove') await refuseFaults(desk, { base: tip, files });
  const commit = await desk.store.commitFiles({ parent: tip, files, message, author: desk.store.committer });
  if ((await desk.store.listChanges(tip, commit)).length === 0) return;
  await advance(desk, { from: tip, to: commit });
}

async function commitPart(desk: DraftRepository, part: Part, parent: string): Promise<string> {
  const { branch, files } = part;
  const message = withCoAuthors(`${await toMessage(desk, part, parent)}\n`, branch.credit);
  return desk.store.commitFiles({ parent, files, message, author: branch.credit.author });
}

/** What is done to each entry; of what was taken in also when it was sent and whose it is, and nothing else it says. */
async function toMessage(desk: DraftRepository, { branch, files }: Part, parent: string): Promise<string> {
  const lines = await describeFiles(desk, { commit: branch.commit, parent, paths: [...files.keys()] });
  const [main = `content: Publish ${shortName(branch.ref)}`, ...others] = lines;
  const list = others.map((line) => line.slice('content: '.length)).join('\n');
  const subject = others.length > 0 ? `${main} and ${others.length} more` : main;
  return [subject, list, ...(await findOrigin(desk, branch))].filter(Boolean).join('\n\n');
}

/** When a bundle was sent and how whoever told it is credited, out of the commit that took it in. */
async function findOrigin(desk: DraftRepository, branch: OpenBranch): Promise<string[]> {
  const [first = branch.commit] = await desk.store.listCommits(branch.start, branch.commit);
  const { message } = await desk.store.getCommit(first);
  if (branch.kind === 'draft' || !message.startsWith('content: Take in ')) return [];
  const day = /sent with the form on (\d{4}-\d\d-\d\d)\.$/m.exec(message)?.[1];
  const credit = /^Credit: (.{1,200})$/m.exec(message)?.[1];
  return [...(day ? [`Sent with the form on ${day}.`] : []), ...(credit ? [`Credit: ${toLine(credit)}`] : [])];
}

/** What is done to each entry, by a line each, what readers meet first at the head. */
async function describeFiles(
  desk: DraftRepository,
  { commit, parent, paths }: { commit: string; parent: string; paths: readonly string[] },
): Promise<string[]> {
  const entries = sortEntries(paths.flatMap((path) => parseEntryPath(path) ?? []));
  return Promise.all(
    entries.map(async (entry) => {
      const path = toEntryPath(entry);
      const text = (await findText(desk, commit, path)) ?? '';
      const isNew = (await findText(desk, parent, path)) === undefined;
      return toSubject(chooseVerb(entry, text, isNew), entry, text);
    }),
  );
}

/** Moves the base branch to a commit on top of it, and brings whoever has it checked out along. */
async function advance(desk: DraftRepository, { from, to }: { from: string; to: string }): Promise<void> {
  const { store } = desk;
  const worktree = await store.findWorktree(getBranch(desk));
  if (!worktree) return store.moveRefs({ ref: getBranch(desk), from, to });
  try {
    await store.fastForward(worktree, to);
  } catch (error) {
    throw (error instanceof GitError && toMergeRefusal(error.said)) || error;
  }
  if ((await store.findMergeBase(getBranch(desk), to)) !== to)
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

function notReady(one: OpenBranch, asked: OpenBranch): DeskRefusal {
  if (one === asked)
    return new DeskRefusal('This draft is not ready to be published. Set it to Ready first. The draft is kept.', 409);
  const name = one.entries.map(({ collection, id }) => `${collection}/${id}`).join(', ');
  return new DeskRefusal(
    `This entry names ${name}, which is a draft still. Look at that one, set it to Ready, and publish this one again: both are published together. The draft is kept.`,
    409,
  );
}

/** The changes of a branch that the base does not have yet. */
async function listFiles(desk: DraftRepository, branch: OpenBranch, tip: string): Promise<FileChanges> {
  const changes = await selectShown(desk, branch, tip);
  const missing = await listMissing(desk, branch, { tip, changes, kept: draftKept });
  return new Map(missing.map(({ path, after }) => [path, after ?? null]));
}

const draftKept =
  'The draft is kept: copy what you need from it, delete the draft, open the entry again and put it in.';

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
