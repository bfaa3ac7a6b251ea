import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/archive/entry/entry.ts';
import { chooseFrontPage } from '../../../../src/archive/graph/front-page.ts';
import { loadGraph } from '../../../fixtures/good-archive.ts';
import { toGraph } from '../../../fixtures/graph.ts';

const archive = await loadGraph();
const [dispatch] = archive.list('dispatches');

function makeWalk(id: string, title: string): Entry<'dispatches'> {
  return { ...dispatch!, id, key: `dispatches/${id}`, data: { ...dispatch!.data, title } };
}

describe('the first walks on the first page', () => {
  it('are the dispatches whose id says so, by title', () => {
    const walks = [
      makeWalk('2026-01-01-first-walk-a', 'When it rains'),
      makeWalk('2026-01-01-first-walk-b', 'After it'),
    ];
    const { walks: shown } = chooseFrontPage(toGraph([...archive.entries.values(), ...walks]));
    expect(shown.map(({ id }) => id)).toEqual(['2026-01-01-first-walk-b', '2026-01-01-first-walk-a']);
  });

  it('are none where no dispatch is one', () => {
    expect(chooseFrontPage(archive).walks).toEqual([]);
  });
});
