import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkArchive } from '../../../src/archive/check-archive.ts';
import { readRevisions } from '../../../src/archive/files/git-revisions.ts';
import { makeHistory } from '../../../src/build/make-history.ts';
import type { HistoryStep } from '../../../src/exports/history.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';
import { cloneShallow, createRepository } from '../../fixtures/repository.ts';
import { toGraph } from '../../fixtures/graph.ts';

const file = 'projects/harbour-kitchen.mdx';
const name = 'Berta Quince';
let copy: ArchiveCopy;
let cache: string;

beforeEach(() => {
  copy = copyArchive();
  cache = fs.mkdtempSync(path.join(os.tmpdir(), 'history-'));
});
afterEach(() => {
  removeCopy(copy);
  fs.rmSync(cache, { recursive: true });
});

/** An archive in which a name, a place and a commit's words were published, and taken out a year later. */
function publishAndTakeOut(): void {
  const repository = createRepository(copy.path);
  repository.commit('2020-01-01');
  copy.edit(file, 'Dockers cooked', `${name} of Quince Lane 5 led them. Dockers cooked`);
  copy.edit(file, 'needMet: Meals between ships.', `needMet: Meals that ${name} cooked.`);
  copy.edit(file, 'precision: region }]', `precision: region }, { name: Quince Lane, country: IT, precision: city }]`);
  repository.run('add', '--all');
  repository.run('commit', '--quiet', '--message', `content: Name ${name}`);
  copy.edit(file, `${name} of Quince Lane 5 led them. Dockers cooked`, 'Dockers and stevedores cooked');
  copy.edit(file, `needMet: Meals that ${name} cooked.`, 'needMet: Meals between ships.');
  copy.edit(file, ', { name: Quince Lane, country: IT, precision: city }', '');
  repository.commit('2021-01-01');
}

async function tellHistory(content: string): Promise<Record<string, HistoryStep[]>> {
  const { archive: read, history } = await checkArchive(content);
  const archive = toGraph(read.entries, read.withdrawn, { history });
  await makeHistory(archive, { content, cache });
  return JSON.parse(fs.readFileSync(path.join(cache, 'history.json'), 'utf8')) as Record<string, HistoryStep[]>;
}

it('tells nothing of a name that was taken out, in no history of a real repository', async () => {
  publishAndTakeOut();
  const told = await tellHistory(copy.path);
  const steps = told['projects/harbour-kitchen'] ?? [];
  expect(steps).toHaveLength(3);
  expect(steps[0]?.put).toContainEqual(expect.stringContaining('Dockers and stevedores cooked'));
  expect(steps[0]?.gone).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toMatch(/Quince|Berta|@example\.org/);
  // What is looked for is there to be found.
  const states = (await readRevisions(copy.path, 11)).get('projects/harbour-kitchen');
  expect(states?.map(({ text }) => text?.includes(name))).toEqual([false, true, false]);
});

it('reads of a clone without its history what is there, and tells none of it', async () => {
  publishAndTakeOut();
  const clone = cloneShallow(copy.path);
  expect((await readRevisions(clone, 11)).get('projects/harbour-kitchen')).toHaveLength(1);
  expect(await tellHistory(clone)).toEqual({});
});

it('reads nothing where git has nothing to say', async () => {
  expect((await readRevisions(copy.path, 11)).size).toBe(0);
  expect(await tellHistory(copy.path)).toEqual({});
  createRepository(copy.path);
  expect((await readRevisions(copy.path, 11)).size).toBe(0);
});
