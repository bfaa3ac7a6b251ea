import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkArchive } from '../archive/check-archive.ts';
import { countFaults, formatFault } from '../archive/entry/faults.ts';
import { contentFolder } from '../archive/collection-loader.ts';
import { toBase } from '../site/site.ts';
import { publishMedia } from './publish-media.ts';
import { buildIndex } from './search-index.ts';

export interface BuildResult {
  faults: number;
  /** The folder that now holds the site. */
  folder: string;
}

/**
 * Checks the archive, builds the site beside its place, indexes it for search and only then puts it there, so that a
 * build that fails or is cut off leaves the previous site whole.
 */
export async function buildSite(): Promise<BuildResult> {
  const folder = path.resolve(process.env['OUT_DIR'] ?? 'dist');
  const { faults, archive } = await checkArchive(contentFolder(), { base: toBase(process.env['BASE_PATH']) });
  if (faults.length > 0) {
    for (const fault of faults) console.error(formatFault(fault));
    console.error(`\n${countFaults(faults)}; nothing was built.`);
    return { faults: faults.length, folder };
  }
  const workshop = fs.mkdtempSync(path.resolve('.build-'));
  const site = path.join(workshop, 'site');
  try {
    await runAstro(site, path.join(workshop, 'cache'));
    publishMedia(archive.media, site);
    await buildIndex(site);
    replaceFolder(folder, site);
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
  }
  return { faults: 0, folder };
}

async function runAstro(site: string, cache: string): Promise<void> {
  const astro = path.resolve('node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    OUT_DIR: site,
    CACHE_DIR: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, [astro, 'build', '--silent'], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error('Astro could not build the site; the reason is above.');
}

/** Puts a folder where another may be; the change itself is two renames on one disk. */
function replaceFolder(folder: string, site: string): void {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const beside = fs.mkdtempSync(path.join(path.dirname(folder), '.build-'));
  try {
    const next = path.join(beside, 'next');
    moveFolder(site, next);
    if (fs.existsSync(folder)) fs.renameSync(folder, path.join(beside, 'previous'));
    fs.renameSync(next, folder);
  } finally {
    fs.rmSync(beside, { recursive: true, force: true });
  }
}

function moveFolder(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    fs.cpSync(from, to, { recursive: true });
  }
}
