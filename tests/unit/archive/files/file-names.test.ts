import fs from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';

const copy = copyArchive();
afterAll(() => {
  removeCopy(copy);
});

describe('a file whose name is not UTF-8', () => {
  it.skipIf(process.platform === 'darwin' || process.platform === 'win32')(
    'is one fault, and hides no other',
    async () => {
      const name = Buffer.concat([Buffer.from(`${copy.path}/projects/caf`), Buffer.from([0xe9]), Buffer.from('.mdx')]);
      fs.writeFileSync(name, toText('projects'));
      copy.write('projects/torn.mdx', 'no header');
      const { faults } = await readArchive(copy.path, { label: 'content' });
      expect(faults.map(({ code }) => code).sort()).toEqual(['file-name', expect.any(String)]);
      expect(faults.some(({ file }) => file === 'content/projects/torn.mdx')).toBe(true);
    },
  );
});
