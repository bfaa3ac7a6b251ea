import { isMediaPath, parseEntryPath, toEntryPath } from '../../model/content-path.ts';
import type { TreeChange } from '../../git/trees.ts';
import { findText, isDeskFile, shortName, toAddress, type DraftRepository } from './draft-repository.ts';
import type { DraftBranch, OpenBranch } from './drafts.ts';
import { DeskRefusal } from './refusal.ts';

/** What a branch changes, as the desk takes it. */
export interface SortedChanges {
  /** Its entries, and the pictures that they name. */
  shown: TreeChange[];
  /**
   * Paths of all else that somebody put on the branch: other entries, programs, pictures that are taken away, or
   * replaced though others show them. A new picture that no entry of it names is in neither.
   */
  foreign: string[];
}

type Shown = Pick<OpenBranch, 'ref' | 'commit' | 'entries' | 'changes'>;

/** Sorts the changes of a branch into those that the desk shows and all others. */
export async function sortChanges(desk: DraftRepository, branch: Shown, tip: string): Promise<SortedChanges> {
  const own = new Set(branch.entries.map(toEntryPath));
  const texts = await readTexts(desk, branch.commit, own);
  const isNamed = (path: string) => texts.some((text) => text.includes(toAddress(path)));
  const sorted: SortedChanges = { shown: [], foreign: [] };
  for (const change of branch.changes) {
    const { path, before, after } = change;
    if (own.has(path) && after && change.isPlain) sorted.shown.push(change);
    else if (!isMediaPath(path) || !after || !change.isPlain) sorted.foreign.push(path);
    else if (isNamed(path) && (!before || !(await isNamedElsewhere(desk, { tip, path, own }))))
      sorted.shown.push(change);
    else if (before) sorted.foreign.push(path);
  }
  return sorted;
}

/** The changes of a branch that the desk showed; refuses, by name, all else that somebody put on it. */
export async function selectShown(desk: DraftRepository, branch: Shown, tip: string): Promise<TreeChange[]> {
  const { shown, foreign } = await sortChanges(desk, branch, tip);
  if (foreign.length === 0) return shown;
  const name = shortName(branch.ref);
  throw new DeskRefusal(
    `The branch ${name} changes more than the desk publishes: ${foreign.join(', ')}. Nothing was published. Look at all of it with git diff ${shortName(desk.branch)}...${name}, and merge it with git only if you want all of it.`,
    409,
  );
}

/** Texts of files as a commit holds them, by one question; those that are gone are left out. */
async function readTexts({ store }: DraftRepository, commit: string, paths: ReadonlySet<string>): Promise<string[]> {
  const files = (await store.listFiles(commit, 'content')).filter(({ path }) => paths.has(path));
  return (await store.readFiles(files)).map((content) => content.toString('utf8'));
}

/** True for what an entry's form shows of its draft: its own file, and pictures that it names. */
export async function isShownWith(desk: DraftRepository, draft: DraftBranch): Promise<(path: string) => boolean> {
  const own = toEntryPath(draft.entry);
  const text = (await findText(desk, draft.commit, own)) ?? '';
  return (path) => path === own || (isMediaPath(path) && (draft.kind === 'draft' || text.includes(toAddress(path))));
}

async function isNamedElsewhere(
  { store }: DraftRepository,
  { tip, path, own }: { tip: string; path: string; own: ReadonlySet<string> },
): Promise<boolean> {
  const others = (await store.listFiles(tip, 'content')).filter(
    (file) => isDeskFile(file) && parseEntryPath(file.path) && !own.has(file.path),
  );
  return (await store.readFiles(others)).some((content) => content.includes(toAddress(path)));
}
