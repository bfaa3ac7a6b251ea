import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';

const copy = copyArchive();
afterAll(() => {
  removeCopy(copy);
});

describe('a claim that carries a practice which neither end practises', () => {
  it('is worth a warning with a remedy, and stops nothing', async () => {
    copy.write('projects/idle.mdx', toText('projects'));
    copy.write('projects/idler.mdx', toText('projects'));
    copy.write(
      'lineages/idle.mdx',
      toText('lineages', { from: 'projects/idle', to: 'projects/idler', carried: '[practices/shared-pot]' }),
    );
    const { faults, warnings } = await readArchive(copy.path, { label: 'content' });
    expect(faults).toEqual([]);
    expect(warnings.map(({ code, file, field }) => [code, file, field])).toEqual([
      ['carried-unpractised', 'content/lineages/idle.mdx', 'carried[0]'],
    ]);
    expect(warnings[0]?.remedy).toContain('add it to the practices');
  });
});
