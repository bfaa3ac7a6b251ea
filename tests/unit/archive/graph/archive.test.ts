import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive, Claim } from '../../../../src/archive/graph/archive.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { toText } from '../../../fixtures/entry-texts.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';
import { toGraph } from '../../../fixtures/graph.ts';

let archive: Archive;

beforeAll(async () => {
  archive = await loadGraph();
});

function ids(claims: readonly Claim[]): string[] {
  return claims.map(({ entry }) => entry.id);
}

describe('the graph', () => {
  it('finds and gets entries by key, and says which it does not have', () => {
    expect(archive.find('themes/food')?.id).toBe('food');
    expect(archive.find('themes/fod')).toBeUndefined();
    expect(archive.get('sources/rossi-1999')).toBe(archive.source('rossi-1999'));
    expect(() => archive.get('themes/fod')).toThrow('There is no entry themes/fod. Run npm run check.');
  });

  it('knows what was received, handed on and carried', () => {
    expect(ids(archive.received('projects/harbour-kitchen'))).toEqual(['lantern-street-kitchen-to-harbour-kitchen']);
    expect(ids(archive.handedOn('projects/lantern-street-kitchen'))).toEqual([
      'lantern-street-kitchen-to-harbour-kitchen',
    ]);
    expect(archive.received('projects/lantern-street-kitchen')).toEqual([]);
    expect(ids(archive.carriedIn('practices/shared-pot'))).toEqual([
      'lantern-street-kitchen-to-harbour-kitchen',
      'harbour-kitchen-and-shared-pot',
    ]);
  });

  it('puts claims in order of time, those without a date last, and tells those that say no', () => {
    expect(archive.claims.map(({ entry, isDescent }) => [entry.data.passed, isDescent])).toEqual([
      ['1933', true],
      ['XXXX', false],
    ]);
  });

  it('has both ends of a claim and what it carried at hand', () => {
    const [claim] = archive.claims;
    expect([claim?.from.key, claim?.to.key, claim?.carried.map(({ key }) => key)]).toEqual([
      'projects/lantern-street-kitchen',
      'projects/harbour-kitchen',
      ['practices/shared-pot'],
    ]);
  });

  it('knows what leads to an entry, each field once', () => {
    expect(archive.incoming('practices/shared-pot').map(({ from, field }) => `${from} ${field}`)).toEqual([
      'lineages/harbour-kitchen-and-shared-pot to',
      'lineages/lantern-street-kitchen-to-harbour-kitchen carried',
      'projects/harbour-kitchen practices',
      'projects/lantern-street-kitchen practices',
      'projects/lantern-street-kitchen body',
    ]);
    expect(archive.incoming('themes/need').map(({ from }) => from)).toEqual(['themes/food']);
  });

  it('gives the dispatches about an entry, oldest first', () => {
    expect(archive.dispatchesAbout('projects/lantern-street-kitchen').map(({ id }) => id)).toEqual([
      '2020-04-06-first',
      '2020-05-01-answer',
    ]);
    expect(archive.dispatchesAbout('themes/food')).toEqual([]);
  });

  it('makes the title of a claim of its two ends', () => {
    expect(archive.title('lineages/lantern-street-kitchen-to-harbour-kitchen')).toBe(
      'Lantern Street Kitchen → Harbour Kitchen',
    );
  });

  it('lists each kind by title', () => {
    expect(archive.list('projects').map(({ data }) => data.title)).toEqual([
      'Harbour Kitchen',
      'Lantern Street Kitchen',
    ]);
  });

  it('keeps what git knows', () => {
    const revisions = { firstPublished: '2020-01-01', lastChanged: '2020-01-02', count: 2 };
    const graph = toGraph([...archive.entries.values()], [], {
      history: new Map([['themes/food', revisions]]),
    });
    expect(graph.revisions('themes/food')).toEqual(revisions);
    expect(graph.revisions('themes/need')).toBeUndefined();
  });
});

describe('a larger graph', () => {
  const copy = copyArchive();
  let graph: Archive;

  beforeAll(async () => {
    for (let day = 10; day < 30; day += 1)
      copy.write(
        `dispatches/day-${day}.mdx`,
        toText('dispatches', {
          title: `Letter ${40 - day}`,
          date: `2022-01-${day}`,
          about: '[themes/food, themes/food]',
        }),
      );
    for (let number = 1; number < 30; number += 1)
      copy.write(`projects/letter-${number}.mdx`, toText('projects', { title: `Letter ${number}` }));
    copy.write('lineages/again.mdx', toText('lineages', { passed: '1934' }));
    copy.write(
      'lineages/named.mdx',
      toText('lineages', { from: 'projects/letter-1', to: 'projects/letter-2', title: 'Letters' }),
    );
    copy.write('practices/letter-3.mdx', toText('practices', { title: 'Letter 3' }));
    copy.edit('projects/letter-3.mdx', 'kind:', 'practices: [{ practice: letter-3, sources: [rossi-1999] }]\nkind:');
    graph = await loadGraph(copy.path);
  });

  afterAll(() => {
    removeCopy(copy);
  });

  it('sorts dispatches by date and everything else by title, however they are mixed', () => {
    const days = graph.list('dispatches').map(({ data }) => data.date);
    expect(days).toEqual([...days].sort());
    const numbers = graph
      .list('projects')
      .flatMap(({ data }) => /^Letter (\d+)/.exec(data.title)?.[1] ?? [])
      .map(Number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('shows a dispatch once where it names an entry twice', () => {
    expect(graph.dispatchesAbout('themes/food')).toHaveLength(20);
  });

  it('tells two claims between the same entries apart, and leaves a title of its own alone', () => {
    expect(graph.title('lineages/again')).toBe(
      'Lantern Street Kitchen → Harbour Kitchen (was helped with goods or work by, 1934)',
    );
    expect(graph.title('lineages/named')).toBe('Letters');
  });

  it('tells two entries of one title apart', () => {
    expect(graph.title('practices/letter-3')).toBe('Letter 3 (practice)');
    expect(graph.title('projects/letter-3')).toBe('Letter 3 (project)');
  });
});
