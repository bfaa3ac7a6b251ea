import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArchiveRepository, type ArchiveRepository } from '../../fixtures/archive-repository.ts';
import { askDesk, toAsset, toSave } from './test-desk.ts';

const path = 'content/projects/harbour-kitchen.mdx';
const branch = 'cms/projects/harbour-kitchen';
const rounds = 8;
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
      const { child, port } = await startProgram();
      const saves = sendSaves(port, { round, sent });
      // Some rounds end before the first answer, some after one to three.
      await whenSaved(saves, round % 4);
      await wait((round * 37) % 100);
      // Every other time git is killed with it, as when a machine loses its power.
      kill(child, round % 2 === 1);
      answered += (await Promise.all(saves)).filter((status) => status === 200).length;
      await whenAllEnded(child);
      expect(repository.run('fsck', '--strict', '--no-dangling')).toBe('');
      expect(repository.run('rev-parse', 'main')).toBe(main);
      expect(repository.state().tree).toBe(tree);
      for (const ref of repository.run('for-each-ref', '--format=%(refname)', 'refs/heads').trim().split('\n'))
        expect(repository.run('rev-parse', '--verify', `${ref}^{commit}`)).toMatch(/^[0-9a-f]{40}\n$/);
      if (repository.run('branch', '--list', branch) === '') continue;
      expect(sent).toContain(repository.run('show', `${branch}:${path}`));
      expect(repository.run('show', '-s', '--format=%B', branch)).toContain('Desk-Status: draft');
      clearLocks();
    }
    expect(sent.size).toBeGreaterThan(rounds);
    expect(answered).toBeGreaterThan(0);
  }, 600_000);
});

async function startProgram(): Promise<{ child: ChildProcess; port: number }> {
  const program = resolve('tests/unit/desk-server/desk-program.ts');
  const child = spawn(process.execPath, [program, repository.folder], {
    detached: true,
    // What a killed program leaves behind is removed with it.
    env: { ...process.env, TMPDIR: scratch },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((done) => child.stdout.once('data', (line: Buffer) => done(Number(line))));
  return { child, port };
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

function kill(child: ChildProcess, withGit: boolean): void {
  if (child.pid) process.kill(withGit ? -child.pid : child.pid, 'SIGKILL');
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

/** Resolves when neither the program nor a git that it started runs any more. */
async function whenAllEnded({ pid }: ChildProcess): Promise<void> {
  const hasEnded = () => {
    try {
      return pid === undefined || !process.kill(-pid, 0);
    } catch {
      return true;
    }
  };
  await vi.waitUntil(hasEnded, { timeout: 120_000, interval: 10 });
}

/** What the desk tells people to delete where git was cut off while it held a ref. */
function clearLocks(): void {
  const folder = join(repository.folder, '.git');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.lock')) rmSync(join(folder, name));
}
