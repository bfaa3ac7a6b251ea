import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listGaps } from '../../../src/archive/graph/gaps.ts';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';
import { toGraph } from '../../fixtures/graph.ts';
import { honestPng } from '../../fixtures/pictures.ts';

let copy: ArchiveCopy;
beforeEach(() => {
  copy = copyArchive();
});
afterEach(() => {
  removeCopy(copy);
});

/** Gives the shared pot a picture, and reads the archive. */
async function readWith(rest = '') {
  const record = `{ title: The pot, holder: A museum, licence: Public domain, why: It shows the pot.${rest} }`;
  copy.edit('practices/shared-pot.mdx', 'sources: [{', `pictures: [${record}]\nsources: [{`);
  const { entries, withdrawn, faults, named } = await readArchive(copy.path, { label: '.' });
  const gaps = listGaps(toGraph(entries, withdrawn)).filter(
    ({ kind, entry }) => kind === 'picture' && entry?.key === 'practices/shared-pot',
  );
  return { gaps, named: [...named], faults: faults.map(({ code, field }) => `${code} ${field}`) };
}
const shown = ', file: /media/pot.png, alt: A pot, licenceRead: 2026-11-30';

describe('a picture beside a text', () => {
  it('is wanted without a file, and what is not known of the entry says so', async () => {
    const { gaps, faults } = await readWith();
    expect(faults).toEqual([]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.text).toContain('“The pot”');
  });

  it('is wanted no more, and published, once its file is there', async () => {
    copy.write('media/pot.png', honestPng);
    const { gaps, named, faults } = await readWith(shown);
    expect(faults).toEqual([]);
    expect(gaps).toEqual([]);
    expect(named).toContain('/media/pot.png');
  });

  it('is a fault where its file is not there, and where nobody has read its licence', async () => {
    expect((await readWith(shown)).faults).toEqual(['image-missing pictures[0].file']);
    copy.write('media/pot.png', honestPng);
    copy.edit('practices/shared-pot.mdx', ', licenceRead: 2026-11-30', '');
    const { faults } = await readArchive(copy.path, { label: '.' });
    expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual(['field-missing pictures[0].licenceRead']);
  });
});
