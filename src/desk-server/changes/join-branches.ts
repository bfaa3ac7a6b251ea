import { draftStatuses, type DraftStatus } from '../../cms/settings/change-protocol.ts';
import type { TreeChange } from '../../git/trees.ts';
import { parseEntryPath } from '../../model/content-path.ts';
import { listMissing, nameFile } from '../drafts/base-changes.ts';
import { getTip, refuseCheckedOut, shortName, type DraftRepository } from '../drafts/draft-repository.ts';
import { withStatus, type OpenBranch } from '../drafts/drafts.ts';
import { moveMarkedAll } from '../drafts/marks.ts';
import { DeskRefusal } from '../drafts/refusal.ts';
import { selectShown } from '../drafts/shown-changes.ts';

/**
 * Puts what some branches hold together onto one, which is begun with that where it is none of them, and takes the
 * others away. It comes after all of them in git, so that everybody who wrote is still named; its step is that of the
 * one that was furthest from ready. Refuses, by name, a file that two of them have otherwise or that was published
 * otherwise since; then nothing is changed.
 */
export async function joinBranches(desk: DraftRepository, ref: string, branches: readonly OpenBranch[]): Promise<void> {
  const tip = await getTip(desk);
  const files = new Map<string, TreeChange>();
  for (const branch of branches) {
    await refuseCheckedOut(desk, branch.ref);
    const changes = await selectShown(desk, branch, tip);
    for (const change of await listMissing(desk, branch, { tip, changes, kept: notJoined })) {
      const other = files.get(change.path);
      if (other && other.after !== change.after)
        throw twoOfOne(branch, await nameFile(desk, branch.commit, change.path), change.path);
      files.set(change.path, change);
    }
  }
  const commit = await desk.store.commitFiles({
    parent: tip,
    parents: [
      ...branches.map((branch) => branch.commit),
      ...(branches.some(({ start }) => start === tip) ? [] : [tip]),
    ],
    files: new Map([...files].map(([path, { after }]) => [path, after ?? null])),
    message: withStatus(`content: Join ${branches.length} drafts in ${shortName(ref)}`, findLowest(branches)),
    author: desk.store.committer,
  });
  const target = branches.find((branch) => branch.ref === ref);
  const others = branches.filter((branch) => branch.ref !== ref);
  await moveMarkedAll(desk.store, [
    { ref, from: target?.commit, to: commit },
    ...others.map((branch) => ({ ref: branch.ref, from: branch.commit, to: undefined })),
  ]);
}

function findLowest(branches: readonly OpenBranch[]): DraftStatus {
  return draftStatuses.find((status) => branches.some((branch) => branch.status === status)) ?? 'draft';
}

const notJoined =
  'So it was not put together with others, and nothing was changed. Put what you need into the published one, and leave it out of that draft.';

function twoOfOne({ ref }: OpenBranch, name: string, path: string): DeskRefusal {
  const remedy = parseEntryPath(path)
    ? 'Open both, put what you need into one, and leave it out of the other.'
    : 'Give one of the pictures another name.';
  return new DeskRefusal(
    `${name} is in ${shortName(ref)} and in another of these drafts, and not the same. Nothing was changed. ${remedy}`,
    409,
  );
}
