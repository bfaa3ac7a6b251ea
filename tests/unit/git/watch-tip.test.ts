import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGitStore } from '../../../src/git/git-store.ts';
import { createTipWatch, type TipWatch } from '../../../src/git/watch-tip.ts';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';

let repository: ArchiveRepository;
let watch: TipWatch;
let moves: number;

beforeEach(async () => {
  repository = createArchiveRepository();
  repository.run('switch', '--quiet', '--create', 'other');
  repository.write('content/media/note.txt', 'x');
  repository.commit('2020-01-02');
  repository.run('switch', '--quiet', 'main');
  watch = await createTipWatch((await openGitStore(repository.folder))!, { everyMs: 10 });
  moves = 0;
});

afterEach(() => {
  watch.stop();
  repository.remove();
});

const count = () => {
  moves += 1;
};

it('notices a merge made with git by itself', async () => {
  const noticed = new Promise<void>((done) => {
    watch.begin(done);
  });
  repository.run('merge', '--quiet', 'other');
  await noticed;
});

it('notices commits and switches once each, also where refs are packed, and no change of other branches', async () => {
  watch.stop();
  watch = await createTipWatch((await openGitStore(repository.folder))!, { everyMs: 3_600_000 });
  watch.begin(count);
  await watch.look();
  expect(moves).toBe(0);
  for (const [change, expected] of [
    [() => repository.commit('2020-01-03'), 1],
    [() => repository.run('pack-refs', '--all'), 1],
    [() => repository.commit('2020-01-04'), 2],
    [() => repository.run('branch', 'third'), 2],
    [() => repository.run('switch', '--quiet', 'other'), 3],
    [() => repository.run('reset', '--quiet', '--hard', 'main'), 4],
    [() => repository.run('switch', '--quiet', '--detach'), 4],
  ] as const) {
    change();
    await watch.look();
    await watch.look();
    expect(moves).toBe(expected);
  }
});

it('sees what was checked out while it had not begun', async () => {
  repository.commit('2020-01-03');
  watch.begin(count);
  await watch.look();
  expect(moves).toBe(1);
});
