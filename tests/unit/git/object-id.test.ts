import { expect, it } from 'vitest';
import { isBlob } from '../../../src/git/object-id.ts';

it('knows content by the id that git gives it, of either kind', async () => {
  const bytes = new TextEncoder().encode('hello\n');
  expect(await isBlob('ce013625030ba8dba906f756967f9e9ca394464a', bytes)).toBe(true);
  expect(await isBlob('2cf8d83d9ee29543b34a87727421fdecb7e3f3a183d337639025de576db9ebb4', bytes)).toBe(true);
  expect(await isBlob('ce013625030ba8dba906f756967f9e9ca394464b', bytes)).toBe(false);
  expect(await isBlob(undefined, bytes)).toBe(false);
});
