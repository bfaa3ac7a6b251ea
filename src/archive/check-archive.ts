import fs from 'node:fs';
import path from 'node:path';
import { sortFaults, type Fault } from './entry/faults.ts';
import { checkVanished, readHistory, type History } from './files/git-history.ts';
import { readArchive, type ReadOptions, type ReadResult } from './read-archive.ts';

export interface CheckResult {
  faults: Fault[];
  entries: number;
  archive: ReadResult;
  history: History;
}

/** Every fault of a content folder, and how many entries were read; what `npm run check` and the build both run. */
export async function checkArchive(directory: string, options: ReadOptions = {}): Promise<CheckResult> {
  const label = options.label ?? (path.relative(process.cwd(), directory) || '.');
  if (!fs.statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return missing(label);
  const archive = await readArchive(directory, { ...options, label });
  const history = readHistory(directory);
  const vanished = checkVanished(history, archive.resolvesTo);
  const faults = [
    ...archive.faults,
    ...vanished.map((fault) => ({ ...fault, file: path.posix.join(label, fault.file) })),
  ];
  return { faults: sortFaults(faults), entries: archive.entries.length + archive.withdrawn.length, archive, history };
}

function missing(label: string): CheckResult {
  const fault = {
    code: 'folder-missing',
    file: label,
    line: 1,
    column: 1,
    field: 'file',
    message: 'there is no such content folder',
    remedy: 'name an existing folder with --content or CONTENT_DIR',
  };
  return {
    faults: [fault],
    entries: 0,
    history: new Map(),
    archive: { entries: [], withdrawn: [], media: [], faults: [fault], warnings: [], resolvesTo: () => false },
  };
}
