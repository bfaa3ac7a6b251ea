import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a build writes down of itself in each folder that it works in. */
interface Owner {
  host: string;
  /** When the process began, in the ticks of its system; tells it from a later one with its number. */
  start: string | undefined;
  /** Name of the folder, beside this one, that the build puts a site in place of. */
  target: string | undefined;
}

/** A folder for the work of this process, named by its number, so that a later build knows whose it was. */
export function openWorkshop(parent: string, target?: string): string {
  const folder = fs.mkdtempSync(path.join(parent, `.build-${process.pid}-`));
  const owner: Owner = { host: os.hostname(), start: readStart(process.pid), target };
  fs.writeFileSync(path.join(folder, ownerName), JSON.stringify(owner));
  return folder;
}

/** Where a build puts aside the site that stood in its place. */
export function previousIn(workshop: string): string {
  return path.join(workshop, 'previous');
}

/**
 * Takes away what killed builds left in a folder, and puts back a site that was cut off between the two renames.
 * A build that still runs, and whatever belongs to another person, is left alone.
 */
export function sweepWorkshops(parent: string): void {
  if (!fs.existsSync(parent)) return;
  for (const item of fs.readdirSync(parent, { withFileTypes: true })) {
    const folder = path.join(parent, item.name);
    if (!item.isDirectory() || !isLeft(item.name, folder)) continue;
    const target = readOwner(folder)?.target;
    const place = target !== undefined && path.join(parent, path.basename(target));
    if (place && !fs.existsSync(place) && fs.existsSync(previousIn(folder))) fs.renameSync(previousIn(folder), place);
    // A program that outlived its build may still write there; the next build takes away what it leaves.
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const ownerName = 'owner.json';

/** Builds on other machines, and those of versions that wrote no number, are taken for dead after this time. */
const longestMs = { elsewhere: 24 * 3600_000, unnamed: 3600_000 };

function isLeft(name: string, folder: string): boolean {
  const match = /^\.build-(?:(?<pid>\d+)-)?[A-Za-z0-9]{6}$/.exec(name);
  if (!match) return false;
  const digits = match.groups?.['pid'];
  const { uid, mtimeMs } = fs.statSync(folder);
  if (process.getuid && uid !== process.getuid()) return false;
  const age = Date.now() - mtimeMs;
  if (digits === undefined) return age > longestMs.unnamed;
  const owner = readOwner(folder);
  if (owner && owner.host !== os.hostname()) return age > longestMs.elsewhere;
  return !isRunning(Number(digits), owner?.start);
}

/** True for the process that began then, and not for a later one that was given its number. */
function isRunning(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return start === undefined || start === readStart(pid);
}

/** Field 22 of /proc/PID/stat (proc(5)); undefined on systems without it. */
function readStart(pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

function readOwner(folder: string): Owner | undefined {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, ownerName), 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}
