import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { listFilesBelow } from '../../src/archive/files/files-below.ts';

/** What a command took, with all processes it started. Processor time and memory are NaN where there is no /proc. */
export interface Measured {
  wallS: number;
  cpuS: number;
  /** The most that all its processes held at one moment, as seen several times a second. */
  peakMb: number;
}

export interface Command {
  line: readonly [program: string, ...rest: string[]];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end. Throws with what it said where it fails. */
export async function measure({ line: [program, ...rest], cwd, env = {} }: Command): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, rest, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const cpu = new Map<string, number>();
  let peakKb = 0;
  const look = () => (peakKb = Math.max(peakKb, lookAtTree(String(child.pid), cpu)));
  const timer = setInterval(look, 100);
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${[program, ...rest].join(' ')} ended with ${code}:\n${said}`);
  const cpuS = [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0);
  const isSeen = cpu.size > 0;
  return {
    wallS: (performance.now() - started) / 1000,
    cpuS: isSeen ? cpuS : NaN,
    peakMb: isSeen ? peakKb / 1024 : NaN,
  };
}

/** Notes the processor time of a process and all below it, and returns the memory they hold now, in KiB. */
function lookAtTree(root: string, cpu: Map<string, number>): number {
  const children = new Map<string, string[]>();
  for (const id of listProcesses()) {
    const parent = readStat(id)?.[1];
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  let held = 0;
  const waiting = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const stat = readStat(id);
    if (!stat) continue;
    // Own time in user and system mode; that of ended children is counted as theirs, while they lived.
    cpu.set(id, (Number(stat[11]) + Number(stat[12])) / ticks);
    held += Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${id}/status`))?.[1] ?? 0);
    waiting.push(...(children.get(id) ?? []));
  }
  return held;
}

/** Ticks of the clock a second, on every Linux of today. */
const ticks = 100;

function listProcesses(): string[] {
  try {
    return fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

/** The fields of /proc/…/stat after the name, which may hold spaces. */
function readStat(id: string): string[] | undefined {
  const text = read(`/proc/${id}/stat`);
  return text === '' ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** A file of a process that may have just ended. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** How many pages a site has, and what they weigh. */
export function weighPages(folder: string): { pages: number; htmlMb: number; largest: { name: string; kb: number } } {
  const pages = listFilesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ name: path.relative(folder, file), bytes: fs.statSync(file).size }));
  const largest = pages.reduce((a, b) => (b.bytes > a.bytes ? b : a), { name: '', bytes: 0 });
  return {
    pages: pages.length,
    htmlMb: pages.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    largest: { name: largest.name, kb: largest.bytes / 1000 },
  };
}
