import { checkChange, type ChangeCheck } from '../../archive/check-change.ts';
import type { CommitDraft } from '../../git/git-store.ts';
import { formatFault, type Fault } from '../../archive/entry/faults.ts';
import { toFormerKey, type EntryKey } from '../../archive/entry/entry.ts';
import { openText } from '../../archive/files/open-file.ts';
import { parseEntryPath } from '../../model/content-path.ts';
import { findText, type DraftRepository } from './draft-repository.ts';
import { listNaming } from './needed-drafts.ts';
import { DeskRefusal } from './refusal.ts';

/** Most faults that a refusal lists. */
const mostListed = 6;

/** What a change would bring, and ids that nothing answers to any more among its faults. */
export async function checkWhole(desk: DraftRepository, change: ChangedFiles): Promise<ChangeCheck> {
  const { archive, faults } = await checkChange(desk.store, change);
  return { archive, faults: [...faults, ...(await listVanished(desk, change, archive.resolvesTo))] };
}

/** Files put, replaced or taken away at a commit. */
interface ChangedFiles {
  base: string;
  files: CommitDraft['files'];
}

/**
 * Refuses a change with which the check of the whole archive would find faults that it does not find now, since the
 * site could then not be built. Faults that were there before are not held against it.
 */
export async function refuseFaults(desk: DraftRepository, change: ChangedFiles): Promise<void> {
  const { faults } = await checkWhole(desk, change);
  const lines = faults.map(formatFault);
  if (lines.length === 0) return;
  const more = lines.length > mostListed ? [`… and ${lines.length - mostListed} more`] : [];
  throw new DeskRefusal(
    [
      'The check of the archive does not let this through, so nothing was published and the draft is kept.',
      ...lines.slice(0, mostListed),
      ...more,
      ...(await listHints(desk, faults, new Set(change.files.keys()))),
    ].join('\n'),
    409,
  );
}

/** Old addresses that an entry answered to and that nothing answers to any more. */
async function listVanished(
  desk: DraftRepository,
  { base, files }: ChangedFiles,
  resolvesTo: (key: EntryKey) => boolean,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const path of files.keys()) {
    const entry = parseEntryPath(path);
    const text = entry && (await findText(desk, base, path));
    if (!text) continue;
    const { header } = openText({ ...entry, name: path, path }, text);
    const ids = (header?.data as { formerIds?: unknown } | undefined)?.formerIds;
    for (const id of Array.isArray(ids) ? ids.map(String) : [])
      if (!resolvesTo(toFormerKey(entry.collection, id)))
        faults.push({
          ...{ code: 'id-vanished', file: path, line: 1, column: 1, field: 'formerIds' },
          message: `the old id “${id}” is gone`,
          remedy: 'ids are forever: put it back under formerIds',
        });
  }
  return faults;
}

/** An entry that nothing published uses yet goes out with the draft that uses it. */
async function listHints(
  desk: DraftRepository,
  faults: readonly Fault[],
  changed: ReadonlySet<string>,
): Promise<string[]> {
  if (!faults.some(({ code }) => code === 'source-uncited' || code === 'practice-unpractised')) return [];
  const naming = await listNaming(desk, changed);
  return naming.map(
    ({ collection, id }) => `The draft ${collection}/${id} names this one: set both to Ready and publish that one.`,
  );
}
