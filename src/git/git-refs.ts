import { find, type Run } from './run-git.ts';
import { shareNext } from './share-next.ts';

export interface StoredRef {
  /** Full name, such as `refs/heads/main`. */
  name: string;
  /** Id of what it stands at. */
  id: string;
  /** True where it only names another ref. */
  isLink: boolean;
}

export interface RefMove {
  ref: string;
  from: string | undefined;
  to: string | undefined;
}

/** What reads and moves refs in a repository. */
export function createRefs(run: Run) {
  const lists = new Map<string, () => Promise<StoredRef[]>>();
  return {
    findBranch: () => find(run, ['symbolic-ref', '--quiet', 'HEAD']),
    isBranchName: async (name: string) => (await find(run, ['check-ref-format', '--branch', name])) === name,
    listRefs: (...prefixes: string[]) => {
      const key = prefixes.join(' ');
      const list = lists.get(key) ?? shareNext(() => listRefs(run, prefixes));
      if (lists.size < mostLists) lists.set(key, list);
      return list();
    },
    moveRefs: async (...moves: RefMove[]) => {
      const input = moves.map((move) => `option no-deref\n${toCommand(move)}\n`).join('');
      await run(['update-ref', '-m', 'contribution desk', '--stdin'], { input });
    },
    findWorktree: async (branch: string) => {
      const trees = (await run(['worktree', 'list', '--porcelain'])).split('\n\n').map((tree) => tree.split('\n'));
      const tree = trees.find((lines) => lines.includes(`branch ${branch}`) && !lines.some(isGone));
      return tree?.find((line) => line.startsWith('worktree '))?.slice('worktree '.length);
    },
  };
}

/** Lists of as many sorts are shared by those who ask at once; the desk asks for few, and for those of single drafts. */
const mostLists = 20;

async function listRefs(run: Run, prefixes: readonly string[]): Promise<StoredRef[]> {
  const lines = (await run(['for-each-ref', '--format=%(objectname) %(refname) %(symref)', ...prefixes])).split('\n');
  return lines
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([id = '', name = '', link = '']) => ({ id, name, isLink: link !== '' }));
}

function toCommand({ ref, from, to }: RefMove): string {
  if (!to) return `delete ${ref} ${from ?? ''}`;
  return from ? `update ${ref} ${to} ${from}` : `create ${ref} ${to}`;
}

/** A working tree whose folder was deleted is listed until git is told. */
function isGone(line: string): boolean {
  return line.startsWith('prunable');
}
