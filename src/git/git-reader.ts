import { toCommit, type Commit } from './commit-text.ts';
import type { ReadObjects } from './object-reader.ts';
import { remember } from './remember.ts';
import { find, type Run } from './run-git.ts';
import { createTrees, type StoredFile } from './trees.ts';

/** What reads files, commits and their order out of a repository. */
export function createReader(run: Run, read: ReadObjects) {
  const { listFiles, listChanges } = createTrees(read);
  const getCommit = remember(
    async (id: string): Promise<Commit> => {
      const [found] = await read([id]);
      if (found?.kind !== 'commit') throw new Error(`The repository lacks the commit ${id}.`);
      return toCommit(found.content.toString('utf8'));
    },
    { ids: 1 },
  );
  return {
    getCommit,
    findCommit: async (name: string) => (await read([`${name}^{commit}`]))[0]?.id,
    listFiles: remember(listFiles, { ids: 1 }),
    listChanges: remember(listChanges, { ids: 2 }),
    readFiles: async (files: readonly StoredFile[]) => {
      const found = await read(files.map(({ id }) => id));
      return found.map((object, index) => {
        if (object?.kind !== 'blob') throw new Error(`The repository lacks the file ${files[index]?.id}.`);
        return object.content;
      });
    },
    findMergeBase: remember(
      async (one: string, other: string) =>
        (await findLine(getCommit, one, other)) ? one : find(run, ['merge-base', one, other]),
      { ids: 2 },
    ),
    listCommits: remember(
      async (from: string, to: string) =>
        (await findLine(getCommit, from, to)) ??
        (await run(['rev-list', '--reverse', '--topo-order', '--no-merges', `${from}..${to}`]))
          .split('\n')
          .filter(Boolean),
      { ids: 2 },
    ),
  };
}

/** How many commits are followed before git is asked, which knows ways that are shorter. */
const longestLine = 20;

/**
 * The commits after one commit up to another, oldest first, where each has the one before as its only parent, as in
 * most drafts; undefined where that is not so, where it is far, or where one is missing.
 */
async function findLine(
  getCommit: (id: string) => Promise<Commit>,
  from: string,
  to: string,
): Promise<string[] | undefined> {
  const ids: string[] = [];
  for (let id = to; ids.length <= longestLine;) {
    if (id === from) return ids.reverse();
    const commit = await getCommit(id).catch(() => undefined);
    const [parent, ...others] = commit?.parents ?? [];
    if (!parent || others.length > 0) return undefined;
    ids.push(id);
    id = parent;
  }
  return undefined;
}
