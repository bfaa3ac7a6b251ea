import { inject } from 'vitest';
import type { Fault } from '../../src/archive/entry/faults.ts';
import type { Archive } from '../../src/archive/graph/archive.ts';
import { openReading } from '../reading.ts';
import { toGraph } from '../fixtures/graph.ts';

let known: { archive: Archive; faults: Fault[] } | undefined;

/** The archive at the root and its faults, taken up once for all tests of a worker, which only look at it. */
export function readRealArchive(): { archive: Archive; faults: Fault[] } {
  if (known) return known;
  const { entries, withdrawn, neighbours, faults } = openReading(inject('reading'));
  known = { archive: toGraph(entries, withdrawn, { neighbours }), faults };
  return known;
}
