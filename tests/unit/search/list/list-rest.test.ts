import { describe, expect, it } from 'vitest';
import { makeArchive } from '../../../../bench/generated.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { listFindable } from '../../../../src/search/findable-index.ts';
import { listRest } from '../../../../src/search/list/list-rest.ts';
import { toGraph } from '../../../fixtures/graph.ts';

describe('what a list can hold beside the entries that search knows', () => {
  it('are claims; entries that moved or were withdrawn are followed', async () => {
    const { entries, withdrawn } = await readArchive('tests/fixtures/archive');
    const archive = toGraph(entries, withdrawn);
    const rest = listRest(archive);
    const known = new Set(listFindable(archive).entries.map(({ key }) => key));
    expect(rest.claims.length).toBeGreaterThan(0);
    expect(rest.claims.filter(({ key }) => known.has(key))).toEqual([]);
    expect(rest.moved['projects/the-lantern']).toBe('projects/lantern-street-kitchen');
    expect(rest.withdrawn['principles/old-rule']).toBe('An old rule');
    expect(JSON.stringify(rest)).not.toContain('people/');
  });

  it('says titles alone where there are many', () => {
    const { claims } = listRest(toGraph(makeArchive(350)));
    expect(claims.length).toBeGreaterThan(1000);
    expect(claims.every((claim) => claim.summary === undefined && claim.title !== '')).toBe(true);
  });
});
