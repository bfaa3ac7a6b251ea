import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readSettings } from '../../site/settings.ts';
import type { AnyEntry, WithdrawnEntry } from '../entry/entry.ts';
import type { Neighbour } from '../entry/neighbours.ts';
import type { History } from './git-history.ts';
import { writeWhole } from './write-whole.ts';

/** An archive without a fault, as one reading found it. */
export interface Reading {
  entries: AnyEntry[];
  withdrawn: WithdrawnEntry[];
  neighbours: Neighbour[];
  history: History;
}

/**
 * Leaves what was read and checked in the folder of one build's caches, for whatever makes its pages: it need not read
 * all anew, and what is published is what was checked. Written whole or not at all.
 */
export function leaveReading(cache: string, { entries, withdrawn, neighbours, history }: Reading): void {
  writeWhole(path.join(cache, fileName), serialize({ entries, withdrawn, neighbours, history }));
}

/** What was left in a folder of caches. */
export function loadReading(cache = cacheFolder()): Reading {
  return deserialize(fs.readFileSync(path.join(cache, fileName))) as Reading;
}

/** Changes whenever another reading is left; undefined where there is none. */
export function readingStamp(cache = cacheFolder()): string | undefined {
  const stat = fs.statSync(path.join(cache, fileName), { throwIfNoEntry: false });
  return stat && `${stat.ino} ${stat.mtimeMs}`;
}

/** Folder of one build's caches; each build has its own, so that none can publish another's pages. */
export function cacheFolder(): string {
  return readSettings().settings.cache;
}

const fileName = 'reading.bin';
