import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkArchive } from '../../../../src/archive/check-archive.ts';
import { leaveReading, takeReading } from '../../../../src/archive/files/reading-file.ts';
import { goodArchive } from '../../../fixtures/archive-copy.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'reading-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

it('gives a build all that its check has read, once', async () => {
  const { archive, history } = await checkArchive(goodArchive);
  const { entries, withdrawn } = archive;
  expect(withdrawn).not.toEqual([]);
  const cache = join(home, 'cache');
  expect(takeReading(cache)).toBeUndefined();
  leaveReading(cache, { ...archive, history });
  expect(takeReading(cache)).toStrictEqual({ entries, withdrawn, history });
  expect(takeReading(cache)).toBeUndefined();
});
