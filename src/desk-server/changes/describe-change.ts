import {
  isOpenQuestion,
  type ChangedEntry,
  type ChangeNote,
  type ChangeSummary,
} from '../../cms/settings/change-protocol.ts';
import { isMediaPath, parseEntryPath, toEntryPath } from '../../model/content-path.ts';
import { findTitle, sortEntries } from '../drafts/commit-message.ts';
import { listBranches } from '../drafts/draft-branches.ts';
import { shortName, toAddress, type DraftRepository } from '../drafts/draft-repository.ts';
import { readLast, type OpenBranch } from '../drafts/drafts.ts';
import { listNotes } from './change-notes.ts';
import { toKey } from './find-change.ts';

/** Every branch of drafts, the last changed first. */
export async function listChanges(desk: DraftRepository): Promise<ChangeSummary[]> {
  const branches = await listBranches(desk);
  const open = await Promise.all(branches.map((branch) => readLast(desk, branch)));
  const described = await Promise.all(
    open.map(async (branch) =>
      toSummary(branch, { texts: await readTexts(desk, branch), notes: await listNotes(desk, branch) }),
    ),
  );
  return described.sort((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
}

/** What a branch of drafts is, in short. */
export function toSummary(
  branch: OpenBranch,
  { texts, notes }: { texts: ChangeTexts; notes: readonly ChangeNote[] },
): ChangeSummary {
  const { kind, ref, status, credit, updatedAt } = branch;
  const entries = listEntries(branch, texts);
  const isShown = (path: string) => [...texts.after.values()].some((text) => text.includes(toAddress(path)));
  return {
    ...{ branch: shortName(ref), kind, status, updatedAt, entries },
    title: entries[0]?.title ?? shortName(ref),
    pictures: branch.changes.flatMap(({ path, after: id }) => (id && isMediaPath(path) && isShown(path) ? [path] : [])),
    author: credit.author.name,
    coAuthors: credit.coAuthors.map(({ name }) => name),
    openNotes: notes.filter(isOpenQuestion).length,
  };
}

/** Texts of the entries of a branch by their paths: as it found them and as it leaves them. */
export interface ChangeTexts {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}

/** The texts of a branch's entries, however many, by two questions. */
export async function readTexts({ store }: DraftRepository, branch: OpenBranch): Promise<ChangeTexts> {
  const paths = new Set(branch.entries.map(toEntryPath));
  const changes = branch.changes.filter(({ path }) => paths.has(path));
  const read = async (side: 'before' | 'after') => {
    const files = changes.flatMap(({ path, [side]: id }) => (id ? [{ path, id }] : []));
    const contents = await store.readFiles(files);
    return new Map(files.map(({ path }, index) => [path, contents[index]?.toString('utf8') ?? '']));
  };
  return { before: await read('before'), after: await read('after') };
}

/** The entries that a branch changes, what readers meet first at the head; one that was merged by hand has none. */
export function listEntries(branch: OpenBranch, { before, after }: ChangeTexts): ChangedEntry[] {
  const changed = branch.changes.flatMap(({ path }) => parseEntryPath(path) ?? []);
  const own = new Set(branch.entries.map(toEntryPath));
  return sortEntries(changed.filter((entry) => own.has(toEntryPath(entry)))).map((entry) => {
    const path = toEntryPath(entry);
    const title = findTitle(entry, after.get(path) ?? before.get(path) ?? '');
    return { key: toKey(entry), title, isNew: !before.has(path) };
  });
}
