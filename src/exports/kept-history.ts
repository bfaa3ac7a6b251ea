import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../archive/files/reading-file.ts';
import { writeWhole } from '../archive/files/write-whole.ts';
import type { HistoryStep } from './history.ts';

/** The histories of entries by their keys, as one build left them for its pages; empty where it left none. */
export function loadHistory(): Readonly<Record<string, readonly HistoryStep[]>> {
  const file = path.join(cacheFolder(), fileName);
  loaded ??= fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, HistoryStep[]>) : {};
  return loaded;
}

let loaded: Record<string, HistoryStep[]> | undefined;

export function leaveHistory(cache: string, history: Readonly<Record<string, readonly HistoryStep[]>>): void {
  writeWhole(path.join(cache, fileName), JSON.stringify(history));
}

const fileName = 'history.json';
