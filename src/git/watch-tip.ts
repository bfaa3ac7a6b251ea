import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { GitStore } from './git-store.ts';
import { runGit } from './run-git.ts';

/** Watches which commit is checked out in a repository. */
export interface TipWatch {
  /** From now on calls back whenever another commit is checked out than when that was last looked at. */
  begin(onMoved: () => void): void;
  /** Looks at once, not only when it is time again. */
  look(): Promise<void>;
  stop(): void;
}

/**
 * Notices commits, merges and switches however they are made. It compares the age of a few files of git's, and asks git
 * only where one of them has changed. What is checked out when the watch is made counts as seen.
 * @param everyMs how long it takes at most to notice
 */
export async function createTipWatch(store: GitStore, { everyMs = 1000 } = {}): Promise<TipWatch> {
  const folders = await findGitFolders(store.folder);
  let age = '';
  let tip = await store.findCommit('HEAD');
  let onMoved: (() => void) | undefined;
  let looking: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const compare = async () => {
    const now = await readAge(folders);
    if (now === age) return;
    const found = await store.findCommit('HEAD');
    age = now;
    if (!found || found === tip) return;
    tip = found;
    onMoved?.();
  };
  // Git may be at work just now; then the next look finds what this one did not.
  const look = () =>
    (looking ??= compare()
      .catch(() => undefined)
      .finally(() => (looking = undefined)));
  return {
    begin(call) {
      onMoved = call;
      timer ??= setInterval(() => void look(), everyMs).unref();
    },
    look: async () => {
      await looking;
      await look();
    },
    stop() {
      clearInterval(timer);
    },
  };
}

/** Where git keeps what is checked out here, and where it keeps what all working trees share. */
async function findGitFolders(folder: string): Promise<{ own: string; shared: string }> {
  const said = (await runGit(folder, ['rev-parse', '--git-dir', '--git-common-dir'])).toString('utf8');
  const [own = '.git', shared = own] = said.split('\n').map((line) => resolve(folder, line));
  return { own, shared };
}

async function readAge({ own, shared }: { own: string; shared: string }): Promise<string> {
  const head = await readFile(join(own, 'HEAD'), 'utf8');
  const branch = /^ref: (\S+)/.exec(head)?.[1];
  const files = [join(shared, 'packed-refs'), join(shared, 'reftable/tables.list'), join(own, 'logs/HEAD')];
  if (branch) files.push(join(shared, branch));
  const ages = await Promise.all(files.map((file) => stat(file, { bigint: true }).catch(() => undefined)));
  return [head, ...ages.map((found) => (found ? `${found.ino} ${found.mtimeNs} ${found.size}` : ''))].join('\n');
}
