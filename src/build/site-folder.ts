import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { collectionNames } from '../model/collections.ts';
import { pageNames } from '../site/page-names.ts';
import { Refusal } from '../site/refusal.ts';

/** The file that says a folder was made by a build; its lines name everything that lies beside it. */
export const markName = '.handed-on-build';

/** The folders that a site must never take the place of. */
export interface Surroundings {
  project: string;
  content: string;
  home?: string;
}

/**
 * The folder in whose place a site may be put, with links followed. Throws a Refusal where it is not ours to replace:
 * only what is absent, empty, or holds nothing but an earlier build is. `isTaken` tells whether a site is there.
 */
export function findSiteFolder(out: string, around: Surroundings): { folder: string; isTaken: boolean } {
  const folder = toRealPath(out);
  refusePlace(folder, around);
  const stat = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return { folder, isTaken: false };
  if (stat.isSymbolicLink()) throw new Refusal(`${folder} is a link that leads nowhere: ${another}`);
  if (!stat.isDirectory()) throw new Refusal(`${folder} is a file, and a site is a folder: ${another}`);
  const names = fs.readdirSync(folder).filter((name) => !leftBehind.has(name));
  refuseForeign(folder, names);
  return { folder, isTaken: names.length > 0 };
}

/** Writes the mark into a finished site, as the last of its files. */
export function markSite(site: string): void {
  const names = fs.readdirSync(site).filter((name) => name !== markName);
  fs.writeFileSync(path.join(site, markName), [firstLine, ...names.sort(), ''].join('\n'));
}

/** True where a folder holds a site whose build came to its end. */
export function isWholeSite(folder: string): boolean {
  return [markName, 'index.html'].every((name) => fs.existsSync(path.join(folder, name)));
}

const firstLine = 'Made by npm run build, which may replace this folder. It holds:';
const another = 'name another folder with OUT_DIR.';

/** Files that systems put into every folder that somebody looks at. */
const leftBehind: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Folders of the project that people or tools fill; a site put inside would be taken for a part of them. */
const projectFolders = '.astro .ci .git .github .vscode bench content docs node_modules public src tests'.split(' ');

function refusePlace(folder: string, { project, content, home = os.homedir() }: Surroundings): void {
  const [root, archive] = [toRealPath(project), toRealPath(content)];
  const holds: [kept: string, what: string][] = [
    [root, 'the project itself'],
    [archive, 'the content'],
    [toRealPath(home), 'your home folder'],
  ];
  for (const [kept, what] of holds)
    if (isInside(kept, folder))
      throw new Refusal(`${folder} ${folder === kept ? 'is' : 'holds'} ${what}: a site would replace it; ${another}`);
  const places = [archive, ...projectFolders.map((name) => path.join(root, name))];
  const place = places.find((kept) => isInside(folder, kept));
  if (place)
    throw new Refusal(
      folder === place
        ? `${folder} is a folder of the project: a site would replace it; ${another}`
        : `${folder} lies in ${place}, which is no place for a site: ${another}`,
    );
  if (folder.split(path.sep).includes('.git'))
    throw new Refusal(`${folder} lies in the store of a git repository: ${another}`);
}

/** Whatever no build put there, somebody else did. */
function refuseForeign(folder: string, names: readonly string[]): void {
  const isMarked = names.includes(markName);
  const made = isMarked ? readMark(folder) : isOlderSite(names) ? olderNames : new Set<string>();
  const foreign = names.filter((name) => !made.has(name));
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, 3).join(', ');
  const more = foreign.length > 3 ? ` and ${foreign.length - 3} more` : '';
  throw new Refusal(
    isMarked || made.size > 0
      ? `${folder} holds ${shown}${more}, which no build put there and which would be lost: move that elsewhere (what belongs to the site goes into public/), or ${another}`
      : `${folder} holds ${shown}${more}, and is no site that a build has made: ${another}`,
  );
}

function readMark(folder: string): ReadonlySet<string> {
  const [first, ...names] = fs.readFileSync(path.join(folder, markName), 'utf8').split('\n');
  return new Set(first === firstLine ? [markName, ...names.filter(Boolean)] : []);
}

/** A build of version 0.1 left no mark; it is known by files that only it makes together. */
function isOlderSite(names: readonly string[]): boolean {
  return ['404.html', '_astro', 'entries.json', 'index.html', 'pagefind', 'schema'].every((name) =>
    names.includes(name),
  );
}

const olderNames: ReadonlySet<string> = new Set([
  ...'404.html _astro entries.json index.html land.svg mark.svg media pagefind schema'.split(' '),
  ...collectionNames,
  ...pageNames,
]);

function isInside(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** A path with its links followed; what does not exist yet is taken as it is written. */
function toRealPath(place: string): string {
  try {
    return fs.realpathSync.native(place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new Refusal(`${place} would lie in a file: ${another}`);
    if (code === 'ELOOP') throw new Refusal(`${place} is a link that leads to itself: ${another}`);
    if (code !== 'ENOENT' || path.dirname(place) === place) throw error;
    return path.join(toRealPath(path.dirname(place)), path.basename(place));
  }
}
