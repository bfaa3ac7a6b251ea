import { expect, it } from 'vitest';
import { makeEntry, makePractice, makeProject, makeSource } from '../../../../bench/generated.ts';
import type { AnyEntry, Entry } from '../../../../src/archive/entry/entry.ts';
import { traceLife } from '../../../../src/archive/graph/biography.ts';
import { listCarriersToday, listLivedByNeed, listLivedUnder } from '../../../../src/archive/graph/lived.ts';
import { countByNeed, listPrinciplesByNeed } from '../../../../src/archive/graph/principle-matrix.ts';
import { collectReads } from '../../../../src/archive/reads/page-reads.ts';
import { watchArchive } from '../../../../src/archive/reads/watched-archive.ts';
import type { Archive } from '../../../../src/archive/graph/archive.ts';
import { toSheet } from '../../../../src/booklets/sheet/sheet.ts';
import { layoutLanes } from '../../../../src/drawings/lineage/lanes.ts';
import { listLifeMarks } from '../../../../src/drawings/life/moments.ts';
import { listThreads } from '../../../../src/drawings/lineage/parts.ts';
import { layoutSpans } from '../../../../src/drawings/spans.ts';

const theme = (id: string, header: Record<string, unknown> = {}) =>
  makeEntry('themes', id, { title: id, summary: id, scopeNote: id, facet: 'need', ...header });
const makePrinciple = (id: string) =>
  makeEntry('principles', id, { title: id, summary: id, statement: id, sources: [{ source: 's' }] });

/** Three projects of one need, practice and principle, beside as many of another as are asked for. */
function makeBeside(others: number): AnyEntry[] {
  const live = (name: string, id: string, year: number) =>
    makeProject(id, `${String(year)}/..`, {
      themes: [name],
      practices: [{ practice: name, how: 'So.', sources: ['s'] }],
      principles: [{ principle: name, how: 'So.', sources: ['s'] }],
    });
  return [
    makeSource('s'),
    theme('need'),
    ...['few', 'many'].flatMap((name) => [
      theme(name, { broader: 'need' }),
      makePractice(name, { themes: [name] }),
      makePrinciple(name),
    ]),
    ...[1950, 1960, 1970].map((year, at) => live('few', `few-${String(at)}`, year)),
    ...Array.from({ length: others }, (_, at) => live('many', `many-${String(at)}`, 1940 + (at % 80))),
  ];
}

const few = {
  practice: (archive: Archive) => archive.get('practices/few') as Entry<'practices'>,
  principle: (archive: Archive) => archive.get('principles/few') as Entry<'principles'>,
  theme: (archive: Archive) => archive.get('themes/few') as Entry<'themes'>,
};
const threadOf = (archive: Archive) => listThreads(archive).find(({ practice }) => practice.id === 'few');

it.each<[string, (archive: Archive) => unknown, (archive: Archive) => unknown]>([
  ['who lived a principle', (archive) => listLivedByNeed(archive, few.principle(archive)), () => undefined],
  ['what was lived under a need', (archive) => listLivedUnder(archive, few.theme(archive)), () => undefined],
  ['who does it today', (archive) => listCarriersToday(archive, few.practice(archive)), () => undefined],
  ['the life of a practice', (archive) => traceLife(archive, few.practice(archive)), () => undefined],
  ['that life, drawn', (archive) => listLifeMarks(archive, few.practice(archive)), () => undefined],
  ['the sheet of a practice', (archive) => toSheet(archive, few.practice(archive)), () => undefined],
  ['a thread, drawn', (archive) => layoutLanes(archive, threadOf(archive)), threadOf],
  [
    'bars of lives',
    (archive) => layoutSpans(threadOf(archive)?.projects ?? [], { limits: archive.span(), width: 340 }),
    threadOf,
  ],
])('reads as much of a large archive as of a small one: %s', async (_, make, without) => {
  const counts: number[] = [];
  for (const others of [20, 400]) {
    const { archive } = watchArchive(makeBeside(others), [], { history: new Map(), neighbours: [] });
    const { reads } = await collectReads(() => Promise.resolve(make(archive)));
    const { reads: apart } = await collectReads(() => Promise.resolve(without(archive)));
    expect(reads.size).toBeGreaterThan(3);
    counts.push([...reads].filter((read) => !apart.has(read)).length);
  }
  expect(counts[1]).toBe(counts[0]);
});

it('counts who lived what once for each project, and not for each principle', () => {
  const { archive } = watchArchive(makeBeside(400), [], { history: new Map(), neighbours: [] });
  const needs = listPrinciplesByNeed(archive);
  expect(countByNeed(archive, needs).map(({ total, counts }) => [total, ...counts])).toEqual([
    [400, 0, 400],
    [3, 3, 0],
  ]);
});
