import { GitError, runGit, splitNul } from './run-git.ts';

/**
 * Variables by which git runs none of the programs that a repository names as filters of its files: what is published
 * is what was looked at.
 */
export async function toFilterless(folder: string): Promise<Record<string, string>> {
  const listed = await runGit(folder, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']).catch(noSettings);
  const names = new Set(splitNul(listed.toString('utf8')).map((name) => name.slice(0, name.lastIndexOf('.'))));
  const settings = [...names].flatMap((name) => [
    ...['clean', 'smudge', 'process'].map((key) => [`${name}.${key}`, '']),
    [`${name}.required`, 'false'],
  ]);
  const before = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(before + settings.length)],
    ...settings.flatMap(([key = '', value = ''], index) => [
      [`GIT_CONFIG_KEY_${before + index}`, key],
      [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]),
  ]) as Record<string, string>;
}

function noSettings(error: unknown): Buffer {
  if (error instanceof GitError && error.code === 1) return Buffer.alloc(0);
  throw error;
}
