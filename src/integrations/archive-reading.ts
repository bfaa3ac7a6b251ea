import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { checkArchive } from '../archive/check-archive.ts';
import { countFaults, formatFault } from '../archive/entry/faults.ts';
import { createKept, openKept } from '../archive/files/kept-readings.ts';
import { cacheFolder, leaveReading } from '../archive/files/reading-file.ts';
import { readSettings } from '../site/settings.ts';

/**
 * Brings the archive to Astro's pages, which load it from the one file that a reading leaves. `npm run build` leaves it
 * itself; here it is left for the development server, at its start and whenever content changes, and for an
 * `astro build` that somebody runs alone. Faults stop either; in a save, they are said and what was there stays.
 */
export function archiveReading(): AstroIntegration {
  return {
    name: 'archive-reading',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        await read();
        watch(server, logger);
      },
      'astro:build:start': read,
    },
  };
}

const { root, content } = readSettings().settings;
const kept = openKept(content, root) ?? createKept();

/** Throws all faults in one. */
async function read(): Promise<void> {
  const { faults, archive, history } = await checkArchive(content, { base: root, kept });
  if (faults.length > 0)
    throw new Error(`${faults.map(formatFault).join('\n')}\n\n${countFaults(faults)}; nothing was built.`);
  leaveReading(cacheFolder(), { ...archive, history });
}

async function readAgain(logger: AstroIntegrationLogger): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Readings follow one another; files that change during one are read by the next. */
function watch(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let isReading = false;
  let isStale = false;
  const update = async () => {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale) {
      isStale = false;
      // Pages hold what this module gave them; as it changes, Vite makes them anew.
      if (await readAgain(logger)) server.watcher.emit('change', archiveModule);
    }
    isReading = false;
  };
  server.watcher.add(content);
  server.watcher.on('all', (_event, file) => {
    if (path.resolve(file).startsWith(`${content}${path.sep}`)) void update();
  });
}

const archiveModule = path.resolve('src/archive/load-archive.ts');
