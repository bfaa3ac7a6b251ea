import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { numberSources, toAnchor } from '../../../src/citations/numbering.ts';
import { loadGraph } from '../../fixtures/good-archive.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await loadGraph();
});

describe('the sources of an entry', () => {
  it('are numbered in the order in which it lists them, with every place that cites them, a section once', () => {
    expect(numberSources(archive.get('projects/lantern-street-kitchen'))).toEqual([
      {
        id: 'lantern-minutes-1931',
        number: 1,
        locator: 'pp. 3–9',
        supports: 'how they decided',
        citedAt: ['practices', 'short', 'costs', 'events', 'x-cite-1-1'],
      },
      {
        id: 'rossi-1999',
        number: 2,
        citedAt: ['principles', 'short', 'events', 'x-cite-2-1', 'x-cite-2-2'],
      },
    ]);
  });

  it('are those of the evidence of a claim, too', () => {
    const [source] = numberSources(archive.get('lineages/lantern-street-kitchen-to-harbour-kitchen'));
    expect(source?.citedAt).toEqual(['at-evidence-0', 'x-cite-1-1']);
  });

  it('are listed also where no place cites them', () => {
    expect(numberSources(archive.get('principles/nobody-eats-alone')).map(({ id }) => id)).toEqual(['rossi-1999']);
  });

  it('are none of a source or a theme without any', () => {
    expect(numberSources(archive.get('sources/rossi-1999'))).toEqual([]);
    expect(numberSources(archive.get('themes/food'))).toEqual([]);
  });

  it('are numbered as the text numbers them', () => {
    const entry = archive.get('projects/lantern-street-kitchen');
    const numbers = new Map(numberSources(entry).map(({ id, number }) => [id, number]));
    for (const { source, number } of entry.body?.citations ?? []) expect(numbers.get(source)).toBe(number);
  });
});

describe('an anchor', () => {
  it.each([
    [['events', 2, 'sources', 0, 'source'], 'at-events-2-0'],
    [['events', 2, 'sources', 0], 'at-events-2-0'],
    [['evidence', 1, 'source'], 'at-evidence-1'],
  ])('for %j is %s', (path, anchor) => {
    expect(toAnchor(path)).toBe(anchor);
  });
});
