import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { foldWords } from '../../../../src/model/names/fold.ts';
import type { CollectionName } from '../../../../src/model/collections.ts';
import { suggestEntries } from '../../../../src/archive/entry/entry-search.ts';
import type { EntryIndex, IndexedEntry } from '../../../../src/archive/entry/entry-index.ts';
import { IndexFiles } from '../../../../src/archive/entry/index-files.ts';
import { namedCollections, toIdName } from '../../../../src/archive/entry/index-parts.ts';
import { listNameFiles } from '../../../../src/archive/entry/name-parts.ts';
import { splitIndex, type SplitIndex } from '../../../../src/archive/entry/split-index.ts';
import { findNamed } from '../../../../src/contribute/bundle/find-named.ts';
import { answerParts } from '../../../../src/contribute/questions/answer-parts.ts';
import { listQuestions, type Question } from '../../../../src/contribute/questions/question.ts';
import { story } from '../../../../src/contribute/questions/story.ts';
import { makeLargeIndex } from '../../../fixtures/large-index.ts';
import { serveIndex } from '../../../fixtures/served-index.ts';

const ends: CollectionName[] = ['projects', 'practices', 'principles'];
let whole: EntryIndex;
let split: SplitIndex;
let asked: string[];
beforeAll(() => {
  whole = makeLargeIndex(600);
  split = splitIndex(whole);
  asked = serveIndex(split);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const address = '/entries.json';
const load = (typed: string, collections: readonly CollectionName[], index = new IndexFiles(address)) =>
  index.loadTyped({ typed, collections, listFiles: listNameFiles });
const suggest = (index: EntryIndex, typed: string, collections: readonly CollectionName[]) =>
  suggestEntries(index, typed, { collections, limit: 4 });
const listOf = (collection: CollectionName) => whole.entries.filter(({ key }) => key.startsWith(`${collection}/`));
const every = (step: number, list: readonly IndexedEntry[]) => list.filter((_, at) => at % step === 0);

describe('the index of a large archive', () => {
  it('holds nothing in its head, and all of it for the desk', async () => {
    expect(split.head.entries).toEqual([]);
    expect((await new IndexFiles(address).loadAll()).entries).toEqual(whole.entries);
  });

  it('has no part that is heavy', () => {
    const packed = [...split.files].filter(([name]) => !name.startsWith('stack')).map(([, file]) => pack(file));
    expect(Math.max(pack(split.head), ...packed)).toBeLessThan(30_000);
  });

  it('suggests what the whole would, however much of a name is typed', async () => {
    const ways: { of: CollectionName; among: readonly CollectionName[]; step: number }[] = [
      { of: 'projects', among: ends, step: 200 },
      { of: 'projects', among: ['projects'], step: 300 },
      { of: 'practices', among: ['practices'], step: 25 },
      { of: 'principles', among: ['principles'], step: 25 },
      { of: 'lineages', among: namedCollections, step: 1100 },
    ];
    for (const { of, among, step } of ways)
      for (const { title, also = [] } of every(step, listOf(of)))
        for (const typed of [title, ...also].flatMap(listBeginnings)) {
          const found = listWithWords(suggest(await load(typed, among), typed, among), typed);
          expect([typed, ...found]).toEqual([typed, ...listWithWords(suggest(whole, typed, among), typed)]);
        }
  });

  it('finds a name with a slip in it, and one of the same sort', async () => {
    const slips = every(90, listOf('projects')).map(({ key, title }) => ({ key, typed: swapLetters(title) }));
    const isFound = async ({ key, typed }: (typeof slips)[number]) =>
      suggest(await load(typed, ['projects']), typed, ['projects']).some((entry) => entry.key === key);
    const found = await Promise.all(slips.map(isFound));
    const foundInAll = slips.map(({ key, typed }) =>
      suggest(whole, typed, ['projects']).some((entry) => entry.key === key),
    );
    expect(found).toEqual(foundInAll);
    const [sort] = suggest(await load('the refrigerator', ['practices']), 'the refrigerator', ['practices']);
    expect(sort?.key).toBe(suggest(whole, 'the refrigerator', ['practices'])[0]?.key);
  });

  it('knows a name, an id and who else has it, by their shelves', async () => {
    const index = new IndexFiles(address);
    for (const entry of every(700, whole.entries)) {
      const { title } = entry;
      expect((await index.loadFor(() => [toIdName(entry.key)])).entries).toContainEqual(entry);
      if (entry.claim || entry.key.startsWith('sources/')) continue;
      const known = await new IndexFiles(address).loadFor(() => [title]);
      expect(findNamed(title, ends, known)?.key).toBe(findNamed(title, ends, whole)?.key);
    }
  });

  it('sends a form that names a dozen things as they are typed less than 150 kB', async () => {
    const index = new IndexFiles(address);
    asked.length = 0;
    const named = [
      ...[3, 233, 366, 599].map((at) => ({ entry: listOf('projects')[at], collections: ends })),
      ...[3, 23, 36, 59].map((at) => ({ entry: listOf('practices')[at], collections: ['practices'] as const })),
      ...[5, 25].map((at) => ({ entry: listOf('principles')[at], collections: ['principles'] as const })),
    ];
    for (const { entry, collections } of named) {
      const title = entry?.title ?? '';
      for (let length = 3; length <= title.length; length += 2) await load(title.slice(0, length), collections, index);
      await index.loadFor(() => [title, toIdName(entry?.key ?? '')]);
    }
    const sent = asked.map((one) => pack(one === address ? split.head : split.files.get(one.slice(9, -5))));
    expect(sent.reduce((total, bytes) => total + bytes, 0)).toBeLessThan(150_000);
  });
});

it('looks up names of every kind that a form suggests', () => {
  const listSuggested = (questions: readonly Question[]): CollectionName[] =>
    questions.flatMap((question) =>
      question.kind === 'list'
        ? listSuggested(question.questions)
        : question.kind === 'entry'
          ? [...question.suggests]
          : [],
    );
  const suggested = [story, answerParts].flatMap((parts) => listSuggested(listQuestions(parts)));
  expect(suggested.length).toBeGreaterThan(0);
  expect(namedCollections).toEqual(expect.arrayContaining(suggested));
});

/** Three letters, more and more of them, and all. */
function listBeginnings(name: string): string[] {
  return [3, 5, 11, name.length].filter((length) => length <= name.length).map((length) => name.slice(0, length));
}

/** Those of which a name has words that begin with all that is typed; others are offered for likeness alone. */
function listWithWords(entries: readonly IndexedEntry[], typed: string): string[] {
  const hasAll = (name: string) =>
    foldWords(typed).every((word) => ` ${foldWords(name).join(' ')}`.includes(` ${word}`));
  return entries.filter(({ title, also = [] }) => [title, ...also].some(hasAll)).map(({ key }) => key);
}

function pack(content: unknown): number {
  return gzipSync(JSON.stringify(content), { level: 6 }).length;
}

/** The last two letters of the longest word, which are told apart only at the end, the other way round. */
function swapLetters(title: string): string {
  const longest = title.split(' ').reduce((one, other) => (other.length > one.length ? other : one));
  const swapped = longest.slice(0, -2) + longest.slice(-1) + longest.slice(-2, -1);
  return title.replace(longest, swapped);
}
