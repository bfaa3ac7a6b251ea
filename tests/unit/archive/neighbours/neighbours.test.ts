import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAbroadEnds } from '../../../../src/archive/graph/archive.ts';
import { formatOrigin } from '../../../../src/archive/graph/origin.ts';
import { traceDescent } from '../../../../src/archive/graph/lineage.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { drawOverview } from '../../../../src/drawings/lineage/arcs-of.ts';
import { listClaims } from '../../../../src/exports/data/claims.ts';
import { writeGraphMl } from '../../../../src/exports/data/graphml.ts';
import { writeTurtle } from '../../../../src/exports/data/triples.ts';
import { toJsonLd, type PublicEntry } from '../../../../src/exports/json-ld.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../../fixtures/archive-copy.ts';
import { joinShore, netLoft, netLoftHead, shoreRow, toList, toShoreCopy } from '../../../fixtures/neighbour.ts';
import { toGraph } from '../../../fixtures/graph.ts';

let copy: ArchiveCopy;
beforeEach(() => {
  copy = copyArchive();
});
afterEach(() => removeCopy(copy));

const codesOf = async () => {
  const { faults } = await readArchive(copy.path, { label: '.' });
  return faults.map(({ code, file }) => `${code} ${file}`);
};

async function loadJoined(entries: readonly object[] = [netLoft], others: Record<string, unknown> = {}) {
  copy.write('archives.yaml', toList(shoreRow));
  copy.write('archives/shore.json', toShoreCopy(entries, others));
  joinShore(copy);
  const read = await readArchive(copy.path, { label: '.' });
  expect(read.faults).toEqual([]);
  const graph = toGraph(read.entries, read.withdrawn, { neighbours: read.neighbours });
  return { graph, warnings: read.warnings };
}

describe('an entry of a neighbour at the end of a claim', () => {
  it('is named with its archive wherever the claim is told, and is in no list of ours', async () => {
    const { graph } = await loadJoined();
    const kitchen = graph.get('projects/harbour-kitchen');
    expect(graph.title('shore:projects/net-loft')).toBe('Net Loft (in Shore Archive)');
    expect(formatOrigin(graph, kitchen)).toContain('Net Loft (in Shore Archive)');
    const { steps } = traceDescent(graph, kitchen.key, { direction: 'ancestors' });
    expect(steps.map(({ entry }) => entry.key)).toContain('shore:projects/net-loft');
    expect(drawOverview(graph).drawing.rows.map(({ label }) => label)).toContain('Net Loft (in Shore Archive)');
    expect(graph.list('projects').map(({ id }) => id)).not.toContain('net-loft');
    expect([...graph.entries.keys()].filter((key) => key.includes(':'))).toEqual([]);
  });

  it('leaves by its own address in what programs read', async () => {
    const { graph } = await loadJoined();
    const turtle = [...writeTurtle(listClaims(graph), 'https://example.org/#')].join('');
    expect(turtle).toContain('prov:entity <https://shore.example.org/projects/net-loft/>');
    expect(turtle).not.toContain('/neighbours/');
    const graphMl = [...writeGraphMl(graph)].join('');
    expect(graphMl).toContain('source="shore:projects.net-loft"');
    expect(graphMl).toContain(
      '<node id="shore:projects.net-loft"><data key="node-key">shore:projects/net-loft</data><data key="node-label">Net Loft (in Shore Archive)',
    );
    for (const key of ['lineages/from-the-shore', 'projects/harbour-kitchen'])
      expect(JSON.stringify(toJsonLd(graph, graph.get(key) as PublicEntry)), key).toContain(
        '"@id":"https://shore.example.org/projects/net-loft/"',
      );
  });

  it('that was taken back loses its title here, and the claim is worth a second look', async () => {
    const { graph, warnings } = await loadJoined([{ key: netLoft.key, withdrawn: '2026-12-02' }]);
    expect(graph.title('shore:projects/net-loft')).toBe('Something withdrawn (in Shore Archive)');
    expect(graph.address('shore:projects/net-loft')).toBe(shoreRow.address);
    expect(graph.title('lineages/from-the-shore')).not.toContain('Net Loft');
    expect(warnings.map(({ code }) => code)).toContain('neighbour-withdrawn');
  });

  it('that vanished, in an archive that was away, keeps its title, and says all three days', async () => {
    const lost = { ...netLoftHead, taken: '2026-11-02', missing: '2026-12-01' };
    const { graph, warnings } = await loadJoined([lost], { away: '2026-12-03' });
    const [end] = listAbroadEnds(graph);
    expect(end?.data).toMatchObject({ title: 'Net Loft', period: 'XXXX' });
    expect(end?.neighbour).toMatchObject({ taken: '2026-11-02', away: '2026-12-03', missing: '2026-12-01' });
    expect(warnings.map(({ code }) => code)).toContain('neighbour-missing');
  });

  it('that is told there in a way that cannot be read keeps its title, and is worth a second look', async () => {
    const { graph, warnings } = await loadJoined([{ ...netLoftHead, unread: '2026-12-01' }]);
    expect(listAbroadEnds(graph)[0]?.neighbour).toMatchObject({ taken: '2026-11-30', unread: '2026-12-01' });
    expect(warnings.map(({ code }) => code)).toContain('neighbour-unread');
  });

  it('is held against the years of the claim', async () => {
    copy.write('archives.yaml', toList(shoreRow));
    copy.write('archives/shore.json', toShoreCopy([{ ...netLoft, period: '1929/1930' }]));
    joinShore(copy);
    expect(await codesOf()).toEqual(['claim-too-early lineages/from-the-shore.mdx']);
  });
});

describe('the check of neighbours', () => {
  it.each([
    ['neighbour-twice', [shoreRow, { ...shoreRow, id: 'other' }]],
    ['neighbour-twice', [shoreRow, { ...shoreRow, address: 'https://other.example.org/' }]],
    ['neighbour-itself', [{ ...shoreRow, address: 'http://localhost:4321/' }]],
    ['neighbour-address', [{ ...shoreRow, address: 'http://shore.example.org/' }]],
    ['neighbour-address', [{ ...shoreRow, address: 'https://10.0.0.1/' }]],
    ['neighbour-address', [{ ...shoreRow, address: 'https://shore.example.org/archive' }]],
    ['neighbour-address', [{ ...shoreRow, data: 'javascript:alert(1)/' }]],
    ['neighbour-address', [{ ...shoreRow, search: 'https://a:b@shore.example.org/' }]],
    ['neighbour-id', [{ ...shoreRow, id: 'Shore Line' }]],
    ['neighbour-row', [{ ...shoreRow, colour: 'blue' }]],
    ['neighbour-row', [{ id: 'shore' }]],
  ])('finds %s', async (code, rows) => {
    copy.write('archives.yaml', toList(...(rows as Record<string, string>[])));
    expect(new Set(await codesOf())).toEqual(new Set([`${code} archives.yaml`]));
  });

  it('finds claims that name what is not listed or not copied, or have both ends elsewhere', async () => {
    copy.write('archives.yaml', toList(shoreRow));
    copy.write('archives/shore.json', toShoreCopy([netLoft]));
    joinShore(copy, 'shore:projects/other');
    expect(await codesOf()).toEqual(['neighbour-uncopied lineages/from-the-shore.mdx']);
    joinShore(copy, 'shor:projects/net-loft');
    expect(await codesOf()).toEqual(['neighbour-unknown lineages/from-the-shore.mdx']);
    joinShore(copy, 'shore:projects/net-loft', 'shore:projects/net-loft');
    expect(await codesOf()).toContain('claim-abroad lineages/from-the-shore.mdx');
  });

  it('refuses copies that no command of ours wrote', async () => {
    copy.write('archives.yaml', toList(shoreRow));
    for (const text of [
      '{',
      toShoreCopy([{ ...netLoft, people: ['Somebody'] }]),
      toShoreCopy([{ ...netLoft, url: 'https://evil.example/' }]),
      ...['../evil/', '%2e%2e/evil/', '.%2E/evil/', '..%2fevil/', '..%5Cevil/', String.raw`..\evil/`].map((way) =>
        toShoreCopy([{ ...netLoft, url: `${shoreRow.address}projects/${way}` }]),
      ),
      toShoreCopy([{ ...netLoft, url: 'javascript:alert(1)' }]),
      toShoreCopy([{ ...netLoft, title: 'Net\u202ELoft' }]),
      toShoreCopy([{ ...netLoft, key: 'people/somebody' }]),
      toShoreCopy([netLoft, netLoft]),
      toShoreCopy([{ ...netLoft, missing: '2026-12-01' }]),
      toShoreCopy([{ ...netLoftHead, missing: '2026-12-01', unread: '2026-12-01' }]),
      toShoreCopy([netLoft], { taken: 'yesterday' }),
    ]) {
      copy.write('archives/shore.json', text);
      expect(await codesOf(), text).toEqual(['neighbour-copy archives/shore.json']);
    }
    copy.remove('archives/shore.json');
    copy.write('archives/elsewhere.json', toShoreCopy([]));
    expect(await codesOf()).toEqual(['neighbour-unlisted archives/elsewhere.json']);
  });
});
