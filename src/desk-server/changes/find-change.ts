import { changePrefix } from '../../cms/settings/change-protocol.ts';
import { findEntryPath, toEntryPath, type EntryPath } from '../../model/content-path.ts';
import { idPattern } from '../../model/fields/fields.ts';
import { findBranch } from '../drafts/draft-branches.ts';
import { changeRefPrefix, type DraftRepository } from '../drafts/draft-repository.ts';
import { readLast, type DraftBranch, type OpenBranch } from '../drafts/drafts.ts';
import { DeskRefusal } from '../drafts/refusal.ts';

/** A branch of drafts by its short name; undefined where there is none. */
export async function findChange(desk: DraftRepository, name: string): Promise<OpenBranch | undefined> {
  const branch = await findBranch(desk, `refs/heads/${name}`);
  return branch && readLast(desk, branch);
}

/** A branch of drafts by its short name; refuses with 404 where there is none. */
export async function getChange(desk: DraftRepository, name: string): Promise<OpenBranch> {
  const branch = await findChange(desk, name);
  if (branch) return branch;
  throw new DeskRefusal(
    `There is no change “${name.slice(0, 120)}”: it was published, alone or with another, or deleted. Reload the page.`,
    404,
  );
}

/** A branch that still holds what somebody has seen of it, where that is said; refuses with 409 where it does not. */
export async function getSeen(desk: DraftRepository, name: string, seen: string | undefined): Promise<OpenBranch> {
  const branch = await getChange(desk, name);
  if (seen === undefined || (await toState(desk, branch)) === seen) return branch;
  throw new DeskRefusal(
    'Somebody has changed this since you looked at it. Nothing was done. Look at it as it is now, and decide again.',
    409,
  );
}

/** Stands for all that a branch holds. */
export async function toState({ store }: DraftRepository, { commit }: Pick<OpenBranch, 'commit'>): Promise<string> {
  return (await store.getCommit(commit)).tree;
}

/** One entry's draft on a branch; refuses with 404 where the branch does not hold it. */
export function toDraft(branch: OpenBranch, key: string): DraftBranch {
  const entry = parseKey(key);
  if (entry && isPlace(branch, entry)) return { ...branch, entry };
  throw new DeskRefusal(`${key.slice(0, 120)} is not in this change. Reload the page.`, 404);
}

/** True where a branch holds an entry. */
export function isPlace({ entries }: Pick<OpenBranch, 'entries'>, entry: EntryPath): boolean {
  return entries.some((one) => toEntryPath(one) === toEntryPath(entry));
}

/** An entry by its key; undefined for what cannot be one. */
export function parseKey(key: string): EntryPath | undefined {
  const [collection = '', ...rest] = key.split('/');
  return findEntryPath(collection, rest.join('/'));
}

/** Full name of the branch of a change that is asked for as `cms/changes/<name>`; refuses any other name. */
export function toChangeRef(branch: string): string {
  const name = branch.startsWith(changePrefix) ? branch.slice(changePrefix.length) : '';
  if (idPattern.test(name) && name.length <= longestName) return `${changeRefPrefix}${name}`;
  throw new DeskRefusal(
    `“${branch.slice(0, 120)}” cannot be the name of a change. It is ${changePrefix} and then small letters, digits and single hyphens, at most ${longestName}.`,
    400,
  );
}

/** A day and the longest id. */
const longestName = 120;

/** Key of an entry: `<collection>/<id>`. */
export function toKey({ collection, id }: EntryPath): string {
  return `${collection}/${id}`;
}
