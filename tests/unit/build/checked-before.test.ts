import { afterAll, expect, it, vi } from 'vitest';
import type { Fault } from '../../../src/archive/entry/faults.ts';
import { findChecked, type Found } from '../../../src/build/checked-before.ts';
import { copyArchive, removeCopy } from '../../fixtures/archive-copy.ts';

const copy = copyArchive();
vi.stubEnv('CI', '');
afterAll(() => {
  vi.unstubAllEnvs();
  removeCopy(copy);
});

const toFault = (code: string): Fault => ({
  code,
  file: 'content/projects/a.mdx',
  line: 1,
  column: 1,
  field: 'body',
  message: 'It took too long.',
  remedy: 'Run it again.',
});
const clean: Found = { faults: [], warnings: [toFault('worth-a-look')], entries: 16 };

it('remembers a check that found no fault and read the history, and no other, which another run may not find', async () => {
  const check = vi.fn<() => Promise<Found>>();
  const hung = { ...clean, faults: [toFault('reader-hung')] };
  const unread = { ...clean, warnings: [toFault('history-unread')] };
  for (const found of [hung, unread, clean]) {
    check.mockResolvedValueOnce(found);
    expect(await findChecked(copy.path, check)).toEqual(found);
  }
  expect(await findChecked(copy.path, check)).toEqual(clean);
  expect(check).toHaveBeenCalledTimes(3);
});

it('checks each time where nobody watches', async () => {
  vi.stubEnv('CI', 'true');
  const check = vi.fn(() => Promise.resolve(clean));
  await findChecked(copy.path, check);
  await findChecked(copy.path, check);
  expect(check).toHaveBeenCalledTimes(2);
  vi.stubEnv('CI', '');
});
