import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeClaim, makeEntry, makePractice, makeProject, makeSource } from '../../../bench/generated.ts';
import type { Archive } from '../../../src/archive/graph/archive.ts';
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

it('reports every faulty file of ten thousand in one run, in their order, within the memory of a small machine', () => {
  const copy = copyArchive();
  try {
    const name = (at: number) => `sources/made-${String(at).padStart(4, '0')}.yaml`;
    const isFaulty = (at: number) => at % 200 === 7;
    const numbers = Array.from({ length: 10_000 }, (_, at) => at);
    for (const at of numbers)
      copy.write(
        name(at),
        `type: ${isFaulty(at) ? 'scroll' : 'book'}\ntitle: Made ${at}\naccess: print\nvoice: press\nseen: excerpt\n`,
      );
    const { status, stdout } = spawnSync(process.execPath, ['--max-old-space-size=160', 'src/commands/check.ts'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 25,
      env: { ...process.env, CONTENT_DIR: copy.path, CI: '1' },
    });
    const found = stdout
      .split('\n')
      .flatMap((line) => /(sources\/made-\d+\.yaml):\d+:\d+ › type/.exec(line)?.[1] ?? []);
    expect(found).toEqual(numbers.filter(isFaulty).map(name));
    expect(found).toHaveLength(50);
    expect(status).toBe(1);
  } finally {
    removeCopy(copy);
  }
});
