import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { countFaults, formatFault } from '../archive/entry/faults.ts';
import type { Named } from '../archive/entry/similar.ts';
import { toPrintable } from '../mdx/characters/characters.ts';
import { readBundle, withPossibleDay } from '../intake/read-bundle.ts';
import { isSamePerson } from '../git/commit-text.ts';
import { GitError } from '../git/run-git.ts';
import { openGitStore, type GitStore } from '../git/git-store.ts';
import { checkBranch, commitBundle, describeBundle } from '../intake/commit-bundle.ts';
import type { Likeness } from '../archive/likenesses.ts';
import { checkIntake, listExisting } from '../intake/check-intake.ts';
import { runCommand } from './run-command.ts';

const help = `npm run intake -- bundle.zip [--branch NAME] [--dry-run]
npm run intake -- letter.txt [--branch NAME] [--dry-run]

Takes in what somebody sent with the form, as a zip file or copied as text into a letter: checks the bundle and all it would change, says which entries may be there already and what in the texts may lead to a person, and commits it on a branch of its own. Your folder and the branch you are on stay as they are. With --dry-run it checks and commits nothing.
Exits 1 when something is wrong with the bundle, 0 when it is taken in, 2 when the command itself is wrong.`;

await runCommand(run);

async function run(): Promise<number> {
  const options = parseOptions();
  if (typeof options === 'string') {
    console.error(`${options}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  const store = await openGitStore(process.cwd());
  const head = await store?.findCommit('HEAD');
  if (!store || !head)
    return stop(['This folder is not the top of a git repository with a commit; run it in the archive’s own folder.']);
  const problem = options.branch === undefined ? undefined : await checkBranch(store, options.branch);
  if (problem) {
    console.error(problem);
    return 2;
  }
  try {
    return await takeIn(store, head, options);
  } catch (error) {
    if (error instanceof GitError) return stop([`Git could not do it: ${error.said}`]);
    throw error;
  }
}

async function takeIn(store: GitStore, head: string, { file, branch, isDryRun }: Options): Promise<number> {
  const { bundle: given, faults: broken } = await readBundle(file);
  if (!given) return stop(broken);
  const bundle = { ...given, contribution: withPossibleDay(given.contribution) };
  const existing = await listExisting(store, head, bundle);
  if (existing.length > 0)
    return stop(
      existing.map(
        (name) =>
          `${name} is in the archive already — a bundle adds and never changes: give the new one another name, or make the change by hand`,
      ),
    );
  const { faults, warnings, likenesses, details } = await checkIntake(store, head, bundle);
  for (const fault of faults) console.log(formatFault(fault));
  for (const warning of warnings) console.log(`warning: ${formatFault(warning)}`);
  printLikenesses(likenesses);
  for (const { file, kind, words } of details)
    console.log(`${file}: may lead to a person: “${toPrintable(words)}” (${kind})`);
  if (faults.length > 0) return stop([countFaults(faults)]);
  const { credit, note, made } = bundle.contribution;
  console.log(`\n${describeBundle(bundle)}, made on ${made}. Credit: ${credit}.`);
  const claimed = given.contribution.made;
  if (claimed !== made)
    console.log(`It says that it was made on ${claimed}, which is yet to come; ${made} is written instead.`);
  if (isSamePerson({ name: credit, email: '' }, { ...store.committer, email: '' }))
    console.log(`The credit “${credit}” is the name that you commit by: make sure that it is also theirs.`);
  if (note) console.log(`Note to the stewards, not to be published:\n${toPrintable(note).replaceAll(/^/gm, '  ')}`);
  if (isDryRun) {
    console.log('\nNo faults. Nothing was committed (--dry-run).');
    return 0;
  }
  const name = await commitBundle(store, head, { bundle, branch });
  console.log(
    `\nIt is on the branch ${name}; your folder is as it was. Read it, then publish it in the desk, where it is in review, or merge it:\n  git log -p ${name}\n  git merge ${name}`,
  );
  return 0;
}

function printLikenesses(likenesses: readonly Likeness[]): void {
  for (const { entry, others } of likenesses)
    console.log(`${entry.key} looks like ${others.map(showNamed).join(', ')}: is it the same?`);
}

function showNamed({ key, title }: Named): string {
  return title ? `“${toPrintable(title)}” (${key})` : key;
}

function stop(lines: readonly string[]): number {
  console.error(`${lines.join('\n')}\n\nNothing was taken in.`);
  return 1;
}

interface Options {
  file: string;
  branch?: string | undefined;
  isDryRun: boolean;
  help: boolean;
}

function parseOptions(): Options | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { branch: { type: 'string' }, 'dry-run': { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const [file = '', ...others] = positionals;
    const options = { file, branch: values.branch, isDryRun: values['dry-run'] ?? false, help: values.help ?? false };
    if (options.help) return options;
    if (!file || others.length > 0) return 'Name one bundle.';
    return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? options : `There is no file ${file}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
