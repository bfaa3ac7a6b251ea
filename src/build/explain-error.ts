import { GitError } from '../git/run-git.ts';
import { Refusal } from '../site/refusal.ts';

/**
 * The words for an error that a person can mend; undefined where the program itself is at fault, and its whole trace
 * is wanted. Systems name their errors by the codes of errno(3).
 */
export function explainError(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof GitError) return `Git could not do it: ${error.said || error.message}`;
  if (!(error instanceof Error)) return undefined;
  const { code, path = '', dest, syscall } = error as NodeJS.ErrnoException & { dest?: string };
  if (isGitMissing(error)) return noGit;
  const words = code === undefined ? undefined : systemErrors[code];
  if (!words || syscall === undefined) return undefined;
  const place = dest ?? path;
  return place ? `${words} (${place})` : words;
}

/** True where a program of git was to run on a machine that has none. */
export function isGitMissing(error: unknown): boolean {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && syscall === 'spawn git';
}

/** The same for what another program printed before it failed. */
export function explainOutput(text: string): string | undefined {
  const code = /\b(ENOSPC|EDQUOT|EROFS|EIO|EMFILE)\b/.exec(text)?.[1];
  if (code) return systemErrors[code];
  return /No space left on device/i.test(text) ? systemErrors['ENOSPC'] : undefined;
}

const noGit =
  'There is no git on this machine, and this needs it: install git (https://git-scm.com) and run the command again.';
const diskFull = 'The disk is full: free some space and run the command again. What was there before is as it was.';
const notAllowed =
  'This folder or file may not be written: give yourself the right to write there, or name another folder with OUT_DIR.';

const systemErrors: Readonly<Record<string, string>> = {
  EACCES: notAllowed,
  EBUSY:
    'This folder is in use, or is a disk of its own, and cannot be put elsewhere: name a folder inside it with OUT_DIR.',
  EDQUOT: diskFull,
  // What Node says of a copy that finds the disk full.
  EIO: 'The disk is full, or cannot be read or written: free some space and run the command again. What was there before is as it was.',
  EMFILE: 'Too many files are open at once: close other programs, or raise the limit (ulimit -n), and try again.',
  ENOSPC: diskFull,
  EPERM: notAllowed,
  EROFS: 'This disk can only be read: name a folder that can be written with OUT_DIR, or copy the project to one.',
};
