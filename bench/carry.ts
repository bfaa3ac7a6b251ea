import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { AnyEntry } from '../src/archive/entry/entry.ts';
import { listFilesBelow } from '../src/archive/files/files-below.ts';
import { buildArchive, type Archive } from '../src/archive/graph/archive.ts';
import { readArchive } from '../src/archive/read-archive.ts';
import { requestEntry, toBook } from '../src/booklets/book/book.ts';
import { Printer } from '../src/build/booklets/printer.ts';
import { writeBooklet } from '../src/build/booklets/write-booklets.ts';
import { writeData } from '../src/build/data/write-data.ts';
import { findBrowser } from '../src/commands/find-browser.mjs';
import { growArchive } from './grown.ts';

/**
 * What leaves the archive: all files of data, for the archive as it is and grown to 10,000 projects and practices, and
 * booklets. Times are of this machine; `processor` counts all threads. The aims are 5 s for the data of the present
 * archive, memory that does not grow with what is written, and 3 s for a booklet.
 */
const told: string[] = [];
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'carry-'));
try {
  const { entries, withdrawn, neighbours } = await readArchive('content');
  const archive = buildArchive(entries, withdrawn, { history: new Map(), neighbours });
  await reportData('the archive', archive);
  const size = Number(process.argv[2] ?? 10_000);
  await reportData(
    `${String(size)} grown`,
    buildArchive([...growArchive(entries, size)] as AnyEntry[], withdrawn, { history: new Map(), neighbours }),
  );
  await reportBooklets(archive);
  fs.writeFileSync('bench/CARRY.md', formatTold());
} finally {
  fs.rmSync(home, { recursive: true, force: true });
}

async function reportData(name: string, archive: Archive): Promise<void> {
  const before = process.memoryUsage().heapUsed;
  const start = mark();
  await writeData(archive, home);
  const grown = Math.max(0, process.memoryUsage().heapUsed - before) / 1e6;
  const bytes = listFilesBelow(home).reduce((sum, file) => sum + fs.statSync(file).size, 0);
  tell(
    `${name}: data of ${archive.entries.size} entries, ${(bytes / 1e6).toFixed(0)} MB, ${since(start)}; ${grown.toFixed(0)} MB of heap more after it, ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB at most`,
  );
  fs.rmSync(home, { recursive: true });
  fs.mkdirSync(home);
}

async function reportBooklets(archive: Archive): Promise<void> {
  const browser = findBrowser();
  if (browser === undefined) {
    tell('booklets: no Chromium was found, so none was made');
    return;
  }
  const printer = await Printer.start(browser, 'content/media');
  for (const key of ['projects/vandu', 'practices/needle-exchange', 'principles/solidarity-not-charity'] as const) {
    const start = mark();
    const { pages } = await writeBooklet(toBook(archive, requestEntry(archive, key)), printer, {
      to: home,
      media: 'content/media',
    });
    tell(`${key}: four PDFs and an EPUB of ${pages} pages, ${since(start)} without that of Chromium`);
  }
  await printer.stop();
}

function tell(line: string): void {
  console.log(line);
  told.push(`- ${line}`);
}

function formatTold(): string {
  const [cpu] = os.cpus();
  const machine = `${os.cpus().length} × ${cpu?.model.trim() ?? 'processor'}, Node ${process.version}`;
  const load = `load ${os.loadavg()[0]?.toFixed(1) ?? '?'} at the end`;
  return `# What leaves the archive, and how long it takes

Made by \`npm run bench\`; do not edit. ${machine}, ${new Date().toISOString().slice(0, 10)}, ${load}: beside other work a wall clock shows little, and processor time too much. The aims, on a machine that does nothing else: 5 s for the data of the archive, 3 s for a booklet, memory that does not grow with what is written.

${told.join('\n')}
`;
}

function mark(): { wall: number; cpu: NodeJS.CpuUsage } {
  return { wall: performance.now(), cpu: process.cpuUsage() };
}

function since({ wall, cpu }: { wall: number; cpu: NodeJS.CpuUsage }): string {
  const { user, system } = process.cpuUsage(cpu);
  return `${((performance.now() - wall) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor`;
}
