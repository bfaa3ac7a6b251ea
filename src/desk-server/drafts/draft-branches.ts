import { findEntryPath, parseEntryPath, toEntryPath, type EntryPath } from '../../model/content-path.ts';
import type { StoredRef } from '../../git/git-refs.ts';
import type { TreeChange } from '../../git/trees.ts';
import {
  changeRefPrefix,
  draftPrefix,
  requireTip,
  shortName,
  toRef,
  type DraftRepository,
} from './draft-repository.ts';
import { markPrefix, toBranch, toMark } from './marks.ts';
import { DeskRefusal } from './refusal.ts';

/**
 * A branch whose changes are not published: a draft of one entry, named `cms/<collection>/<id>`; a change of any number
 * of entries, named `cms/changes/<name>`; or, by any other name, what `npm run intake` took in and marked.
 */
export interface BranchOfDrafts {
  kind: 'draft' | 'change' | 'intake';
  ref: string;
  /** Its last commit. */
  commit: string;
  /** The commit at which it left the base branch. */
  start: string;
  /** Every entry that it is of; one alone for a draft. */
  entries: EntryPath[];
  changes: readonly TreeChange[];
}

/** A branch that was looked up, with its mark. */
export interface MarkedBranch extends BranchOfDrafts {
  mark: string | undefined;
}

/** Every branch of drafts that can be opened; one of an entry alone first. */
export async function listBranches(desk: DraftRepository): Promise<MarkedBranch[]> {
  const found: MarkedBranch[] = [];
  const listed = await listRefs(desk);
  for (const { name, id, isLink } of listed.refs.filter(({ name }) => name.startsWith(draftPrefix))) {
    const entry = toEntry(name);
    const branch = entry && !isLink ? await readBranch(desk, { ref: name, commit: id, tip: listed.tip }) : undefined;
    if (!entry || !branch) continue;
    const isOf = branch.changes.length === 0 || branch.changes.some(({ path }) => path === toEntryPath(entry));
    if (isOf) found.push({ ...branch, kind: 'draft', entries: [entry], mark: findMarkIn(listed, name) });
  }
  return [...found, ...(await listGroups(desk, listed))];
}

/** The branch that an entry's draft is on: its own, or else the first one of several entries that holds it. */
export async function findPlace(desk: DraftRepository, entry: EntryPath): Promise<MarkedBranch | undefined> {
  const ref = toRef(entry);
  const listed = await listRefs(desk);
  const own = listed.refs.find(({ name }) => name === ref);
  if (!own) {
    const path = toEntryPath(entry);
    return (await listGroups(desk, listed)).find(({ entries }) => entries.some((one) => toEntryPath(one) === path));
  }
  const branch = await openBranch(desk, listed, own);
  return { ...branch, kind: 'draft', entries: [entry], mark: findMarkIn(listed, ref) };
}

/** The branch of a full name, whatever it holds; undefined where there is none, or none that drafts can be on. */
export async function findBranch(desk: DraftRepository, ref: string): Promise<MarkedBranch | undefined> {
  const listed = await listRefs(desk);
  const known = listed.refs.find(({ name }) => name === ref);
  const entry = ref.startsWith(draftPrefix) ? toEntry(ref) : undefined;
  if (!known || !(entry || ref.startsWith(changeRefPrefix)))
    return (await listGroups(desk, listed)).find((branch) => branch.ref === ref);
  const branch = await openBranch(desk, listed, known);
  const entries = entry ? [entry] : listEntries(branch);
  return { ...branch, kind: entry ? 'draft' : 'change', entries, mark: findMarkIn(listed, ref) };
}

/** Refuses a branch that is a link, or that has nothing to do with this archive. */
async function openBranch(
  desk: DraftRepository,
  { tip }: ListedRefs,
  { name: ref, id: commit, isLink }: StoredRef,
): Promise<ReadBranch> {
  if (isLink)
    throw new DeskRefusal(
      `The branch ${shortName(ref)} is a link to another branch, which the desk does not follow. Delete the link: git symbolic-ref --delete ${ref}`,
      409,
    );
  const branch = await readBranch(desk, { ref, commit, tip });
  if (branch) return branch;
  throw new DeskRefusal(`The branch ${shortName(ref)} has no beginning in common with this archive.`, 409);
}

/** The tip of the base branch, and the branches of drafts and their marks. */
interface ListedRefs {
  tip: string;
  refs: readonly StoredRef[];
}

/** The base branch, the drafts and their marks by one question, which those who ask at the same time share. */
async function listRefs(desk: DraftRepository): Promise<ListedRefs> {
  const refs = await desk.store.listRefs(draftPrefix, markPrefix, ...(desk.branch ? [desk.branch] : []));
  return { tip: requireTip(desk, refs.find(({ name }) => name === desk.branch)?.id), refs };
}

function findMarkIn({ refs }: ListedRefs, ref: string): string | undefined {
  return refs.find(({ name }) => name === toMark(ref))?.id;
}

/** Branches of several entries: changes, and those that `npm run intake` made here. Left out are those of no entry. */
async function listGroups(desk: DraftRepository, listed: ListedRefs): Promise<MarkedBranch[]> {
  const { tip, refs } = listed;
  const changes = refs.filter(({ name }) => name.startsWith(changeRefPrefix));
  const marked = new Set(refs.filter(({ name }) => name.startsWith(markPrefix)).map(({ name }) => toBranch(name)));
  const hasIntake = [...marked].some((ref) => !ref.startsWith(draftPrefix));
  const taken = (hasIntake ? await desk.store.listRefs('refs/heads/') : []).filter(
    ({ name }) => marked.has(name) && !name.startsWith(draftPrefix),
  );
  const found: MarkedBranch[] = [];
  for (const { name, id, isLink } of [...changes, ...taken]) {
    const branch = isLink ? undefined : await readBranch(desk, { ref: name, commit: id, tip });
    const entries = branch ? listEntries(branch) : [];
    const kind = name.startsWith(changeRefPrefix) ? 'change' : 'intake';
    if (branch && entries.length > 0) found.push({ ...branch, kind, entries, mark: findMarkIn(listed, name) });
  }
  return found;
}

type ReadBranch = Pick<BranchOfDrafts, 'ref' | 'commit' | 'start' | 'changes'>;

function listEntries({ changes }: ReadBranch): EntryPath[] {
  return changes.flatMap(({ path }) => parseEntryPath(path) ?? []);
}

/** Undefined for a branch that has no beginning in common with the base. */
async function readBranch(
  desk: DraftRepository,
  { ref, commit, tip }: { ref: string; commit: StoredRef['id']; tip: string },
): Promise<ReadBranch | undefined> {
  const start = await desk.store.findMergeBase(tip, commit);
  return start ? { ref, commit, start, changes: await desk.store.listChanges(start, commit) } : undefined;
}

function toEntry(ref: string): EntryPath | undefined {
  const [collection = '', ...rest] = ref.slice(draftPrefix.length).split('/');
  return findEntryPath(collection, rest.join('/'));
}
