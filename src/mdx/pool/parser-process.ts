import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { getCompileCacheDir } from 'node:module';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { BodyInput, BodyResult } from '../dialect/body.ts';
import { readyLine } from './answer-job.ts';
import { hungLine } from './hung-line.ts';
import { readLines } from './read-lines.ts';

/** What one process, and one answer of it, may take. */
export interface Limits {
  /** Size of its heap in MiB. */
  heapMb: number;
  /** Processor time of one answer, in milliseconds: a busy machine does not make a text guilty. */
  cpuMs: number;
  /** Time of one answer by the clock, in milliseconds; the last resort, for a process that waits for ever. */
  wallMs: number;
}

/** Why a body has no answer: its process ended, or came to no end. */
export type Failure = 'crashed' | 'hung';

/** A process that parses one body at a time. */
export interface ParserProcess {
  /** The answer, or why there is none; after a failure the process takes no more bodies. */
  parse(input: BodyInput): Promise<BodyResult | Failure>;
  /** Whether this program waits for the process before it ends; one that rests is ended with it. */
  setResting(isResting: boolean): void;
  stop(): void;
}

/** Longest wait for a process to come to take jobs, in milliseconds by the clock: a busy machine takes its time. */
const startMs = 600_000;

/** Starts a process; `undefined` when it does not come to take jobs. */
export async function startProcess(program: URL, limits: Limits): Promise<ParserProcess | undefined> {
  try {
    const child = startChild(program, limits);
    const parser = toParser(child, limits);
    if ((await parser.nextLine(startMs)) === readyLine) return parser;
    parser.stop();
  } catch {
    // A process that cannot be had at all: the caller does without.
  }
  return undefined;
}

/**
 * A child without our environment: it parses what strangers wrote and needs to know nothing else than where Node keeps what
 * it compiled, with which it starts in half the time.
 */
function startChild(program: URL, { heapMb, cpuMs }: Limits): Child {
  const compiled = getCompileCacheDir();
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, fileURLToPath(program), String(cpuMs)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled },
  });
  child.stdin.on('error', () => undefined);
  child.on('error', () => child.stdout.destroy());
  return child;
}

function toParser(child: Child, { wallMs }: Limits): StartingProcess {
  const lines = readLines(child.stdout);
  const closed = once(child, 'close').catch(() => undefined);
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (said: string) => (complaint = (complaint + said).slice(-2000)));
  const nextLine = async (ms: number) => {
    const watch = setTimeout(() => {
      complaint = hungLine;
      child.kill('SIGKILL');
    }, ms);
    try {
      const next = await lines.next();
      return next.done === true ? undefined : next.value;
    } catch {
      return undefined;
    } finally {
      clearTimeout(watch);
    }
  };
  return {
    nextLine,
    parse: async (input) => {
      child.stdin.write(`${JSON.stringify(input)}\n`);
      const line = await nextLine(wallMs);
      if (line !== undefined) return JSON.parse(line) as BodyResult;
      await closed;
      return complaint.endsWith(hungLine) ? 'hung' : 'crashed';
    },
    setResting: (isResting) => {
      const turn = isResting ? 'unref' : 'ref';
      for (const part of [child, child.stdin, child.stdout, child.stderr]) (part as Restful)[turn]();
    },
    stop: () => {
      child.kill('SIGKILL');
    },
  };
}

interface StartingProcess extends ParserProcess {
  /** The next line that it writes within so many milliseconds; `undefined` when it has ended. */
  nextLine(ms: number): Promise<string | undefined>;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** What a child's pipes are as well: sockets, which can be left out of what keeps a program running. */
interface Restful {
  ref(): void;
  unref(): void;
}
