import { expect, it } from 'vitest';
import { makeClaim, makePractice, makeProject, makeSource } from '../../../../bench/generated.ts';
import { groupByCarried, type ClaimGroup } from '../../../../src/archive/graph/claim-groups.ts';
import { toGraph } from '../../../fixtures/graph.ts';

it('puts each claim once under the first thing it carried, and apart what names none or handed on no method', () => {
  const archive = toGraph([
    makeSource('s'),
    ...['pot', 'box'].map((id) => makePractice(id)),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => makeProject(id, '1950/..')),
    makeClaim('projects/a', 'projects/b', { channel: 'taught-by', carried: ['practices/pot', 'practices/box'] }),
    makeClaim('projects/a', 'practices/box', { channel: 'grew-out-of' }),
    makeClaim('projects/a', 'projects/c', { channel: 'grew-out-of' }),
    makeClaim('projects/a', 'projects/d', { channel: 'named-after' }),
    makeClaim('projects/a', 'projects/e', { channel: 'material-support', carried: ['practices/pot'] }),
  ]);
  const toText = ({ thing, claims }: ClaimGroup) => `${thing?.id ?? '-'}: ${claims.map(({ to }) => to.id).join(' ')}`;
  const parts = Object.entries(groupByCarried(archive)).map(([part, groups]) => [part, groups.map(toText)]);
  expect(Object.fromEntries(parts)).toEqual({
    practices: ['box: box', 'pot: b'],
    principles: [],
    unnamed: ['-: c'],
    contact: ['-: d e'],
  });
});
