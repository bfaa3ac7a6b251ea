import { describe, expect, it } from 'vitest';
import { toMetadata } from '../../../src/site/metadata.ts';

describe('the metadata of a page', () => {
  it('has a row for each value of a field that has a Dublin Core term', () => {
    const data = {
      title: 'Lantern Street Kitchen',
      alsoKnownAs: ['The Lantern', 'La Lanterne'],
      places: [{ name: 'Genoa', country: 'IT' }],
      credits: [{ name: 'a neighbour', role: 'remembered' }],
      themes: ['food'],
      needMet: 'no term',
      decisions: undefined,
      sources: [{ source: 'rossi-1999' }],
    };
    expect(toMetadata('projects', data)).toEqual([
      ['DCTERMS.title', 'Lantern Street Kitchen'],
      ['DCTERMS.alternative', 'The Lantern'],
      ['DCTERMS.alternative', 'La Lanterne'],
      ['DCTERMS.contributor', 'a neighbour'],
      ['DCTERMS.subject', 'food'],
    ]);
  });

  it('writes names the way libraries do', () => {
    expect(
      toMetadata('sources', {
        author: [{ family: 'Rossi', given: 'Ada' }, { family: 'Bo' }, { literal: 'Young Lords' }],
      }),
    ).toEqual([
      ['DCTERMS.creator', 'Rossi, Ada'],
      ['DCTERMS.creator', 'Bo'],
      ['DCTERMS.creator', 'Young Lords'],
    ]);
  });
});
