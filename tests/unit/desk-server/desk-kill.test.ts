import { mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { entryPath, goodEntry, goodSource, picturePath, sourcePath } from '../intake/test-bundle.ts';
import { clearLocks, startDeskProcess } from './kill-desk.ts';
import { askDesk, toAsset, toSave, type DeskAnswer } from './test-desk.ts';

const path = 'content/projects/harbour-kitchen.mdx';
const branch = 'cms/projects/harbour-kitchen';
/** Each starts a desk, and so is dear. */
const rounds = 6;
let repository: ArchiveRepository;
let scratch: string;

beforeEach(() => {
  repository = createArchiveRepository();
  scratch = mkdtempSync(join(tmpdir(), 'kill-'));
});

afterEach(() => {
  repository.remove();
  rmSync(scratch, { recursive: true });
});

describe('a desk that is killed while it saves', () => {
  it('leaves the repository whole, and the draft with one of the texts that were sent', async () => {
    const { tree } = repository.state();
    const main = repository.run('rev-parse', 'main');
    const sent = new Set<string>();
    let answered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { port, kill } = await startDeskProcess(repository.folder, scratch);
      const saves = sendSaves(port, { round, sent });
      // Some rounds end before the first answer, some after one to three, each at another step of what is written next.
      await whenSaved(saves, round % 4);
      await whenWritten(Promise.all(saves), { times: (round * 5) % 16 });
      // Every other time git is killed with it, as when a machine loses its power.
      await kill({ withGit: round % 2 === 1 });
      answered += (await Promise.all(saves)).filter((status) => status === 200).length;
      expect(repository.run('fsck', '--strict', '--no-dangling')).toBe('');
      expect(repository.run('rev-parse', 'main')).toBe(main);
      expect(repository.state().tree).toBe(tree);
      for (const ref of repository.run('for-each-ref', '--format=%(refname)', 'refs/heads').trim().split('\n'))
        expect(repository.run('rev-parse', '--verify', `${ref}^{commit}`)).toMatch(/^[0-9a-f]{40}\n$/);
      if (repository.run('branch', '--list', branch) === '') continue;
      expect(sent).toContain(repository.run('show', `${branch}:${path}`));
      expect(repository.run('show', '-s', '--format=%B', branch)).toContain('Desk-Status: draft');
      clearLocks(repository.folder);
    }
    expect(sent.size).toBeGreaterThan(rounds);
    expect(answered).toBeGreaterThan(0);
  }, 600_000);
});

/**
 * What publishing writes into `.git`, in its order, and whether git is killed with the desk at that moment. Nearly all of its
 * time goes to the check before, which writes nothing; all that is written takes half a second.
 */
const moments = [
  { file: undefined, withGit: false },
  { file: 'objects', withGit: true },
  { file: 'ORIG_HEAD', withGit: false },
  { file: 'index.lock', withGit: true },
  { file: 'refs/heads/main', withGit: true },
  { file: 'packed-refs.lock', withGit: true },
] as const;

describe('a desk that is killed while it publishes', () => {
  it('has published all of a change or nothing of it, and publishes what is left when it is started again', async () => {
    let desk = await startDeskProcess(repository.folder, scratch);
    const ends: string[] = [];
    const seen: string[] = [];
    for (const [round, { file, withGit }] of moments.entries()) {
      const ready = await makeReady(desk.port, round);
      const asked = publish(desk.port, ready.branch);
      if (file) seen.push(await whenWritten(asked, { name: file }));
      // What is asked after it is answered while it is checked.
      else await askDesk(desk.port, { action: 'info' });
      await desk.kill({ withGit });
      await asked;
      clearLocks(repository.folder);
      expect(repository.run('fsck', '--strict', '--no-dangling')).toBe('');
      ends.push(expectWhole(ready));
      desk = await startDeskProcess(repository.folder, scratch);
      await publishAgain(desk.port, ready);
    }
    await desk.kill();
    expect(ends).toContain('before');
    expect(ends).toContain('after');
    // Else the desk was killed after its work, and this shows nothing.
    expect(seen.filter((what) => what === 'written').length).toBeGreaterThan(2);
  }, 900_000);
});

/**
 * Resolves when git has written so many times a file, or into a folder, of that name in the repository's own, or the desk
 * answers before.
 */
async function whenWritten(asked: Promise<unknown>, { name = '', times = 1 }): Promise<'written' | 'answered'> {
  const written = Promise.withResolvers<'written'>();
  let count = 0;
  const note = () => {
    if (count >= times) written.resolve('written');
    count += 1;
  };
  note();
  const watcher = watch(join(repository.folder, '.git'), { recursive: true }, (_, file) => {
    if (file?.startsWith(name)) note();
  });
  try {
    return await Promise.race([asked.then(() => 'answered' as const), written.promise]);
  } finally {
    watcher.close();
  }
}

interface Ready {
  branch: string;
  /** The files that it brings. */
  paths: readonly string[];
  /** What is published before. */
  main: string;
}

/** Where a killed publication ended: all files are on main or none is, and then the change is as it was. */
function expectWhole({ branch: name, paths, main }: Ready): 'before' | 'after' {
  const list = (from: string, to: string) =>
    repository.run('diff', '--name-only', from, to, '--').trim().split('\n').filter(Boolean).sort();
  if (repository.run('rev-parse', 'main') === main) {
    expect(list('main', name)).toEqual(paths);
    expect(repository.run('show', '-s', '--format=%B', name)).toContain('Desk-Status: pending_publish');
    return 'before';
  }
  expect(repository.run('rev-parse', 'main^')).toBe(main);
  expect(list('main^', 'main')).toEqual(paths);
  return 'after';
}

/** What was cut off is done by the next desk, which says what lies in its way where git was killed in the folder. */
async function publishAgain(port: number, ready: Ready): Promise<void> {
  let { status, body } = await publish(port, ready.branch);
  if (status === 409) {
    expect((body as { error: string }).error).toMatch(/publishing would replace: content\//);
    repository.run('stash', '--quiet', '--include-untracked');
    ({ status, body } = await publish(port, ready.branch));
  }
  // The branch may be gone already, or hold nothing that is not published.
  expect([200, 404], JSON.stringify(body)).toContain(status);
  expect(expectWhole(ready)).toBe('after');
  expect(repository.run('status', '--porcelain')).toBe('');
  expect(repository.run('branch', '--list', 'cms/*')).toBe('');
}

/** A change of a project, its source and its picture, at the step before it is published. */
async function makeReady(port: number, name: number | string): Promise<Ready> {
  const main = repository.run('rev-parse', 'main');
  const toOwn = (text: string) =>
    text.replaceAll(/night(?=[-.])/g, `night-${name}`).replaceAll('Night Kitchen', `Night Kitchen ${name}`);
  const change = `night-${name}`;
  for (const [file, raw, assets] of [
    [entryPath, goodEntry, [toAsset(toOwn(picturePath))]],
    [sourcePath, goodSource, []],
  ] as const) {
    const { options, ...params } = toSave({ raw: toOwn(raw), file: toOwn(file), assets: [...assets] });
    const asked = { action: 'persistEntry', params: { ...params, options: { ...options, change } } };
    expect(await askDesk(port, asked)).toMatchObject({ status: 200 });
  }
  const ready = { branch: `cms/changes/${change}`, status: 'pending_publish' };
  expect(await askDesk(port, { action: 'setChangeStatus', params: ready })).toMatchObject({ status: 200 });
  return { branch: ready.branch, paths: [picturePath, entryPath, sourcePath].map(toOwn).sort(), main };
}

/** Asks to publish a change; status 0 where no answer came. */
function publish(port: number, name: string): Promise<DeskAnswer> {
  return askDesk(port, { action: 'publishChange', params: { branch: name } }).catch(() => ({ status: 0, body: '' }));
}

/** The status of each answer; 0 where none came. */
function sendSaves(port: number, { round, sent }: { round: number; sent: Set<string> }): Promise<number>[] {
  return Array.from({ length: 12 }, (_, index) => {
    const raw = `round ${round}, save ${index}\n${'text '.repeat(2000)}\n`;
    sent.add(raw);
    const params = toSave({ raw, assets: [toAsset(`content/media/picture-${index}.png`)] });
    return askDesk(port, { action: 'persistEntry', params }).then(
      ({ status }) => status,
      () => 0,
    );
  });
}

/** Resolves when so many texts were saved, or no answer is left to come. */
async function whenSaved(saves: readonly Promise<number>[], count: number): Promise<void> {
  let saved = 0;
  const { promise, resolve: done } = Promise.withResolvers<undefined>();
  const note = (status: number) => {
    if (status === 200) saved += 1;
    if (saved >= count) done(undefined);
  };
  note(0);
  const answers = saves.map((save) => save.then(note));
  await Promise.race([promise, Promise.all(answers)]);
}
