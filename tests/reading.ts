import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TestProject } from 'vitest/node';
import { checkArchive } from '../src/archive/check-archive.ts';
import { openKept, type KeptReadings } from '../src/archive/files/kept-readings.ts';
import type { ReadResult } from '../src/archive/read-archive.ts';
import type { AnyEntry, WithdrawnEntry } from '../src/archive/entry/entry.ts';
import type { Neighbour } from '../src/archive/entry/neighbours.ts';
import type { Fault } from '../src/archive/entry/faults.ts';

/** What one reading of the archive at the root found. */
export interface TestReading {
  entries: AnyEntry[];
  withdrawn: WithdrawnEntry[];
  neighbours: Neighbour[];
  faults: Fault[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that holds the reading of the archive. */
    reading: string;
  }
}

/** Reads the archive once for all test projects and workers that look at it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const known = process.env['TEST_READING'];
  const file = known ?? path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-reading-')), 'reading.bin');
  process.env['TEST_READING'] = file;
  if (!known) {
    const content = path.resolve('content');
    const { archive, faults } = await checkArchive(content, { kept: openKeptHere(content) });
    fs.writeFileSync(file, serialize({ ...toPlain(archive), faults }));
  }
  project.provide('reading', file);
  return () => {
    if (!known) fs.rmSync(path.dirname(file), { recursive: true });
  };
}

/** What is read here, the build of the archive’s site finds, and the other way round: one gate reads each text once. */
function openKeptHere(content: string): KeptReadings | undefined {
  const { CI = '' } = process.env;
  process.env['CI'] = '';
  try {
    return openKept(content, '/');
  } finally {
    process.env['CI'] = CI;
  }
}

function toPlain({ entries, withdrawn, neighbours }: ReadResult): Omit<TestReading, 'faults'> {
  return { entries, withdrawn, neighbours };
}

/** Takes up what was read. */
export function openReading(file: string): TestReading {
  return deserialize(fs.readFileSync(file)) as TestReading;
}
