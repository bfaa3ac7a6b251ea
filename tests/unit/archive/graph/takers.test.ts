import { expect, it } from 'vitest';
import { makeClaim, makePractice, makeProject, makeSource } from '../../../../bench/generated.ts';
import { countProjects, listTakers } from '../../../../src/archive/graph/takers.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const pot = { practices: [{ practice: 'pot', sources: ['s'] }] };

it('tells who took a practice up and of whom no claim says how, and leaves out whom it came from', () => {
  const archive = toGraph([
    makeSource('s'),
    makePractice('pot'),
    ...['giver', 'told', 'untold', 'denied'].map((id) => makeProject(id, '1950/..', pot)),
    makeClaim('projects/giver', 'practices/pot', { channel: 'grew-out-of' }),
    makeClaim('projects/giver', 'projects/told', { channel: 'taught-by', carried: ['practices/pot'] }),
    makeClaim('projects/giver', 'projects/denied', { channel: 'not-known', carried: ['practices/pot'] }),
  ]);
  const takers = listTakers(archive, archive.get('practices/pot')).map(({ entry, isTraced }) => [entry.id, isTraced]);
  expect(Object.fromEntries(takers)).toEqual({ told: true, untold: false, denied: false });
});

it('counts the projects that say they did it, each once, and no practice that has it for a part', () => {
  const archive = toGraph([
    makeSource('s'),
    makePractice('pot'),
    makePractice('alone'),
    ...['one', 'two'].map((id) => makeProject(id, '1950/..', pot)),
    makeClaim('projects/one', 'projects/two', { channel: 'taught-by', carried: ['practices/pot'] }),
  ]);
  expect(countProjects(archive, archive.get('practices/pot'))).toBe(2);
  expect(countProjects(archive, archive.get('practices/alone'))).toBe(0);
});
