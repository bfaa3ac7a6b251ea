import path from 'node:path';
import { checkArchive } from '../../src/archive/check-archive.ts';
import type { Fault } from '../../src/archive/entry/faults.ts';
import { buildArchive, type Archive } from '../../src/archive/graph/archive.ts';

let reading: Promise<{ archive: Archive; faults: Fault[] }> | undefined;

/** The archive at the root and its faults, read once for all tests of a worker, which only look at it. */
export function readRealArchive(): Promise<{ archive: Archive; faults: Fault[] }> {
  reading ??= checkArchive(path.resolve('content')).then(({ archive: { entries, withdrawn }, faults }) => ({
    archive: buildArchive(entries, withdrawn),
    faults,
  }));
  return reading;
}
