import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeClaim, makeEntry, makePractice, makeProject, makeSource } from '../../bench/generated.ts';
import type { AnyEntry } from '../../src/archive/entry/entry.ts';
import { writeData } from '../../src/build/data/write-data.ts';
import { checkDataFiles } from '../data-files.ts';
import { oddTitles } from '../fixtures/odd-titles.ts';
import { readRealArchive } from './real-archive.ts';
import { toGraph } from '../fixtures/graph.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'handed-on-data-'));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

describe('the open data', () => {
  it('of the archive is valid, each file by a program that knows its form', async () => {
    await writeData((await readRealArchive()).archive, path.join(scratch, 'real'));
    await checkDataFiles(path.join(scratch, 'real/data'));
  });

  it('of odd titles is valid too, and takes none of them apart', async () => {
    const folder = path.join(scratch, 'odd');
    await writeData(toGraph(listOdd()), folder);
    await checkDataFiles(path.join(folder, 'data'));
    const { projects } = JSON.parse(fs.readFileSync(path.join(folder, 'data/archive.json'), 'utf8')) as {
      projects: { title: string }[];
    };
    expect(new Set(projects.map(({ title }) => title))).toEqual(new Set(oddTitles));
  });

  it('names nobody of the register, and keeps no reason why somebody is named', async () => {
    const archive = (await readRealArchive()).archive;
    const folder = path.join(scratch, 'real/data');
    if (!fs.existsSync(folder)) await writeData(archive, path.join(scratch, 'real'));
    const text = fs.readFileSync(path.join(folder, 'archive.json'), 'utf8');
    expect(text).not.toMatch(/"(?:people|consent|person|basis)":/);
    expect(fs.readdirSync(folder)).not.toContain('people.csv');
  });
});

/** An entry for each odd title, made after the check, which refuses some of them. */
function listOdd(): AnyEntry[] {
  const retitle = (entry: AnyEntry, title: string) => ({ ...entry, data: { ...entry.data, title } }) as AnyEntry;
  const projects = oddTitles.map((title, index) => retitle(makeProject(`odd-${index}`, '1930/1940'), title));
  const theme = makeEntry('themes', 'food', {
    title: 'Food',
    summary: 'Food',
    facet: 'need',
    scopeNote: 'Food',
    labels: [{ language: 'es', preferred: 'Comida' }],
  });
  return [
    retitle(makeSource('s'), oddTitles[4]),
    retitle(makePractice('pot'), oddTitles[1]),
    theme,
    ...projects,
    makeClaim('projects/odd-1', 'projects/odd-2', { carried: ['practices/pot'] }),
  ];
}
