import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AnyEntry } from '../archive/entry/entry.ts';
import type { Fault } from '../archive/entry/faults.ts';
import { readArchive } from '../archive/read-archive.ts';
import { findSimilar, type Named } from '../archive/entry/similar.ts';
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

/** Checks the archive as it is at a commit together with a bundle, in a folder that is gone afterwards. */
export async function checkIntake(store: GitStore, commit: string, { files }: Bundle): Promise<IntakeCheck> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'intake-'));
  const read = () => readArchive(path.join(folder, 'content'), { label: 'content' });
  try {
    const stored = await store.listFiles(commit, 'content');
    const contents = await store.readFiles(stored);
    stored.forEach((file, index) => writeFile(folder, file.path, contents[index] ?? Buffer.alloc(0)));
    for (const [name, content] of files) writeFile(folder, name, content);
    const { entries, faults, warnings } = await read();
    const isOwn = ({ file }: Fault) => files.has(file);
    const result: IntakeCheck = {
      faults,
      warnings: warnings.filter(isOwn),
      likenesses: listLikenesses(entries, (entry) => files.has(`content/${entry.file}`)),
      details: listDetails(
        { files },
        entries.map(toNamed).flatMap(({ title, also = [] }) => [title, ...also]),
      ),
    };
    if (faults.every(isOwn)) return result;
    for (const name of files.keys()) fs.rmSync(path.join(folder, name));
    const before = new Set((await read()).faults.map(toIdentity));
    return { ...result, faults: faults.filter((fault) => isOwn(fault) || !before.has(toIdentity(fault))) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function writeFile(folder: string, name: string, content: Buffer): void {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content, { mode: 0o644 });
}

function toIdentity(fault: Fault): string {
  return JSON.stringify(fault);
}

function listLikenesses(entries: readonly AnyEntry[], isNew: (entry: AnyEntry) => boolean): Likeness[] {
  return entries.filter(isNew).flatMap((entry) => {
    const known = entries.filter((other) => other.collection === entry.collection && !isNew(other));
    const marks = new Set(listMarks(entry));
    const same = known.filter((other) => listMarks(other).some((mark) => marks.has(mark))).map(toNamed);
    const { title, also = [] } = toNamed(entry);
    const alike = [title, ...also].flatMap((name) => findSimilar(name, known.map(toNamed)));
    const others = [...new Map([...same, ...alike].map((other) => [other.key, other])).values()];
    return others.length > 0 ? [{ entry: toNamed(entry), others }] : [];
  });
}

function toNamed(entry: AnyEntry): Named {
  if (entry.collection === 'sources') return { key: entry.key, title: entry.data.title };
  // A claim of lineage is found by its two ends: its title says nothing more.
  if (entry.collection === 'lineages') return { key: entry.key, title: '' };
  return { key: entry.key, title: entry.data.title, also: entry.data.alsoKnownAs };
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
