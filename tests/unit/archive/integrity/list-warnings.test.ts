import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';

const copy = copyArchive();
afterAll(() => {
  removeCopy(copy);
});

describe('a name with a comma that is not turned round', () => {
  it('asks to be written as what it is', async () => {
    const own = copyArchive();
    const title = 'Committee for Food, Clothing and Shelter';
    own.write('sources/group.yaml', toText('sources', { author: `["${title}"]`, editor: `[{ literal: "${title}" }]` }));
    own.write('dispatches/cites.mdx', toText('dispatches', { sources: '[{ source: group }]' }));
    const { entries, warnings } = await readArchive(own.path, { label: 'content' });
    removeCopy(own);
    const source = entries.find(({ key }) => key === 'sources/group');
    expect(source?.data).toMatchObject({ author: [{ literal: title }] });
    expect(warnings.map(({ code, file, field }) => [code, file, field])).toEqual([
      ['name-unsure', 'content/sources/group.yaml', 'author[0]'],
    ]);
    expect(warnings[0]?.remedy).toContain(`{ literal: "${title}" }`);
  });
});

describe('a likeness that only the archive sees', () => {
  it.each([
    ['archive', 'resemblance-only', ['likeness-unclaimed']],
    ['archive', 'not-known', ['likeness-unclaimed']],
    ['archive', 'parallel-invention', []],
    ['historian', 'resemblance-only', []],
  ])('asks to be told beside an entry and not as a claim: %s, %s', async (saidBy, channel, codes) => {
    const own = copyArchive();
    const standing = saidBy === 'archive' ? 'inferred' : 'attributed';
    own.write('lineages/alike.mdx', toText('lineages', { saidBy, channel, standing }));
    const { faults, warnings } = await readArchive(own.path, { label: 'content' });
    removeCopy(own);
    expect(faults).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
    if (warnings[0]) expect(warnings[0].remedy).toContain('seeAlso of projects/harbour-kitchen');
  });
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
