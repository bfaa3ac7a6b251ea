import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArchive, makeClaim, makeProject, makeSource } from '../../../bench/generated.ts';
import { addArrivals, layoutArcs, type ArcLink, type ArcNode } from '../../../src/drawings/lineage/arcs.ts';
import { drawOverview } from '../../../src/drawings/lineage/arcs-of.ts';
import { countByDecade } from '../../../src/drawings/timeline.ts';
import { toGraph } from '../../fixtures/graph.ts';

const nodes = [
  { key: 'b', label: 'Second', time: 2, when: '2' },
  { key: 'a', label: 'First, with a name that is much too long to fit in a row', time: 1, when: '1' },
  { key: 'c', label: 'Undated', time: Infinity, when: '?' },
];

describe('an arc diagram', () => {
  it('puts the oldest first, the undated last, and shortens long names', () => {
    const { rows } = layoutArcs(nodes, []);
    expect(rows.map(({ key, y }) => [key, y])).toEqual([
      ['a', 13],
      ['b', 39],
      ['c', 65],
    ]);
    expect(rows[0]?.text).toBe('First, with a name that is…');
  });

  it('keeps its geometry', async () => {
    const drawing = layoutArcs(nodes, [
      { from: 'a', to: 'c', style: 'dash', time: 0, weight: 1 },
      { from: 'a', to: 'b', style: 'solid', time: 0, weight: 2 },
      { from: 'a', to: 'nobody', style: 'solid', time: 0, weight: 1 },
    ]);
    await expect(`${JSON.stringify(drawing, null, 2)}\n`).toMatchFileSnapshot('__snapshots__/arcs.json');
  });

  it('stays narrow enough for a phone, whatever it holds', () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      key: String(index),
      label: 'x'.repeat(80),
      time: index,
      when: '1900',
    }));
    const { width } = layoutArcs(many, [{ from: '0', to: '149', style: 'solid', time: 0, weight: 1 }]);
    expect(width).toBeLessThanOrEqual(380);
  });
});

describe('the drawing of the whole lineage', () => {
  it('shows every entry of a small archive, and decades of a large one', () => {
    const { drawing: small, isGrouped } = drawOverview(toGraph(makeArchive(70)));
    expect(isGrouped).toBe(false);
    expect(small.rows.length).toBeGreaterThan(60);
    const { drawing: large, entries, claims } = drawOverview(toGraph(makeArchive(1000)));
    expect([entries, claims]).toEqual([1000, 2994]);
    expect(large.rows.length).toBeLessThanOrEqual(31);
    expect(large.rows[0]?.when).toBe('1700s');
    // Every decade is led to by few lines, and the thickest of them is there.
    const into = [...Map.groupBy(large.arcs, ({ to }) => to).values()].map((arcs) => arcs.length);
    expect(into.length).toBeGreaterThanOrEqual(29);
    expect(Math.max(...into)).toBeLessThanOrEqual(3);
  });
});

describe('the lineage of an entry, drawn', () => {
  const claim = (from: string, standing: string) =>
    makeClaim(`projects/${from}`, 'projects/heir', { id: `${from}-${standing}`, passed: '1950', standing });

  it('has for each claim the line of its standing, and of several between the same two that of the surest', () => {
    const givers = ['shown', 'told', 'said', 'thought', 'doubted', 'both'];
    const archive = toGraph([
      makeSource('s'),
      ...givers.map((id) => makeProject(id, '1900/..')),
      makeProject('heir', '1950/..'),
      claim('shown', 'documented'),
      claim('told', 'testimony'),
      claim('said', 'attributed'),
      claim('thought', 'inferred'),
      claim('doubted', 'contested'),
      claim('both', 'contested'),
      claim('both', 'attributed'),
    ]);
    const { drawing } = drawOverview(archive);
    expect(Object.fromEntries(drawing.arcs.map(({ from, style }) => [from.split('/')[1], style]))).toEqual({
      shown: 'solid',
      told: 'thin',
      said: 'thin',
      thought: 'dots',
      doubted: 'dash',
      both: 'thin',
    });
  });
});

describe('an entry that began in the year in which it received something', () => {
  const rowsFor = (passed: string) => {
    const claim = makeClaim('projects/giver', 'projects/heir', { id: 'claim', passed });
    const entries = [makeSource('s'), makeProject('giver', '1960-05/..'), makeProject('heir', '1960/..'), claim];
    return drawOverview(toGraph(entries)).drawing.rows.map(({ key, isHollow }) => [key, isHollow]);
  };

  it('stands once, after the one who gave it', () => {
    expect(rowsFor('1960')).toEqual([
      ['projects/giver', false],
      ['projects/heir', false],
    ]);
  });

  it('stands again where years lie between', () => {
    expect(rowsFor('1964').map(([, isHollow]) => isHollow)).toEqual([true, false, undefined]);
  });
});

describe('lines in time', () => {
  const name = ({ label }: ArcNode, time: number) => ({ label: `${label}, received`, when: String(time) });
  const link = (from: string, to: string, time = Infinity): ArcLink => ({ from, to, time, style: 'solid', weight: 1 });

  it('give an entry that is older than what it received a row for that, and leave its own hollow', () => {
    const nodes = [
      { key: 'idea', label: 'Idea', time: 1650, when: '1650' },
      { key: 'group', label: 'Group', time: 1960, when: '1960' },
    ];
    const { rows, arcs } = layout(nodes, [link('group', 'idea', 1976)]);
    expect(rows.map(({ key, text, when, isHollow, of }) => [key, text, when, isHollow ?? false, of])).toEqual([
      ['idea', 'Idea', '1650', true, undefined],
      ['group', 'Group', '1960', false, undefined],
      ['~idea~1976', 'Idea, received', '1976', false, 'idea'],
    ]);
    expect(arcs.map(({ from, to }) => [from, to])).toEqual([['group', '~idea~1976']]);
  });

  it('never go back, whatever is known of when', () => {
    const times = fc.oneof(fc.integer({ min: 1600, max: 2020 }), fc.constant(Infinity));
    const some = fc.array(times, { minLength: 2, maxLength: 8 }).chain((known) => {
      const end = fc.nat(known.length - 1);
      const links = fc.array(
        fc.tuple(end, end, times).filter(([from, to]) => from !== to),
        { maxLength: 12 },
      );
      return fc.tuple(fc.constant(known), links);
    });
    fc.assert(
      fc.property(some, ([known, links]) => {
        const nodes = known.map((time, at) => ({ key: `k${at}`, label: 'x', time, when: '' }));
        const { rows, arcs } = layout(
          nodes,
          links.map(([from, to, time]) => link(`k${from}`, `k${to}`, time)),
        );
        const yOf = new Map(rows.map(({ key, y }) => [key, y]));
        for (const { from, to } of arcs) expect(yOf.get(from)).toBeLessThan(yOf.get(to) ?? NaN);
        expect(arcs.length).toBe(links.length);
      }),
    );
  });

  function layout(nodes: ArcNode[], links: ArcLink[]) {
    const timed = addArrivals(nodes, links, name);
    return layoutArcs(timed.nodes, timed.links);
  }
});

describe('the timeline', () => {
  it('counts projects alive in each decade, the empty ones too, and those that go on to the last', () => {
    const archive = toGraph([
      makeSource('s'),
      makeProject('a', '1900/1912'),
      makeProject('b', '1935/..'),
      makeProject('c', '1951~/1952'),
    ]);
    expect(countByDecade(archive).map(({ first, count }) => `${first} ${count}`)).toEqual([
      '1900 1',
      '1910 1',
      '1920 0',
      '1930 1',
      '1940 1',
      '1950 2',
    ]);
  });

  it('tells a long stretch without a project as one, so that one from before our era adds no hundred rows', () => {
    const archive = toGraph([makeSource('s'), makeProject('a', '-0299'), makeProject('b', '1935/1936')]);
    expect(countByDecade(archive)).toEqual([
      { first: -300, last: -300, count: 1 },
      { first: -290, last: 1920, count: 0 },
      { first: 1930, last: 1930, count: 1 },
    ]);
  });
});
