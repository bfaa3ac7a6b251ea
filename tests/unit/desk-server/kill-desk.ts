import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';

/** The desk as a program of its own, which can be killed at any moment. */
export interface DeskProcess {
  port: number;
  /** Kills it on the spot; with git, as when a machine loses its power. Resolves when nothing of it runs any more. */
  kill: (how?: { withGit: boolean }) => Promise<void>;
}

/** @param scratch what a killed program leaves behind is in there */
export async function startDeskProcess(repository: string, scratch: string): Promise<DeskProcess> {
  const program = resolve('tests/unit/desk-server/desk-program.ts');
  const child = spawn(process.execPath, [program, repository], {
    detached: true,
    env: { ...process.env, TMPDIR: scratch },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((done) => child.stdout.once('data', (line: Buffer) => done(Number(line))));
  return {
    port,
    kill: async ({ withGit } = { withGit: true }) => {
      if (child.pid) process.kill(withGit ? -child.pid : child.pid, 'SIGKILL');
      await whenAllEnded(child);
    },
  };
}

/** What the desk tells people to delete where git was cut off while it held a ref. */
export function clearLocks(repository: string): void {
  const folder = join(repository, '.git');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.lock')) rmSync(join(folder, name));
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
