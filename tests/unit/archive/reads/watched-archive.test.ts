import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyEntry, Entry } from '../../../../src/archive/entry/entry.ts';
import { listFilesBelow } from '../../../../src/archive/files/files-below.ts';
import { readArchive } from '../../../../src/archive/read-archive.ts';
import { digest, makeGivenDigest } from '../../../../src/archive/reads/digest.ts';
import { collectReads, nameOf, remember } from '../../../../src/archive/reads/page-reads.ts';
import { watchArchive, type WatchedArchive } from '../../../../src/archive/reads/watched-archive.ts';
import type { Archive } from '../../../../src/archive/graph/archive.ts';
import { traceDescent } from '../../../../src/archive/graph/lineage.ts';
import { goodArchive } from '../../../fixtures/archive-copy.ts';

let entries: AnyEntry[];
let watched: WatchedArchive;
beforeAll(async () => {
  ({ entries } = await readArchive(goodArchive));
  watched = watch(entries);
});

const watch = (some: readonly AnyEntry[]) => watchArchive(some, [], { history: new Map(), neighbours: [] });

async function namesReadBy(page: () => unknown): Promise<string[]> {
  const { reads } = await collectReads(() => Promise.resolve(page()));
  return [...reads].map((read) => (nameOf(read) ?? '').replaceAll('\n', ' '));
}

const getProject = (archive: Archive, key: string) => archive.get(key) as Entry<'projects'>;
const kitchen = 'projects/lantern-street-kitchen';
const harbour = 'projects/harbour-kitchen';

describe('what a page reads of an archive', () => {
  it('is each field that it asks for, and what it asks for by key', async () => {
    const { archive } = watched;
    expect(await namesReadBy(() => getProject(archive, harbour).data.summary)).toEqual([
      `find ${harbour}`,
      `field ${harbour} data summary`,
    ]);
    expect(await namesReadBy(() => archive.title(harbour))).toEqual([`title ${harbour}`]);
    expect(await namesReadBy(() => archive.list('projects').length)).toEqual(['list projects']);
    expect(await namesReadBy(() => archive.entries.size)).toEqual(['entries']);
    expect(await namesReadBy(() => archive.get(harbour).body !== undefined)).toEqual([
      `find ${harbour}`,
      `field ${harbour} body ?`,
    ]);
  });

  it('is every field where it takes all, or asks which there are', async () => {
    const entry = watched.archive.get(harbour);
    const whole = await namesReadBy(() => ({ ...entry.data }));
    expect(whole).toContain(`field ${harbour} data *`);
    expect(whole).toContain(`field ${harbour} data period`);
    expect(await namesReadBy(() => JSON.stringify(entry.data))).toContain(`field ${harbour} data period`);
    expect(await namesReadBy(() => 'careNote' in entry.data)).toEqual([`field ${harbour} data careNote`]);
  });

  it('is the same for a page that is given what was worked out for another', async () => {
    const { archive } = watched;
    const trace = () => traceDescent(archive, harbour, { direction: 'ancestors' });
    const first = await namesReadBy(trace);
    expect(first).toContain(`received ${kitchen}`);
    expect(await namesReadBy(trace)).toEqual(first);
    const shout = remember((entry: Entry<'projects'>) => entry.data.summary.toUpperCase());
    const read = () => shout(getProject(archive, kitchen));
    expect(await namesReadBy(read)).toContain(`field ${kitchen} data summary`);
    expect(await namesReadBy(read)).toContain(`field ${kitchen} data summary`);
  });

  it('is nothing where no page is made, and never what another page reads meanwhile', async () => {
    watched.archive.title(harbour);
    const inside = () => collectReads(() => Promise.resolve(1));
    await expect(collectReads(inside)).rejects.toThrow('Two pages cannot be watched at the same time.');
    expect(await namesReadBy(() => 1)).toEqual([]);
  });
});

describe('a digest of what was read', () => {
  const withTitle = (title: string) =>
    entries.map((entry) => (entry.key === harbour ? { ...entry, data: { ...entry.data, title } } : entry) as AnyEntry);

  it('differs where what is read gives something else, and only there', () => {
    const other = watch(withTitle('An Old Harbour'));
    const differs = (name: string) =>
      watched.digestOf(name.replaceAll(' ', '\n')) !== other.digestOf(name.replaceAll(' ', '\n'));
    for (const name of [`title ${harbour}`, `field ${harbour} data title`, 'list projects'])
      expect(differs(name), name).toBe(name !== 'list projects' || order(other) !== order(watched));
    for (const name of [
      `title ${kitchen}`,
      `field ${harbour} data summary`,
      `received ${harbour}`,
      'claims',
      'entries',
    ])
      expect(differs(name), name).toBe(false);
  });

  it('tells what is gone from what is there', () => {
    const fewer = watch(entries.filter(({ collection }) => collection !== 'lineages'));
    for (const name of [`received\n${harbour}`, 'claims', 'entries', 'list\nlineages'])
      expect(fewer.digestOf(name), name).not.toBe(watched.digestOf(name));
    expect(watched.digestOf('find\nprojects/none')).not.toBe(watched.digestOf(`find\n${harbour}`));
  });

  it('is of all that a value holds, but of an entry its key', () => {
    const entry = watched.archive.get(harbour);
    expect(digest({ entry })).toBe(digest({ entry: watch(withTitle('Other')).archive.get(harbour) }));
    expect(digest([1, Infinity])).not.toBe(digest([1, null]));
    expect(digest(new Map([['a', 1]]))).not.toBe(digest(new Map([['a', 2]])));
    const { archive } = watched;
    const given = makeGivenDigest(archive);
    expect(given({ archive, entry })).toBe(given({ archive, entry }));
    expect(given({ archive, entry })).not.toBe(given({ archive, entry: archive.get(kitchen) }));
    expect(given({ one: 1 })).not.toBe(given({ two: 1 }));
    expect(() => digest({ make: () => 1 })).toThrow(/of which nobody can say/);
    expect(() => digest(/a/)).toThrow(/of which nobody can say/);
  });
});

function order({ archive }: WatchedArchive): string {
  return archive
    .list('projects')
    .map(({ key }) => key)
    .join();
}

it('is kept between pages in no other way than by `remember`, where it is made of an archive', () => {
  const rooms = [
    'archive',
    'booklets',
    'citations',
    'components',
    'drawings',
    'exports',
    'layouts',
    'pages',
    'search',
    'site',
  ];
  const found = rooms
    .flatMap((room) => listFilesBelow(path.join('src', room)))
    .filter((file) => /\.(?:ts|astro)$/.test(file) && /new WeakMap|^let .*\| undefined;$/m.test(read(file)))
    .map((file) => path.relative('src', file));
  // Each is made of what it is kept by and nothing else, of this build's caches, of the code, or for one page alone.
  expect(found.sort()).toEqual([
    'archive/check-change.ts',
    'archive/entry/entry-search.ts',
    'archive/entry/similar.ts',
    'archive/graph/lineage.ts',
    'archive/graph/referring.ts',
    'archive/load-archive.ts',
    'archive/reads/digest.ts',
    'archive/reads/page-reads.ts',
    'archive/reads/watched-archive.ts',
    'citations/bibliography-files.ts',
    'citations/kept-citations.ts',
    'citations/styles.ts',
    'drawings/practice-drawing.ts',
    'drawings/practice-file.ts',
    'exports/kept-history.ts',
    'site/words/glossary.ts',
  ]);
});

function read(file: string): string {
  return fs.readFileSync(file, 'utf8');
}
