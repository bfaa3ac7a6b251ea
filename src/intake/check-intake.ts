import fs from 'node:fs';
import path from 'node:path';
import type { Fault } from '../archive/entry/faults.ts';
import { checkChange } from '../archive/check-change.ts';
import { listLikenesses, listTitles, type Likeness } from '../archive/likenesses.ts';
import type { Bundle } from './read-bundle.ts';
import type { GitStore } from '../git/git-store.ts';
import { listDetails, type FoundDetail } from '../contribute/privacy/entry-details.ts';

/** What taking a bundle in would mean for the archive. */
export interface IntakeCheck {
  /** Faults of the bundle's files, and of others that have them only with the bundle. */
  faults: Fault[];
  /** Of the bundle's files alone. */
  warnings: Fault[];
  likenesses: Likeness[];
  /** What in the bundle's texts could lead to a person; a remark, and no fault. */
  details: FoundDetail[];
}

/** Files of a bundle that are in the archive already, committed or not. */
export async function listExisting(store: GitStore, commit: string, { files }: Bundle): Promise<string[]> {
  const committed = new Set((await store.listFiles(commit, 'content')).map((file) => file.path));
  return [...files.keys()].filter(
    (name) => committed.has(name) || fs.lstatSync(path.join(store.folder, name), { throwIfNoEntry: false }),
  );
}

/** Checks the archive as it is at a commit together with a bundle, none of which gets into git. */
export async function checkIntake(store: GitStore, base: string, bundle: Bundle): Promise<IntakeCheck> {
  const { files } = bundle;
  const { archive, faults } = await checkChange(store, { base, files });
  const { entries, warnings } = archive;
  return {
    faults,
    warnings: warnings.filter(({ file }) => files.has(file)),
    likenesses: listLikenesses(entries, (entry) => files.has(`content/${entry.file}`)),
    details: listDetails(toTexts(files), listTitles(entries)),
  };
}

function toTexts(files: Bundle['files']): Map<string, string> {
  return new Map([...files].map(([file, content]) => [file, content.toString('utf8')]));
}
