import { openText } from '../../archive/files/open-file.ts';
import { listReferences } from '../../archive/files/references.ts';
import { toEntryPath, type EntryPath } from '../../model/content-path.ts';
import { findText, getTip, type DraftRepository } from './draft-repository.ts';
import { getDraft, listDrafts, type DraftBranch, type OpenBranch } from './drafts.ts';

/**
 * The other drafts that a draft's entries name and that are not published in any form, and those that these name, so
 * that an entry and its new source, neither of which the archive takes without the other, can be published together.
 */
export async function listNeeded(desk: DraftRepository, draft: OpenBranch): Promise<DraftBranch[]> {
  const published = new Set((await desk.store.listFiles(await getTip(desk), 'content')).map(({ path }) => path));
  const waiting = (await listDrafts(desk)).filter((entry) => !published.has(toEntryPath(entry)));
  const own = new Set(draft.entries.map(toEntryPath));
  const found = new Map<string, DraftBranch>();
  const asked: OpenBranch[] = [draft];
  for (const one of asked) {
    const named = await listNamed(desk, one);
    for (const entry of waiting) {
      const path = toEntryPath(entry);
      if (!named.has(path) || own.has(path)) continue;
      const other = await getDraft(desk, entry);
      if (found.has(other.ref)) continue;
      found.set(other.ref, other);
      asked.push(other);
    }
  }
  return [...found.values()].filter(({ ref }) => ref !== draft.ref);
}

/** Entries whose drafts name one of these. */
export async function listNaming(desk: DraftRepository, paths: ReadonlySet<string>): Promise<EntryPath[]> {
  const naming: EntryPath[] = [];
  for (const entry of await listDrafts(desk)) {
    if (paths.has(toEntryPath(entry))) continue;
    const named = await listNamed(desk, { ...(await getDraft(desk, entry)), entries: [entry] });
    if ([...paths].some((path) => named.has(path))) naming.push(entry);
  }
  return naming;
}

/** Paths of the entries that the headers of a draft’s entries name. */
async function listNamed(
  desk: DraftRepository,
  { entries, commit }: Pick<DraftBranch, 'entries' | 'commit'>,
): Promise<Set<string>> {
  const named = new Set<string>();
  for (const entry of entries) {
    const path = toEntryPath(entry);
    const { header } = openText({ ...entry, name: path, path }, (await findText(desk, commit, path)) ?? '');
    for (const reference of listReferences(entry.collection, header?.data)) named.add(toEntryPath(reference));
  }
  return named;
}
