import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listFilesBelow } from '../../../src/archive/files/files-below.ts';
import { copyArchive, removeCopy, type ArchiveCopy } from '../../fixtures/archive-copy.ts';
import { listOther, openKeptRendering, type KeptRendering } from '../../fixtures/kept-rendering.ts';
import { joinShore, netLoft, shoreRow, toList, toShoreCopy } from '../../fixtures/neighbour.ts';
import { createRepository } from '../../fixtures/repository.ts';
import { fixtureSite, runBuild } from '../../sites.ts';

beforeAll(() => {
  for (const [name, value] of Object.entries(fixtureSite)) vi.stubEnv(name, value);
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const kitchen = 'projects/lantern-street-kitchen.mdx';
const harbour = 'projects/harbour-kitchen.mdx';
const claim = 'lineages/lantern-street-kitchen-to-harbour-kitchen.mdx';

/** Puts other words in every file where they stand. */
function putEverywhere(copy: ArchiveCopy, words: string, others: string): void {
  for (const name of listNames(copy)) {
    if (!/\.(?:mdx|yaml)$/.test(name)) continue;
    const text = copy.read(name);
    if (text.includes(words)) copy.write(name, text.replaceAll(words, others));
  }
}

function listNames(copy: ArchiveCopy): string[] {
  return listFilesBelow(copy.path).map((file) => path.relative(copy.path, file));
}

const add = (copy: ArchiveCopy, name: string, words: string) => {
  copy.write(name, `${copy.read(name).trimEnd()}\n\n${words}\n`);
};

/** One of each kind of change, one after the other. */
const changes: [string, (copy: ArchiveCopy) => void][] = [
  ['a title', (copy) => copy.edit(kitchen, 'title: Lantern Street Kitchen', 'title: Lantern Kitchen')],
  [
    'the title of another, which is sorted by it',
    (copy) => copy.edit(harbour, 'title: Harbour', 'title: An Old Harbour'),
  ],
  ['a summary', (copy) => copy.edit(harbour, 'Dockers took up', 'Dockers and sailors took up')],
  ['a text', (copy) => add(copy, kitchen, 'Nobody was sent away.')],
  ['a heading', (copy) => add(copy, 'practices/shared-pot.mdx', '## How it goes on')],
  [
    'a link in a text',
    (copy) => add(copy, 'practices/shared-pot.mdx', 'See [the kitchen](/projects/harbour-kitchen/).'),
  ],
  ['a name in a text', (copy) => add(copy, 'practices/shared-pot.mdx', 'It was shown by Bruna Conti.')],
  ['the date of a claim', (copy) => copy.edit(claim, 'passed: 1933', 'passed: 1935')],
  ['what a claim carried', (copy) => copy.edit(claim, '[practices/shared-pot]', '[principles/nobody-eats-alone]')],
  [
    'a new claim',
    (copy) => copy.write('lineages/once-more.mdx', copy.read(claim).replace('passed: 1935', 'passed: 1940')),
  ],
  ['a source', (copy) => copy.edit('sources/rossi-1999.yaml', 'Pots', 'Jars')],
  ['how a source was seen', (copy) => copy.edit('sources/rossi-1999.yaml', 'seen: excerpt', 'seen: read')],
  ['a theme', (copy) => copy.edit('themes/food.mdx', 'title: Food', 'title: Bread')],
  ['a person', (copy) => copy.edit('people/livia-moro.yaml', 'name: Livia', 'name: Lucia')],
  ['when somebody died', (copy) => copy.edit('people/bruna-conti.yaml', 'died: 1951-03', 'died: 1952')],
  ['a part of a founding document', (copy) => copy.edit('founding/the-call.mdx', 'Cook for all', 'Cook for everyone')],
  ['words of a translation', (copy) => copy.edit('practices/shared-pot.es.mdx', 'Olla común', 'Olla de todos')],
  ['a neighbour', joinNeighbour],
  ['what a neighbour tells', (copy) => copy.edit('archives/shore.json', '"Net Loft"', '"The Loft"')],
  ['a withdrawal', (copy) => copy.write('dispatches/2020-05-01-answer.mdx', withdrawn)],
  ['the reason of a withdrawal', (copy) => copy.edit('principles/old-rule.mdx', 'did not wish', 'did not want')],
  ['a rename', (copy) => rename(copy, 'projects/harbour-kitchen', 'projects/quay-kitchen')],
  ['a claim that is taken back', (copy) => copy.write('lineages/once-more.mdx', withdrawn)],
];

const withdrawn = `---
title: An answer
withdrawn: { date: 2021-01-02, reason: It named someone who did not wish to be named. }
---
`;

function joinNeighbour(copy: ArchiveCopy): void {
  copy.write('archives.yaml', toList(shoreRow));
  copy.write('archives/shore.json', toShoreCopy([netLoft]));
  joinShore(copy);
}

function rename(copy: ArchiveCopy, from: string, to: string): void {
  const text = copy.read(`${from}.mdx`);
  copy.remove(`${from}.mdx`);
  copy.write(`${to}.mdx`, text.replace('kind: ', `formerIds: [${path.basename(from)}]\nkind: `));
  putEverywhere(copy, from, to);
}

/** How many changes are made at once: each alone takes ten minutes, which `EACH_CHANGE=1` has it take. */
const atOnce = process.env['EACH_CHANGE'] ? 1 : 12;
const groups = Array.from({ length: Math.ceil(changes.length / atOnce) }, (_, index) =>
  changes.slice(index * atOnce, (index + 1) * atOnce),
).map((group) => ({ what: group.map(([what]) => what).join(', '), group }));

describe('pages that are kept from the site as it was', () => {
  let copy: ArchiveCopy;
  let rendering: KeptRendering;
  beforeAll(async () => {
    copy = copyArchive();
    rendering = openKeptRendering(copy, 'en');
    await rendering.render();
  });
  afterAll(() => {
    rendering.close();
    removeCopy(copy);
  });

  it('are all where nothing was changed', async () => {
    const { made } = await rendering.render({ isCompared: false });
    expect(made).toEqual([]);
  });

  it.each(groups)('are, after a change of $what, those that a rendering from nothing makes', async ({ group }) => {
    for (const [, change] of group) change(copy);
    const { made, all } = await rendering.render();
    expect(made.length).toBeLessThan(all.length);
  });

  it('are those too after changes by chance, several at once, of titles, summaries, texts and claims', async () => {
    const put = fc.record({ at: fc.nat(), words: fc.stringMatching(/^[A-Z][a-z]{1,8}$/), how: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(put, { minLength: 2, maxLength: 5 }), async (some) => {
        for (const one of some) changeBy(copy, one);
        await rendering.render();
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1), endOnFailure: true },
    );
  });
});

it('keeps pages in another language as well', async () => {
  const copy = copyArchive();
  const rendering = openKeptRendering(copy, 'es');
  try {
    await rendering.render();
    copy.edit('practices/shared-pot.es.mdx', 'Olla común', 'Olla de todas');
    const { made } = await rendering.render();
    expect(made).toContain('practices/shared-pot/index.html');
    expect(made).not.toContain('people/livia-moro/index.html');
  } finally {
    rendering.close();
    removeCopy(copy);
  }
});

function changeBy(copy: ArchiveCopy, { at, words, how }: { at: number; words: string; how: number }): void {
  const names = listNames(copy).filter((name) => /^[a-z]+\/[^.]*\.mdx$/.test(name) && !name.includes('old-rule'));
  const name = names[at % names.length] ?? kitchen;
  const text = copy.read(name);
  if (how === 0)
    copy.write(
      name,
      text.replace(/^title: .*/m, (title) => `${title} ${words}`),
    );
  else if (how === 1)
    copy.write(
      name,
      text.replace(/^summary: .*/m, (summary) => `${summary} ${words}.`),
    );
  else if (how === 2) add(copy, name, `${words} was there.`);
  else
    copy.write(`lineages/${words.toLowerCase()}-again.mdx`, copy.read(claim).replace('1935', String(1936 + (at % 60))));
}

it('makes of changed words, byte for byte, the whole site that a build from nothing makes', async () => {
  const copy = copyArchive();
  const home = path.dirname(copy.path);
  const [kept, cold] = [path.join(home, 'kept'), path.join(home, 'cold')];
  const build = async (folder: string) => {
    // One language is half the time, and every other goes the same way.
    const { code, said } = await runBuild(folder, { ...fixtureSite, CONTENT_DIR: copy.path, SITE_LANGUAGES: 'en' });
    expect(said).not.toMatch(/fault/);
    expect(code).toBe(0);
  };
  try {
    fs.writeFileSync(path.join(home, '.gitignore'), 'kept\ncold\n');
    const repository = createRepository(home);
    repository.commit('2026-11-01');
    await build(kept);
    const inode = () => fs.statSync(path.join(kept, 'principles/nobody-eats-alone/cite/index.html')).ino;
    const untouched = inode();
    add(copy, kitchen, 'Of all this they kept a book.');
    copy.edit(harbour, 'title: Harbour Kitchen', 'title: Quay Kitchen');
    repository.commit('2026-11-02');
    await build(kept);
    await build(cold);
    expect(listOther(kept, cold)).toEqual([]);
    const read = (page: string) => fs.readFileSync(path.join(kept, page, 'index.html'), 'utf8');
    expect(read('projects/lantern-street-kitchen')).toContain('Of all this they kept a book.');
    expect(read('projects/lantern-street-kitchen/history')).toContain('2 November 2026');
    expect(read('practices/shared-pot')).toContain('Quay Kitchen');
    expect(inode()).toBe(untouched);
  } finally {
    removeCopy(copy);
  }
});
