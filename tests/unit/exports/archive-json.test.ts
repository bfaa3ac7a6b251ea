import { expect, it } from 'vitest';
import { writeArchiveJson } from '../../../src/exports/data/archive-json.ts';
import { toGraph } from '../../fixtures/graph.ts';

it('names what was withdrawn by every key that it had, so that copies elsewhere hear of it, and nobody', () => {
  const stone = { file: '', withdrawn: { date: '2026-11-30', reason: 'Asked for.' } };
  const withdrawn = [
    { ...stone, collection: 'projects', id: 'loft', key: 'projects/loft', formerIds: ['net-loft', 'practices/nets'] },
    { ...stone, collection: 'people', id: 'ana', key: 'people/ana', formerIds: ['anna'] },
  ] as const;
  const archive = toGraph(
    [],
    withdrawn.map((one) => ({ ...one, formerIds: [...one.formerIds] })),
  );
  const told = JSON.parse([...writeArchiveJson(archive)].join('')) as { withdrawn: string[] };
  expect(told.withdrawn).toEqual(['projects/loft', 'projects/net-loft', 'practices/nets']);
});
