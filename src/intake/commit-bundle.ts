import { changePrefix } from '../cms/settings/change-protocol.ts';
import { parseEntryPath, toEntryPath, type EntryPath } from '../model/content-path.ts';
import { describeFiles } from '../model/describe-files.ts';
import { toTakeIn } from '../model/take-in.ts';
import type { Bundle } from './read-bundle.ts';
import { findTitle, sortEntries } from '../desk-server/drafts/commit-message.ts';
import { withStatus } from '../desk-server/drafts/drafts.ts';
import { moveMarked, sweepMarks } from '../desk-server/drafts/marks.ts';
import type { GitStore } from '../git/git-store.ts';

/** Why a new branch cannot have this name; undefined where it can. */
export async function checkBranch(store: GitStore, name: string): Promise<string | undefined> {
  if (!(await store.isBranchName(name))) return `“${name}” cannot be the name of a branch.`;
  if (name.startsWith('cms/')) return `Names that begin with cms/ are those of the desk’s drafts; choose another.`;
  const isTaken = (await listHeads(store)).has(`refs/heads/${name}`);
  return isTaken ? `There is a branch ${name} already; name another.` : undefined;
}

/** What a bundle holds: `2 projects, 1 source, 1 picture`. */
export function describeBundle({ files }: Bundle): string {
  return describeFiles([...files.keys()]);
}

/**
 * Commits a bundle on top of a commit and gives it a new branch, whose name is returned: the one that is asked for,
 * or that of a change, made from the day and the first entry. The desk shows it in review. The author is whoever
 * contributed, as they wish to be credited.
 */
export async function commitBundle(
  store: GitStore,
  parent: string,
  { bundle, branch }: { bundle: Bundle; branch: string | undefined },
): Promise<string> {
  const main = getMain(bundle);
  const title = findTitle(main.entry, main.content.toString('utf8'));
  const { message, author } = toTakeIn(bundle.contribution, { title, paths: [...bundle.files.keys()] });
  const name = branch ?? (await makeName(store, `${changePrefix}${bundle.contribution.made}-${main.entry.id}`));
  const commit = await store.commitFiles({
    parent,
    files: bundle.files,
    message: withStatus(message, 'pending_review'),
    author,
  });
  await sweepMarks(store);
  await moveMarked(store, `refs/heads/${name}`, { from: undefined, to: commit });
  return name;
}

/** The entry that a bundle is known by: its first project, or else its first entry. */
function getMain({ files }: Bundle): { entry: EntryPath; content: Buffer } {
  const [entry] = sortEntries(listEntries(files.keys()));
  const content = entry && files.get(toEntryPath(entry));
  if (!entry || !content) throw new Error('The bundle holds no entry.');
  return { entry, content };
}

function listEntries(paths: Iterable<string>): EntryPath[] {
  return [...paths].flatMap((path) => parseEntryPath(path) ?? []);
}

async function listHeads(store: GitStore): Promise<Set<string>> {
  return new Set((await store.listRefs('refs/heads/')).map((ref) => ref.name));
}

/** A name made from the day and the entry, with a number where it is in use. */
async function makeName(store: GitStore, name: string): Promise<string> {
  const taken = await listHeads(store);
  for (let count = 1; ; count += 1) {
    const next = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(`refs/heads/${next}`)) return next;
  }
}
