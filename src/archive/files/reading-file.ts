import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { AnyEntry, WithdrawnEntry } from '../entry/entry.ts';
import { cacheFolder } from './body-file.ts';
import type { History } from './git-history.ts';

/** An archive without a fault, as one reading found it. */
export interface Reading {
  entries: AnyEntry[];
  withdrawn: WithdrawnEntry[];
  history: History;
}

/**
 * Leaves what was read and checked in the folder of one build's caches, for the process that makes its pages: it need
 * not read all anew, and what is published is what was checked.
 */
export function leaveReading(cache: string, { entries, withdrawn, history }: Reading): void {
  fs.mkdirSync(cache, { recursive: true });
  fs.writeFileSync(path.join(cache, fileName), serialize({ entries, withdrawn, history }));
}

/** What was left for this build, once: the file is gone afterwards, so that no later reading can take it for its own. */
export function takeReading(cache = cacheFolder()): Reading | undefined {
  const file = path.join(cache, fileName);
  if (!fs.existsSync(file)) return undefined;
  const content = fs.readFileSync(file);
  fs.rmSync(file);
  return deserialize(content) as Reading;
}

const fileName = 'reading.bin';
