import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../archive/files/reading-file.ts';
import { noteRead } from '../archive/reads/page-reads.ts';
import { writeWhole } from '../archive/files/write-whole.ts';
import type { HistoryStep } from './history.ts';

/** The history of an entry, as one build left it for its pages; empty where it left none. */
export function historyOf(key: string): readonly HistoryStep[] {
  noteRead(`history\n${key}`);
  const file = path.join(cacheFolder(), fileName);
  loaded ??= fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, HistoryStep[]>) : {};
  return loaded[key] ?? [];
}

let loaded: Record<string, HistoryStep[]> | undefined;

export function leaveHistory(cache: string, history: Readonly<Record<string, readonly HistoryStep[]>>): void {
  writeWhole(path.join(cache, fileName), JSON.stringify(history));
}

const fileName = 'history.json';
