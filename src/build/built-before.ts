import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { listFilesBelow } from '../archive/files/files-below.ts';
import { keptFolder } from '../archive/files/sealed-file.ts';
import { runGit } from '../git/run-git.ts';
import { readSettings, variableMeanings } from '../site/settings.ts';

/** What a site is made of, beside the project's own files. */
export interface Ingredients {
  content: string;
  /** The day of the build, ISO 8601: some pages depend on who may still be living. */
  today: string;
}

/**
 * A hash of all that a site is made of: SHA-256, hexadecimal. Two builds with the same one write the same bytes. Undefined
 * where nobody watches: what is published from there is always built.
 */
export async function toFingerprint({ content, today }: Ingredients): Promise<string | undefined> {
  if (readSettings().settings.isUnattended) return undefined;
  // Pages tell the history of their entries: all of it hangs on the last commit, and on whether the rest is there.
  const head = await runGit(content, ['rev-parse', 'HEAD', '--is-shallow-repository']).then(String, () => '');
  const hash = createHash('sha256');
  const variables = Object.keys(variableMeanings).map((name) => [name, process.env[name] ?? null]);
  hash.update(JSON.stringify([process.version, today, variables, head]));
  for (const place of [...ownFiles, content])
    for (const file of listFilesBelow(place)) hash.update(`\0${file}\0`).update(fs.readFileSync(file));
  return hash.digest('hex');
}

/** True where a folder still holds, untouched, what a build with this fingerprint put there. */
export function isBuilt(folder: string, fingerprint: string): boolean {
  try {
    return fs.readFileSync(recordOf(folder), 'utf8') === toRecord(folder, fingerprint);
  } catch {
    return false;
  }
}

/** Notes what a finished site was made of; where it cannot be noted, the next build makes it again. */
export function noteBuilt(folder: string, fingerprint: string): void {
  try {
    fs.mkdirSync(path.dirname(recordOf(folder)), { recursive: true });
    fs.writeFileSync(recordOf(folder), toRecord(folder, fingerprint));
  } catch {
    fs.rmSync(recordOf(folder), { force: true });
  }
}

/** All that is not content and decides what a page is. */
const ownFiles = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'node_modules/.package-lock.json'];

/** The fingerprint, and the size and time of every file: whoever changes one by hand gets a new site. */
function toRecord(folder: string, fingerprint: string): string {
  const files = listFilesBelow(folder).map((file) => {
    const { size, mtimeMs } = fs.statSync(file);
    return [path.relative(folder, file), size, mtimeMs];
  });
  return `${fingerprint} ${createHash('sha256').update(JSON.stringify(files)).digest('hex')}`;
}

function recordOf(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return path.join(keptFolder, `site-${name}.txt`);
}
