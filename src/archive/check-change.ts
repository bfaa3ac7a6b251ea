import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CommitDraft, GitStore } from '../git/git-store.ts';
import type { Fault } from './entry/faults.ts';
import { createKept, type KeptReadings } from './files/kept-readings.ts';
import { readArchive, type ReadResult } from './read-archive.ts';

/** What a change to the archive would bring, and the archive as it would be. */
export interface ChangeCheck {
  archive: ReadResult;
  /** Of the changed files all, of others those that were not there before; paths begin with `content/`. */
  faults: Fault[];
}

/**
 * Reads the archive as a commit holds it with some files put, replaced or taken away, by the check that the build runs.
 * Nothing is written into the repository, and the working tree is not looked at.
 */
export async function checkChange(
  store: GitStore,
  { base, files }: { base: string; files: CommitDraft['files'] },
): Promise<ChangeCheck> {
  const archive = await readWith(store, base, files);
  const isOwn = ({ file }: Fault) => files.has(file);
  if (archive.faults.every(isOwn)) return { archive, faults: archive.faults };
  const before = new Set((await readWith(store, base, new Map())).faults.map(toIdentity));
  return { archive, faults: archive.faults.filter((fault) => isOwn(fault) || !before.has(toIdentity(fault))) };
}

/** Reads an archive in a folder that is gone afterwards. */
async function readWith(store: GitStore, base: string, files: CommitDraft['files']): Promise<ReadResult> {
  const stored = (await store.listFiles(base, 'content')).filter(
    (file) => isInside(file.path) && !files.has(file.path),
  );
  const given = [...files].flatMap(([name, content]) =>
    typeof content === 'string' ? [{ path: name, id: content }] : [],
  );
  const read = [...stored, ...given];
  const contents = await store.readFiles(read);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'archive-at-'));
  try {
    fs.mkdirSync(path.join(folder, 'content'));
    read.forEach((file, index) => {
      writeFile(path.join(folder, file.path), contents[index] ?? Buffer.alloc(0));
    });
    for (const [name, content] of files)
      if (content && typeof content !== 'string') writeFile(path.join(folder, name), content);
    return await readArchive(path.join(folder, 'content'), { label: 'content', kept: keptOf(store) });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What was read of a repository stays for its next change, which leaves most files as they are; of the latest alone. */
function keptOf({ folder }: GitStore): KeptReadings {
  if (latest?.folder !== folder) latest = { folder, kept: createKept() };
  return latest.kept;
}

let latest: { folder: string; kept: KeptReadings } | undefined;

/** A tree that was not made by git's own commands may name paths that lead out of it. */
function isInside(name: string): boolean {
  return name.startsWith('content/') && name.split('/').every((part) => !['', '.', '..'].includes(part));
}

function writeFile(file: string, content: Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content, { mode: 0o644 });
}

function toIdentity(fault: Fault): string {
  return JSON.stringify(fault);
}
