import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/archive/entry/entry.ts';
import {
  listCarriersToday,
  listLivedByNeed,
  listLivedUnder,
  putOthersFirst,
} from '../../../../src/archive/graph/lived.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const archive = await loadGraph();
const principle = archive.get('principles/nobody-eats-alone') as Entry<'principles'>;
const practice = archive.get('practices/shared-pot') as Entry<'practices'>;
const food = archive.get('themes/food') as Entry<'themes'>;

const name = ({ heading, lived }: { heading: { id: string } | undefined; lived: { carrier: { id: string } }[] }) => [
  heading?.id,
  lived.map(({ carrier }) => carrier.id),
];

/** The archive with other words in the header of one project. */
function withProject(id: string, change: Partial<Entry<'projects'>['data']>) {
  const entries = [...archive.entries.values()].map((entry) =>
    entry.key === `projects/${id}` ? ({ ...entry, data: { ...entry.data, ...change } } as typeof entry) : entry,
  );
  return toGraph(entries, archive.withdrawn);
}

describe('how a principle was lived', () => {
  it('is told by each project that did, in its own words, under the need that it names first', () => {
    const groups = listLivedByNeed(archive, principle);
    expect(groups.map(name)).toMatchInlineSnapshot(`
      [
        [
          "food",
          [
            "lantern-street-kitchen",
          ],
        ],
      ]
    `);
    expect(groups[0]?.lived[0]?.how).toMatchInlineSnapshot(`"The door stayed open until the pot was empty."`);
  });

  it('stands last where a project names no need', () => {
    const groups = listLivedByNeed(withProject('lantern-street-kitchen', { themes: [] }), principle);
    expect(groups.at(-1)?.heading).toBeUndefined();
  });

  it('is told on the page of a theme by principle', () => {
    expect(listLivedUnder(archive, food).map(name)).toMatchInlineSnapshot(`
      [
        [
          "nobody-eats-alone",
          [
            "lantern-street-kitchen",
          ],
        ],
      ]
    `);
    expect(listLivedUnder(archive, archive.get('themes/need') as Entry<'themes'>)).toEqual([]);
  });

  it('begins under each heading with another project, where there is one', () => {
    const [first, second] = listLivedByNeed(archive, principle).flatMap(({ lived }) => lived);
    if (!first) throw new Error('Nobody lived it.');
    const other = second ?? { ...first, carrier: { ...first.carrier } };
    const groups = putOthersFirst([
      { heading: 'a', lived: [first, other] },
      { heading: 'b', lived: [first, other] },
      { heading: 'c', lived: [first, other] },
    ]);
    expect(groups.map(({ lived }) => lived[0])).toEqual([first, other, first]);
    expect(groups.map(({ lived }) => lived.length)).toEqual([2, 2, 2]);
  });
});

describe('who carries a practice today', () => {
  it('is each project that goes on, with when it was last seen', () => {
    const going = withProject('lantern-street-kitchen', {
      period: '1931/..',
      practices: [{ practice: 'shared-pot', sources: [] }],
      endings: [{ how: 'continuing', when: '2023', sources: [] }] as never,
    });
    expect(listCarriersToday(going, practice).map(({ carrier, seen }) => [carrier.id, seen])).toContainEqual([
      'lantern-street-kitchen',
      '2023',
    ]);
  });

  it('leaves out what ended, and what nobody says goes on', () => {
    const over = withProject('lantern-street-kitchen', { period: '1931/1936', endings: [] });
    expect(listCarriersToday(over, practice).map(({ carrier }) => carrier.id)).not.toContain('lantern-street-kitchen');
  });
});
