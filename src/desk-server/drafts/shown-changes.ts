import { isMediaPath, parseEntryPath, toEntryPath } from '../../model/content-path.ts';
import type { TreeChange } from '../../git/trees.ts';
import { findText, isDeskFile, shortName, type DraftRepository } from './draft-repository.ts';
import type { DraftBranch } from './drafts.ts';
import { DeskRefusal } from './refusal.ts';

/**
 * The changes of a draft that the desk showed: its entries, and the pictures that they name. A new picture that they do
 * not name is left out. Refuses, by name, all else that somebody put on the branch: other entries, programs, pictures
 * that are taken away, or replaced though others show them.
 */
export async function selectShown(desk: DraftRepository, draft: DraftBranch, tip: string): Promise<TreeChange[]> {
  const own = new Set(draft.entries.map(toEntryPath));
  const texts = await Promise.all([...own].map((path) => findText(desk, draft.commit, path)));
  const isNamed = (path: string) => texts.some((text) => text?.includes(toAddress(path)));
  const foreign: string[] = [];
  const shown: TreeChange[] = [];
  for (const change of draft.changes) {
    const { path, before, after } = change;
    if (own.has(path) && after && change.isPlain) shown.push(change);
    else if (!isMediaPath(path) || !after || !change.isPlain) foreign.push(path);
    else if (isNamed(path) && (!before || !(await isNamedElsewhere(desk, { tip, path, own })))) shown.push(change);
    else if (before) foreign.push(path);
  }
  if (foreign.length === 0) return shown;
  const name = shortName(draft.ref);
  throw new DeskRefusal(
    `The branch ${name} changes more than the desk publishes: ${foreign.join(', ')}. Nothing was published. Look at all of it with git diff ${shortName(desk.branch)}...${name}, and merge it with git only if you want all of it.`,
    409,
  );
}

/** True for what an entry's form shows of its draft: its own file, and pictures that it names. */
export async function isShownWith(desk: DraftRepository, draft: DraftBranch): Promise<(path: string) => boolean> {
  const own = toEntryPath(draft.entry);
  const text = (await findText(desk, draft.commit, own)) ?? '';
  return (path) => path === own || (isMediaPath(path) && (!draft.isTakenIn || text.includes(toAddress(path))));
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

/** A picture's address, as texts write it. */
function toAddress(path: string): string {
  return path.slice('content'.length);
}
