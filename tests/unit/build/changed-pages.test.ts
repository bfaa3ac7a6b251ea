import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFilesBelow } from '../../../src/archive/files/files-below.ts';
import { readArchive } from '../../../src/archive/read-archive.ts';
import { listChanged, toPageParts } from '../../../src/build/changed-pages.ts';
import type { HistoryStep } from '../../../src/exports/history.ts';
import { createRepository } from '../../fixtures/repository.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';
import { netLoft, shoreRow, toList, toShoreCopy } from '../../fixtures/neighbour.ts';
import { fixtureSite, runBuild } from '../../sites.ts';
import { toGraph } from '../../fixtures/graph.ts';

let copy: ArchiveCopy;
beforeEach(() => {
  copy = copyArchive();
});
afterEach(() => {
  removeCopy(copy);
});

const fingerprint = { whole: '', around: 'the same' };
async function readParts(history: Parameters<typeof toPageParts>[1]['history'] = {}) {
  const { entries, withdrawn, neighbours, faults } = await readArchive(copy.path);
  expect(faults).toEqual([]);
  return toPageParts(toGraph(entries, withdrawn, { neighbours }), { content: copy.path, history });
}
async function changeBy(edit: () => void, history = {}) {
  const before = { fingerprint, pages: [], ...(await readParts()) };
  edit();
  return listChanged(before, fingerprint, await readParts(history));
}
const kitchen = 'projects/lantern-street-kitchen';
const add = (name: string, words: string) => {
  copy.write(name, `${copy.read(name)}\n${words}\n`);
};

describe('the pages that a build makes anew', () => {
  it('are those of the entry whose words were changed', async () => {
    expect(await changeBy(() => add(`${kitchen}.mdx`, 'Nobody was sent away.'))).toEqual([kitchen]);
    expect(await changeBy(() => undefined)).toEqual([]);
  });

  it('are those of the entry whose history went on', async () => {
    const step: HistoryStep = { commit: 'a1', day: '2026-11-30', put: [], gone: 0, isCompared: true };
    expect(await changeBy(() => undefined, { [kitchen]: [step] })).toEqual([kitchen]);
  });

  it('are all where a copy of a neighbour says something else, and none where it is only set otherwise', async () => {
    const write = (text: string) => copy.write('archives/shore.json', text);
    copy.write('archives.yaml', toList(shoreRow));
    write(toShoreCopy([netLoft]));
    expect(await changeBy(() => write(JSON.stringify(JSON.parse(toShoreCopy([netLoft])))))).toEqual([]);
    expect(await changeBy(() => write(toShoreCopy([{ ...netLoft, title: 'The Loft' }])))).toBeUndefined();
  });

  it.each<[string, () => void]>([
    ['a title', () => copy.edit(`${kitchen}.mdx`, 'title: Lantern Street Kitchen', 'title: Lantern Kitchen')],
    ['a claim', () => copy.edit('lineages/harbour-kitchen-and-shared-pot.mdx', 'XXXX', '1931')],
    ['a source', () => copy.edit('sources/rossi-1999.yaml', 'Pots', 'Jars')],
    ['a theme', () => copy.edit('themes/food.mdx', 'title: ', 'title: New ')],
    ['a person', () => copy.edit('people/livia-moro.yaml', 'name: ', 'name: Doctor ')],
    ['a name in a text', () => add('practices/shared-pot.mdx', 'It was shown by Bruna Conti.')],
    ['a link in a text', () => add('practices/shared-pot.mdx', 'See [the kitchen](/projects/harbour-kitchen/).')],
    ['a heading', () => add('practices/shared-pot.mdx', '## How it goes on')],
    ['a withdrawal', () => copy.edit('principles/old-rule.mdx', '2021-01-02', '2021-01-03')],
    ['an entry', () => copy.remove('dispatches/2020-05-01-answer.mdx')],
    ['a picture', () => copy.write('media/pot.png', fs.readFileSync('public/icon-180.png'))],
  ])('are all where %s was changed', async (_what, edit) => {
    expect(await changeBy(edit)).toBeUndefined();
  });

  it('are all where the code, the settings or the day is another', async () => {
    const parts = await readParts();
    expect(listChanged({ fingerprint, pages: [], ...parts }, { whole: '', around: 'new' }, parts)).toBeUndefined();
  });
});

it('makes of changed words, byte for byte, the site that a build from nothing makes', async () => {
  const home = path.dirname(copy.path);
  const [kept, cold] = [path.join(home, 'kept'), path.join(home, 'cold')];
  const build = async (folder: string) => {
    const { code, said } = await runBuild(folder, {
      ...fixtureSite,
      CONTENT_DIR: copy.path,
      // One language is half the time, and every other goes the same way.
      SITE_LANGUAGES: 'en',
    });
    expect(said).not.toMatch(/fault/);
    expect(code).toBe(0);
  };
  fs.writeFileSync(path.join(home, '.gitignore'), 'kept\ncold\n');
  const repository = createRepository(home);
  repository.commit('2026-11-01');
  await build(kept);
  const untouched = fs.statSync(path.join(kept, 'projects/harbour-kitchen/index.html')).ino;
  for (const name of [
    `${kitchen}.mdx`,
    'practices/shared-pot.mdx',
    'principles/nobody-eats-alone.mdx',
    'dispatches/2020-04-06-first.mdx',
    'founding/the-call.mdx',
    'themes/food.mdx',
    'lineages/lantern-street-kitchen-to-harbour-kitchen.mdx',
  ])
    add(name, 'Of all this they kept a book.');
  repository.commit('2026-11-02');
  await build(kept);
  await build(cold);
  const read = (folder: string) =>
    listFilesBelow(folder).map((file) => [path.relative(folder, file), fs.readFileSync(file, 'latin1')]);
  const built = new Map(read(cold) as [string, string][]);
  const other = (read(kept) as [string, string][]).filter(([name, text]) => built.get(name) !== text);
  expect(other.map(([name]) => name)).toEqual([]);
  expect(listFilesBelow(kept)).toHaveLength(built.size);
  expect(built.get('projects/lantern-street-kitchen/index.html')).toContain('Of all this they kept a book.');
  expect(built.get('projects/lantern-street-kitchen/history/index.html')).toContain('2 November 2026');
  expect(fs.statSync(path.join(kept, 'projects/harbour-kitchen/index.html')).ino).toBe(untouched);
});
