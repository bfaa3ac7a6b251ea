import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArchive } from '../../../src/archive/check-archive.ts';
import { copyArchive, goodArchive, removeCopy } from '../../fixtures/archive-copy.ts';
import { startProcessorClock } from '../../fixtures/processor-time.ts';

describe('the check', () => {
  it('counts entries and tombstones of a good archive', async () => {
    expect(await checkArchive(goodArchive)).toMatchObject({ faults: [], entries: 16 });
  });

  it.each([
    ['tests/fixtures/nowhere', 'there is no such content folder'],
    ['package.json', 'the content folder is a file'],
  ])('says what is wrong with %s as a content folder', async (name, message) => {
    const { faults, entries, archive } = await checkArchive(path.resolve(name));
    expect(faults).toEqual([
      {
        code: 'folder-missing',
        file: name,
        line: 1,
        column: 1,
        field: 'file',
        message,
        remedy: 'name an existing folder with --content or CONTENT_DIR',
      },
    ]);
    expect([entries, archive.entries]).toEqual([0, []]);
  });

  it('reads a thousand entries in a few seconds', async () => {
    const copy = copyArchive();
    for (let number = 0; number < 500; number += 1) {
      const [from, to] = [`entry-${number}`, `entry-${(number * 7 + 1) % 500}`];
      copy.write(
        `projects/${from}.mdx`,
        `---\ntitle: P\nsummary: S.\nkind: network\nperiod: 1900/..\nneedMet: F.\nsources: [{ source: rossi-1999 }]\n---\n\n${'Words of some length. '.repeat(100)}<Cite source="rossi-1999" />\n`,
      );
      copy.write(
        `lineages/claim-${number}.mdx`,
        `---\nsummary: S.\nsources: [{ source: rossi-1999 }]\nfrom: projects/${from}\nto: projects/${to}\ncarried: [practices/shared-pot]\nchannel: resemblance-only\npassed: XXXX\nsaidBy: archive\nevidence: [{ source: rossi-1999, says: S., stance: supports }]\nstanding: inferred\n---\n`,
      );
    }
    const spent = startProcessorClock();
    const { faults, entries } = await checkArchive(copy.path, { label: '.' });
    expect(spent()).toBeLessThan(10_000);
    expect(entries).toBe(1016);
    expect(faults).toEqual([]);
    removeCopy(copy);
  });
});
