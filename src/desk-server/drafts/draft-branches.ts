import { findEntryPath, parseEntryPath, toEntryPath, type EntryPath } from '../../model/content-path.ts';
import type { StoredRef } from '../../git/git-refs.ts';
import type { TreeChange } from '../../git/trees.ts';
import { draftPrefix, requireTip, shortName, toRef, type DraftRepository } from './draft-repository.ts';
import { markPrefix, toBranch, toMark } from './marks.ts';
import { DeskRefusal } from './refusal.ts';

/**
 * A branch whose changes are not published: of one entry, named `cms/<collection>/<id>`, or of all that was taken in
 * together, which `npm run intake` made and marked.
 */
export interface BranchOfDrafts {
  ref: string;
  /** Its last commit. */
  commit: string;
  /** The commit at which it left the base branch. */
  start: string;
  /** Every entry that it is of; one alone where it was not taken in. */
  entries: EntryPath[];
  isTakenIn: boolean;
  changes: readonly TreeChange[];
}

/** A branch that was looked up, with its mark. */
export interface MarkedBranch extends BranchOfDrafts {
  mark: string | undefined;
}

/** Every branch of drafts that can be opened; one of an entry alone first. */
export async function listBranches(desk: DraftRepository): Promise<BranchOfDrafts[]> {
  const found: BranchOfDrafts[] = [];
  const { tip, refs } = await listRefs(desk);
  for (const { name, id, isLink } of refs.filter(({ name }) => name.startsWith(draftPrefix))) {
    const entry = toEntry(name);
    const branch = entry && !isLink ? await readBranch(desk, { ref: name, commit: id, tip }) : undefined;
    if (!entry || !branch) continue;
    const isOf = branch.changes.length === 0 || branch.changes.some(({ path }) => path === toEntryPath(entry));
    if (isOf) found.push({ ...branch, entries: [entry], isTakenIn: false });
  }
  return [...found, ...(await listTakenIn(desk, { tip, refs }))];
}

/** The branch that an entry's draft is on: its own, or else the one that it was taken in with. */
export async function findPlace(desk: DraftRepository, entry: EntryPath): Promise<MarkedBranch | undefined> {
  const ref = toRef(entry);
  const { tip, refs } = await listRefs(desk);
  const find = (wanted: string) => refs.find(({ name }) => name === wanted);
  const own = find(ref);
  if (!own) {
    const path = toEntryPath(entry);
    return (await listTakenIn(desk, { tip, refs })).find(({ entries }) =>
      entries.some((one) => toEntryPath(one) === path),
    );
  }
  if (own.isLink)
    throw new DeskRefusal(
      `The branch ${shortName(ref)} is a link to another branch, which the desk does not follow. Delete the link: git symbolic-ref --delete ${ref}`,
      409,
    );
  const branch = await readBranch(desk, { ref, commit: own.id, tip });
  if (branch) return { ...branch, entries: [entry], isTakenIn: false, mark: find(toMark(ref))?.id };
  throw new DeskRefusal(`The branch ${shortName(ref)} has no beginning in common with this archive.`, 409);
}

/** The base branch, the drafts and their marks by one question, which those who ask at the same time share. */
async function listRefs(desk: DraftRepository): Promise<{ tip: string; refs: readonly StoredRef[] }> {
  const refs = await desk.store.listRefs(draftPrefix, markPrefix, ...(desk.branch ? [desk.branch] : []));
  return { tip: requireTip(desk, refs.find(({ name }) => name === desk.branch)?.id), refs };
}

/** Branches that `npm run intake` made here and that still change entries. */
async function listTakenIn(
  desk: DraftRepository,
  { tip, refs }: { tip: string; refs: readonly StoredRef[] },
): Promise<MarkedBranch[]> {
  const all = refs
    .filter(({ name }) => name.startsWith(markPrefix))
    .map(({ name, id }) => [toBranch(name), id] as const);
  const marks = new Map(all.filter(([ref]) => !ref.startsWith(draftPrefix)));
  const found: MarkedBranch[] = [];
  for (const { name, id, isLink } of marks.size > 0 ? await desk.store.listRefs('refs/heads/') : []) {
    const branch = marks.has(name) && !isLink ? await readBranch(desk, { ref: name, commit: id, tip }) : undefined;
    const entries = branch?.changes.flatMap(({ path }) => parseEntryPath(path) ?? []) ?? [];
    if (branch && entries.length > 0) found.push({ ...branch, entries, isTakenIn: true, mark: marks.get(name) });
  }
  return found;
}

/** Undefined for a branch that has no beginning in common with the base. */
async function readBranch(
  desk: DraftRepository,
  { ref, commit, tip }: { ref: string; commit: StoredRef['id']; tip: string },
): Promise<Pick<BranchOfDrafts, 'ref' | 'commit' | 'start' | 'changes'> | undefined> {
  const start = await desk.store.findMergeBase(tip, commit);
  return start ? { ref, commit, start, changes: await desk.store.listChanges(start, commit) } : undefined;
}

function toEntry(ref: string): EntryPath | undefined {
  const [collection = '', ...rest] = ref.slice(draftPrefix.length).split('/');
  return findEntryPath(collection, rest.join('/'));
}
