import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { openTestDesk, toAsset, type TestDesk } from './test-desk.ts';

const path = 'content/projects/harbour-kitchen.mdx';
const branch = 'cms/projects/harbour-kitchen';
const name = { collection: 'projects', slug: 'harbour-kitchen' };
let desk: TestDesk;
let repository: ArchiveRepository;
let before: string;

beforeEach(async () => {
  desk = await openTestDesk();
  repository = desk.repository;
  before = repository.read(path);
});

afterEach(async () => {
  await desk.close();
});

describe('a draft that a steward goes on with', () => {
  it('stays the contributor’s, with one commit for each who wrote in it', async () => {
    await saveAs('Rosa', 'hers');
    await saveAs('Rosa', 'hers, again');
    await saveAs('Ann', 'hers, with a comma');
    await saveAs('Ann', 'hers, with two commas');
    expect(listAuthors(`main..${branch}`)).toEqual(['Ann', 'Rosa']);
    expect(repository.run('show', `${branch}~:${path}`)).toBe(toText('hers, again'));
    expect(await desk.ask('unpublishedEntry', name)).toMatchObject({ body: { pullRequestAuthor: 'Rosa' } });
  });

  it('is published as the contributor’s, and names the others', async () => {
    await saveAs('Rosa', 'hers');
    await saveAs('Ann', 'theirs');
    await saveAs('Rosa', 'hers');
    await saveAs('Bo', 'all of theirs');
    await publish();
    expect(repository.read(path)).toBe(toText('all of theirs'));
    expect(listAuthors('main~..main')).toEqual(['Rosa']);
    expect(repository.run('log', '-1', '--format=%b').trim().split('\n')).toEqual([
      'Co-authored-by: Ann <ann@example.org>',
      'Co-authored-by: Bo <bo@example.org>',
    ]);
  });

  it('names nobody twice, nor an author beside themselves', async () => {
    await saveAs('Rosa', 'hers');
    await publish();
    expect(repository.run('log', '-1', '--format=%an%n%b').trim()).toBe('Rosa');
  });

  it('keeps the credit that a commit by hand gives', async () => {
    repository.run('switch', '--quiet', '--create', branch);
    repository.write(path, toText('by hand'));
    const words = 'By hand\n\nCo-authored-by: The cooks <cooks@example.org>';
    repository.run('commit', '--quiet', '--all', '--author', 'Rosa <rosa@example.org>', '--message', words);
    repository.run('switch', '--quiet', 'main');
    await saveAs('Ann', 'by hand, with a comma');
    await publish();
    expect(repository.run('log', '-1', '--format=%an%n%b').trim().split('\n')).toEqual([
      'Rosa',
      'Co-authored-by: The cooks <cooks@example.org>',
      'Co-authored-by: Ann <ann@example.org>',
    ]);
  });

  it('holds the pictures of the last save alone, whoever made it', async () => {
    await saveAs('Rosa', 'hers', ['one', 'two']);
    await saveAs('Ann', 'theirs', ['two']);
    await saveAs('Ann', 'theirs', ['two', 'three']);
    await saveAs('Bo', 'all of theirs', ['three']);
    expect(repository.run('diff', '--name-only', 'main', branch).trim().split('\n')).toEqual([
      'content/media/three.png',
      path,
    ]);
  });
});

/** The entry under a title, as the check lets it through. */
function toText(title: string): string {
  return before.replace('Harbour Kitchen', title);
}

/** Saves with git's settings naming somebody else, as on the machine of another steward. */
async function saveAs(person: string, title: string, pictures: readonly string[] = []): Promise<void> {
  repository.run('config', 'user.name', person);
  repository.run('config', 'user.email', `${person.toLowerCase()}@example.org`);
  await desk.restart();
  const assets = pictures.map((picture) => toAsset(`content/media/${picture}.png`));
  expect(await desk.save({ raw: toText(title), assets })).toMatchObject({ status: 200 });
}

async function publish(): Promise<void> {
  expect(await desk.publish(name)).toMatchObject({ status: 200 });
}

function listAuthors(range: string): string[] {
  return repository.run('log', '--format=%an', range).trim().split('\n');
}
