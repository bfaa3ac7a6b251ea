import fs from 'node:fs';
import path from 'node:path';
import type { FaultText } from '../model/placed-fault.ts';
import { readSettings } from '../site/settings.ts';
import { sortFaults, type Fault } from './entry/faults.ts';
import { checkVanished, readHistory, type FoundHistory, type History } from './files/git-history.ts';
import { readArchive, type ReadOptions, type ReadResult } from './read-archive.ts';

export interface CheckResult {
  faults: Fault[];
  /** Worth a second look; they stop nothing. */
  warnings: Fault[];
  entries: number;
  archive: ReadResult;
  history: History;
}

/** Every fault of a content folder, and how many entries were read; what `npm run check` and the build both run. */
export async function checkArchive(directory: string, options: ReadOptions = {}): Promise<CheckResult> {
  const label = options.label ?? (path.relative(process.cwd(), directory) || '.');
  const stat = fs.statSync(directory, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return toNothing(toFolderFault(label, stat ? notFolder : missing));
  const archive = await readArchive(directory, { ...options, label });
  const history = await readHistory(directory);
  const unread = history.problem ? [toFolderFault(label, history.problem)] : [];
  const isFault = mustBeRead(history);
  const vanished = checkVanished(history.revisions, archive.resolvesTo);
  const faults = sortFaults([
    ...archive.faults,
    ...(isFault ? unread : []),
    ...vanished.map((fault) => ({ ...fault, file: path.posix.join(label, fault.file) })),
  ]);
  // That a folder is in no repository is said once all else is well: whoever mends a copy of it knows.
  const isSaid = !isFault && (history.isKept || faults.length === 0);
  return {
    faults,
    warnings: sortFaults([...archive.warnings, ...(isSaid ? unread : [])]),
    entries: archive.entries.length + archive.withdrawn.length,
    archive,
    history: history.revisions,
  };
}

/** The fault of a folder that holds no entry; whether that is one is for the command to say. */
export function toEmptyFault(label: string): Fault {
  return toFolderFault(label, empty);
}

/** On a person's machine the archive can be read without its history; where nobody watches, no lost id may get by. */
function mustBeRead({ isKept }: FoundHistory): boolean {
  return isKept && readSettings().settings.isUnattended;
}

function toFolderFault(label: string, words: FaultText): Fault {
  return { ...words, file: label, line: 1, column: 1, field: 'file' };
}

const nameFolder = 'name an existing folder with --content or CONTENT_DIR';

const missing: FaultText = {
  code: 'folder-missing',
  message: 'there is no such content folder',
  remedy: nameFolder,
};

const notFolder: FaultText = {
  code: 'folder-missing',
  message: 'the content folder is a file',
  remedy: nameFolder,
};

const empty: FaultText = {
  code: 'folder-empty',
  message: 'the content folder holds no entry',
  remedy: `name the archive’s folder with --content or CONTENT_DIR, or add an entry: npm run new -- project "Its title"`,
};

function toNothing(fault: Fault): CheckResult {
  return {
    faults: [fault],
    warnings: [],
    entries: 0,
    history: new Map(),
    archive: {
      entries: [],
      withdrawn: [],
      neighbours: [],
      media: [],
      named: new Set(),
      faults: [fault],
      warnings: [],
      resolvesTo: () => false,
    },
  };
}
