import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/check-archive.ts';
import { leaveReading, loadReading, readingStamp } from '../../../../src/archive/files/reading-file.ts';
import { goodArchive } from '../../../fixtures/archive-copy.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'reading-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

it('gives the pages all that a check has read, and tells one reading from the next', async () => {
  const { archive, history } = await checkArchive(goodArchive);
  const { entries, withdrawn, neighbours } = archive;
  expect(withdrawn).not.toEqual([]);
  const cache = join(home, 'cache');
  expect(readingStamp(cache)).toBeUndefined();
  leaveReading(cache, { ...archive, history });
  expect(loadReading(cache)).toStrictEqual({ entries, withdrawn, neighbours, history });
  const first = readingStamp(cache);
  leaveReading(cache, { entries: [], withdrawn, neighbours, history });
  expect(readingStamp(cache)).not.toBe(first);
  expect(loadReading(cache).entries).toEqual([]);
});
