import { beforeAll, describe, expect, it } from 'vitest';
import { makeClaim, makeEntry, makePractice, makeProject, makeSource } from '../../../bench/generated.ts';
import type { Archive } from '../../../src/archive/graph/archive.ts';
import { checkArchive } from '../../../src/archive/check-archive.ts';
import { traceDescent } from '../../../src/archive/graph/lineage.ts';
import { listNext } from '../../../src/archive/graph/next.ts';
import { listOwnGaps } from '../../../src/archive/graph/gaps.ts';
import { countProjects } from '../../../src/archive/graph/takers.ts';
import { copyArchive, removeCopy } from '../../fixtures/archive-copy.ts';
import { toGraph } from '../../fixtures/graph.ts';

const many = 9000;

describe(`an entry that ${many} others name`, () => {
  let archive: Archive;
  beforeAll(() => {
    const projects = Array.from({ length: many }, (_, at) =>
      makeProject(`p-${at}`, '1970/1980', { themes: ['food'], practices: [{ practice: 'pot', sources: ['s'] }] }),
    );
    archive = toGraph([
      makeSource('s'),
      makeEntry('themes', 'food', { title: 'Food', summary: 'Food', facet: 'need', scopeNote: 'Food' }),
      makePractice('pot', { themes: ['food'] }),
      makeProject('first', '1900/1910', { practices: [{ practice: 'pot', sources: ['s'] }] }),
      ...projects,
      ...projects.map(({ key }) => makeClaim('projects/first', key, { carried: ['practices/pot'], passed: '1970' })),
    ]);
  });

  it('is counted as often, and traced as far as a page can show', () => {
    expect(archive.handedOn('projects/first')).toHaveLength(many);
    expect(archive.incoming('themes/food')).toHaveLength(many + 1);
    expect(countProjects(archive, archive.get('practices/pot'))).toBe(many + 1);
    const { count, leftOut } = traceDescent(archive, 'projects/first', { direction: 'heirs' });
    expect([count, leftOut]).toEqual([60, many - 60]);
  });

  it('is joined to each of them in time that does not grow with the others', () => {
    const began = process.cpuUsage();
    for (const { key } of archive.list('projects').slice(0, 1000)) {
      listNext(archive, key);
      listOwnGaps(archive, key);
      traceDescent(archive, key, { direction: 'ancestors' });
    }
    // Some milliseconds each, were it to go through all others: 1,000 × 9,000 steps take minutes.
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(20);
  });
});

it('reports every faulty entry of thousands in one run, in the order of their files', async () => {
  const copy = copyArchive();
  try {
    const name = (at: number) => `sources/made-${String(at).padStart(4, '0')}.yaml`;
    const isFaulty = (at: number) => at % 60 === 7;
    const numbers = Array.from({ length: 3000 }, (_, at) => at);
    for (const at of numbers)
      copy.write(
        name(at),
        `type: ${isFaulty(at) ? 'scroll' : 'book'}\ntitle: Made ${at}\naccess: print\nvoice: press\nseen: excerpt\n`,
      );
    const { faults } = await checkArchive(copy.path, { label: 'content' });
    const found = faults.filter(({ field }) => field === 'type').map(({ file }) => file);
    expect(found).toEqual(numbers.filter(isFaulty).map((at) => `content/${name(at)}`));
    expect(found).toHaveLength(50);
  } finally {
    removeCopy(copy);
  }
});
