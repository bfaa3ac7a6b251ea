import { beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/graph/archive.ts';
import { chooseFrontPage } from '../../src/archive/graph/front-page.ts';
import { listNext } from '../../src/archive/graph/next.ts';
import { readRealArchive } from './real-archive.ts';
import { toGraph } from '../fixtures/graph.ts';

let archive: Archive;
beforeAll(() => {
  ({ archive } = readRealArchive());
});

it('offers what to read next: at most four, none twice, never the page itself, and someone it received from first', () => {
  for (const { key } of [...archive.list('projects'), ...archive.list('practices')]) {
    const keys = listNext(archive, key).map((entry) => entry.key);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(key);
  }
  const givers = archive.received('projects/vandu').map(({ from }) => from.key);
  expect(givers).toContain(listNext(archive, 'projects/vandu')[0]?.key);
});

it('chooses for the first page what the archive leans on, and a claim that is documented', () => {
  const { practices, principles, claim, questions, openQuestions } = chooseFrontPage(archive);
  expect(practices).toHaveLength(6);
  expect(principles).toHaveLength(4);
  expect(claim?.entry.data.standing).toBe('documented');
  expect(new Set(questions.map(({ entry }) => entry?.key)).size).toBe(questions.length);
  expect(openQuestions).toBeGreaterThan(100);
});

it('shows of an empty archive nothing', () => {
  const empty = chooseFrontPage(toGraph([]));
  expect(empty).toMatchObject({ practices: [], principles: [], questions: [], openQuestions: 0 });
  expect(empty.claim).toBeUndefined();
});
