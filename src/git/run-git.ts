import { spawn } from 'node:child_process';

/** What git said where it did not do what it was asked. */
export class GitError extends Error {
  readonly code: number | null;
  /** Git's own words, in English. */
  readonly said: string;

  constructor(args: readonly string[], code: number | null, said: string) {
    super(`git ${args.join(' ')}: ${said || `exit code ${code}`}`);
    this.code = code;
    this.said = said;
  }
}

export interface GitInput {
  input?: string | Uint8Array;
  env?: Readonly<Record<string, string>>;
}

/**
 * What the git program prints, run in a folder without a shell. It opens no editor, asks nothing, runs no hook, signs
 * nothing, asks no program what has changed, fetches nothing and takes every path as it is written. Rejects with a GitError where git fails.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  { input = '', env = {} }: GitInput = {},
): Promise<Buffer> {
  return new Promise((done, failed) => {
    const child = spawn('git', listArguments(args), { cwd: folder, env: { ...toEnvironment(), ...env } });
    const [out, errors]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) done(Buffer.concat(out));
      else failed(new GitError(args, code, Buffer.concat(errors).toString('utf8').trim()));
    });
    // Git may end before it has read everything; its exit code says why.
    child.stdin.on('error', () => undefined).end(input);
  });
}

/** A command of git with the settings under which the desk runs all of them. */
export function listArguments(args: readonly string[]): string[] {
  return [...settings, ...args];
}

/** Runs git in one folder and gives what it prints as text. */
export type Run = (args: readonly string[], input?: GitInput) => Promise<string>;

/** One line of git's answer; undefined where git says that there is none (1, or 128 outside a repository). */
export async function find(run: Run, args: readonly string[]): Promise<string | undefined> {
  try {
    return (await run(args)).trim();
  } catch (error) {
    if (error instanceof GitError && (error.code === 1 || error.code === 128)) return undefined;
    throw error;
  }
}

/** Parts of an answer that git ends with a zero byte each. */
export function splitNul(text: string): string[] {
  return text.split('\0').slice(0, -1);
}

/** Settings of a repository that would have git run a program, or go to another machine, as options that overrule them. */
const settings = [
  'commit.gpgSign=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'gc.auto=0',
  'i18n.commitEncoding=utf-8',
  'log.showSignature=false',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Variables that would lead git to another repository, tree or index than the folder's own. */
const misleading = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_EXTERNAL_DIFF',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
];

export function toEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !misleading.includes(name));
  return {
    ...Object.fromEntries(kept),
    GIT_EDITOR: ':',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
