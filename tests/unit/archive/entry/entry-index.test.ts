import { afterAll, describe, expect, it } from 'vitest';
import { lifeOf } from '../../../../src/archive/entry/descent.ts';
import type { EntryIndex } from '../../../../src/archive/entry/entry-index.ts';
import { buildEntryIndex } from '../../../../src/archive/graph/build-entry-index.ts';
import { toRestOfArchive } from '../../../../src/archive/integrity/rest-of-archive.ts';
import { copyArchive, removeCopy } from '../../../fixtures/archive-copy.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';

const copy = copyArchive();
afterAll(() => {
  removeCopy(copy);
});

const graph = await loadGraph();
const index = buildEntryIndex(graph);
const find = (from: EntryIndex, key: string) => from.entries.find((entry) => entry.key === key);

describe('the index that forms look entries up in', () => {
  it('knows every entry by its title, people left out, and what stands in the place of those that are gone', () => {
    expect(index.entries.map(({ key }) => key)).toEqual(
      [...graph.entries.keys()].filter((key) => !key.startsWith('people/')).sort(),
    );
    expect(find(index, 'projects/lantern-street-kitchen')).toMatchObject({
      title: 'Lantern Street Kitchen',
      also: expect.arrayContaining(['The Lantern']) as string[],
      careNote: 'Speaks of hunger.',
      detail: 'Lantern Street',
      questions: ['Who brought the first pot?'],
    });
    expect(index.withdrawn).toEqual(['principles/old-rule']);
  });

  it('says nothing of a place that is withheld', async () => {
    const places = /places:\n(?: {2}.*\n)+/;
    const file = 'projects/lantern-street-kitchen.mdx';
    copy.edit(
      file,
      places.exec(copy.read(file))?.[0] ?? 'no places',
      'places:\n  - { name: A cellar, country: IT, precision: withheld }\n',
    );
    const withheld = buildEntryIndex(await loadGraph(copy.path));
    expect(find(withheld, 'projects/lantern-street-kitchen')).not.toHaveProperty('detail');
    expect(JSON.stringify(withheld)).not.toContain('cellar');
  });

  it('tells when things were as the archive itself reads it', () => {
    const around = toRestOfArchive(index, new Set());
    for (const entry of graph.entries.values()) {
      const life = lifeOf(entry);
      expect(around.lifeOf(entry.key)?.earliest, entry.key).toBe(life?.earliest);
      expect(around.lifeOf(entry.key)?.latest, entry.key).toBe(life?.latest);
    }
  });

  it('leaves out of the surroundings what is itself being checked', () => {
    const key = 'lineages/lantern-street-kitchen-to-harbour-kitchen';
    const around = toRestOfArchive(index, new Set([key] as const));
    expect(around.ids.has(key)).toBe(false);
    expect(around.claims).toHaveLength(toRestOfArchive(index, new Set()).claims.length - 1);
  });
});
