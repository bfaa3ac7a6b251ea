import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { keptFolder, loadSealed, storeSealed } from '../archive/files/sealed-file.ts';
import { runGit } from '../git/run-git.ts';
import { readSettings, variableMeanings } from '../site/settings.ts';
import { addFiles, hashOwnFiles } from './program/own-files.ts';
import { listSite } from './site-listing.ts';

/** What a site is made of, beside the project's own files. */
export interface Ingredients {
  content: string;
  /** The day of the build, ISO 8601: some pages depend on who may still be living, and ask for it themselves. */
  today: string;
}

/** Hashes of what a site is made of: SHA-256, hexadecimal. */
export interface Fingerprint {
  /** Whether git tells which commit the archive is at. */
  isCommitted: boolean;
  /** All of it: two builds with the same one write the same bytes. */
  whole: string;
  /** All but the files of the archive, their history and the day. */
  around: string;
}

/** What a site was made of, and what its build had to say of the archive. */
export interface Built extends Fingerprint {
  said: string[];
}

/** Undefined where nobody watches: what is published from there is always built. */
export async function toFingerprint({ content, today }: Ingredients): Promise<Fingerprint | undefined> {
  if (readSettings().settings.isUnattended) return undefined;
  const [isShallow = '', head = ''] = await tellGit(content);
  const variables = Object.keys(variableMeanings).map((name) => [name, process.env[name] ?? null]);
  const around = hashOwnFiles().update(JSON.stringify([variables, isShallow]));
  // Pages tell the history of their entries, which hangs on the last commit.
  const whole = around.copy().update(`${today} ${head}`);
  addFiles(whole, content);
  for (const [name, kind] of listOthers(content)) whole.update(`\0${name}\0${kind}`);
  return { whole: whole.digest('hex'), around: around.digest('hex'), isCommitted: head !== '' };
}

/** What lies below a folder and is neither file nor folder, such as a link: none of it may, and the check says so. */
function listOthers(folder: string): [name: string, kind: string][] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isFile() && !item.isDirectory())
    .map((item): [string, string] => [path.join(item.parentPath, item.name), item.isSymbolicLink() ? 'link' : 'other'])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether the repository has its whole history, and its last commit; nothing where there is none. */
async function tellGit(content: string): Promise<string[]> {
  const said = await runGit(content, ['rev-parse', '--is-shallow-repository', 'HEAD']).then(String, () => '');
  return said.split('\n');
}

/** What the site in a folder was made of by the last build; undefined where there is none, or where it was touched since. */
export function findBuilt(folder: string): Built | undefined {
  const noted = loadSealed(recordOf(folder), version) as Noted | undefined;
  if (!noted || !fs.existsSync(folder)) return undefined;
  return noted.state === toState(folder) ? noted.built : undefined;
}

/** Notes what a finished site was made of; where it cannot be noted, the next build makes all of it again. */
export function noteBuilt(folder: string, built: Built): void {
  const noted: Noted = { state: toState(folder), built };
  if (!storeSealed(recordOf(folder), version, noted)) fs.rmSync(recordOf(folder), { force: true });
}

interface Noted {
  state: string;
  built: Built;
}

/** Of the form of the record; what the code was is part of the fingerprint. */
const version = '3';

/** The size and time of every file: whoever changes one by hand gets a new site. */
function toState(folder: string): string {
  const files = listSite(folder).map(({ name, size, mtimeMs }) => [name, size, mtimeMs]);
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}

function recordOf(folder: string): string {
  return path.join(keptFolder, `${nameOf(folder)}.bin`);
}

/** A name for what is kept of the site in a folder. */
export function nameOf(folder: string): string {
  return `site-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
}
