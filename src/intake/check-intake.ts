import fs from 'node:fs';
import path from 'node:path';
import type { AnyEntry } from '../archive/entry/entry.ts';
import type { Fault } from '../archive/entry/faults.ts';
import { checkChange } from '../archive/check-change.ts';
import { findSameThing, findSimilar, type Named } from '../archive/entry/similar.ts';
import type { Bundle } from './read-bundle.ts';
import type { GitStore } from '../git/git-store.ts';
import { listDetails, type FoundDetail } from './personal-details.ts';

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

/** A new entry, and those the archive has that may be the same. */
export interface Likeness {
  entry: Named;
  others: Named[];
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
    details: listDetails(
      { files },
      entries.map(toNamed).flatMap(({ title, also = [] }) => [title, ...also]),
    ),
  };
}

function listLikenesses(entries: readonly AnyEntry[], isNew: (entry: AnyEntry) => boolean): Likeness[] {
  return entries.filter(isNew).flatMap((entry) => {
    const known = entries.filter((other) => other.collection === entry.collection && !isNew(other));
    const marks = new Set(listMarks(entry));
    const same = known.filter((other) => listMarks(other).some((mark) => marks.has(mark))).map(toNamed);
    const { title, also = [] } = toNamed(entry);
    const named = known.map(toNamed);
    const alike = [title, ...also].flatMap((name) => [...findSimilar(name, named), ...findSameThing(name, named)]);
    const others = [...new Map([...same, ...alike].map((other) => [other.key, other])).values()];
    return others.length > 0 ? [{ entry: toNamed(entry), others }] : [];
  });
}

function toNamed(entry: AnyEntry): Named {
  if (entry.collection === 'sources') return { key: entry.key, title: entry.data.title };
  if (entry.collection === 'people')
    return { key: entry.key, title: entry.data.name, also: entry.data.alsoKnownAs.map(({ name }) => name) };
  // A claim of lineage is found by its two ends: its title says nothing more.
  if (entry.collection === 'lineages') return { key: entry.key, title: '' };
  return { key: entry.key, title: entry.data.title, also: entry.data.alsoKnownAs.map(({ name }) => name) };
}

/** What no two entries of a collection share unless they are the same. */
function listMarks(entry: AnyEntry): string[] {
  if (entry.collection === 'lineages') return [`${entry.data.from} ${entry.data.to}`];
  if (entry.collection !== 'sources') return [];
  const { DOI, ISBN, URL } = entry.data;
  return [
    ...(DOI ? [`doi:${DOI.toLowerCase()}`] : []),
    ...(ISBN ? [`isbn:${ISBN.replaceAll('-', '')}`] : []),
    ...(URL
      ? [
          URL.toLowerCase()
            .replace(/^https?:\/\/(?:www\.)?/, '')
            .replace(/\/$/, ''),
        ]
      : []),
  ];
}
