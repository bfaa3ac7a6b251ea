import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Readable, Writable } from 'node:stream';
import { readyLine } from './jobs.ts';
import { readLines } from './read-lines.ts';
import type { BodyInput, BodyResult } from '../dialect/body.ts';

export interface PoolOptions {
  /** The program that answers jobs. */
  worker?: URL;
  /** How long one job, or the start of a process, may take. */
  timeoutMs?: number;
}

/**
 * Parses bodies in child processes, because a hostile body may crash or hang
 * a parser. A body that does is refused by name and the others are parsed all the same.
 * Results come in the order of the inputs; for none, no process is started. No process outlives the call.
 */
export async function parseBodies(inputs: readonly BodyInput[], options: PoolOptions = {}): Promise<BodyResult[]> {
  const results: BodyResult[] = [];
  const waiting = inputs.map((_, index) => index);
  const lanes = Math.min(maxLanes, Math.ceil(inputs.length / jobsWorthALane));
  const run = {
    inputs,
    results,
    waiting,
    worker: options.worker ?? ownWorker,
    timeoutMs: options.timeoutMs ?? 120_000,
  };
  await Promise.all(Array.from({ length: lanes }, () => runLane(run)));
  return results;
}

/** One process after another until no job waits. */
async function runLane(run: Run): Promise<void> {
  let failedStarts = 0;
  while (run.waiting.length > 0) {
    const { isReady, unanswered, isHung, complaint } = await runWorker(run);
    failedStarts = isReady ? 0 : failedStarts + 1;
    if (failedStarts === maxFailedStarts)
      throw new Error(`The process that reads entries does not start (${fileURLToPath(run.worker)}). ${complaint}`);
    const [guilty, ...others] = unanswered;
    if (isReady && guilty !== undefined) run.results[guilty] = toFailure(isHung, run.timeoutMs);
    run.waiting.unshift(...(isReady ? others : unanswered));
  }
}

/** Feeds one process until the jobs run out, or it dies or hangs. */
async function runWorker(run: Run): Promise<Outcome> {
  const child = startChild(run.worker);
  const watch = startWatch(child, run.timeoutMs);
  const state = { isReady: false, unanswered: [] as number[], complaint: '' };
  child.stderr
    .setEncoding('utf8')
    .on('data', (said: string) => (state.complaint = (state.complaint + said).slice(-2000)));
  try {
    for await (const line of readLines(child.stdout)) {
      watch.restart();
      if (state.isReady) acceptAnswer(line, state.unanswered, run);
      else if (line === readyLine) state.isReady = true;
      feed(child.stdin, state.unanswered, run);
      if (state.unanswered.length === 0) break;
    }
  } catch {
    // A pipe that breaks says no more than the end of the process: some jobs stay unanswered.
  } finally {
    watch.stop();
    child.kill('SIGKILL');
  }
  return { ...state, isHung: watch.isHung() };
}

/** A child without our environment: it parses what strangers wrote and needs to know nothing else. */
function startChild(worker: URL): ChildProcessByStdio<Writable, Readable, Readable> {
  const child = spawn(process.execPath, ['--max-old-space-size=1024', fileURLToPath(worker)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {},
  });
  child.stdin.on('error', () => undefined);
  child.on('error', () => child.stdout.destroy());
  return child;
}

function acceptAnswer(line: string, unanswered: number[], run: Run): void {
  const index = unanswered.shift();
  if (index !== undefined) run.results[index] = JSON.parse(line) as BodyResult;
}

/** Keeps a few jobs ahead of the worker. */
function feed(stdin: Writable, unanswered: number[], run: Run): void {
  while (unanswered.length < jobsAhead) {
    const index = run.waiting.shift();
    if (index === undefined) return;
    unanswered.push(index);
    stdin.write(`${JSON.stringify(run.inputs[index])}\n`);
  }
}

/** Kills a process that has said nothing for too long. */
function startWatch(child: ChildProcess, timeoutMs: number): Watch {
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    child.kill('SIGKILL');
  }, timeoutMs);
  return {
    restart: () => timer.refresh(),
    stop: () => {
      clearTimeout(timer);
    },
    isHung: () => hung,
  };
}

function toFailure(isHung: boolean, timeoutMs: number): BodyResult {
  const message = isHung
    ? `reading this entry takes longer than ${timeoutMs / 1000} seconds`
    : 'this entry makes the program that reads it crash';
  const remedy = 'look for deeply nested or endlessly repeated brackets, quotes or tags, and delete them';
  return {
    ok: false,
    faults: [{ code: isHung ? 'reader-hung' : 'reader-crashed', line: 1, column: 1, field: 'body', message, remedy }],
  };
}

const ownWorker = new URL('./worker.ts', import.meta.url);
const maxLanes = 2;
const jobsWorthALane = 200;
const jobsAhead = 16;
const maxFailedStarts = 2;

interface Run {
  inputs: readonly BodyInput[];
  results: BodyResult[];
  /** Indexes of the inputs that no process has been given. */
  waiting: number[];
  worker: URL;
  timeoutMs: number;
}

interface Watch {
  restart(): unknown;
  stop(): void;
  isHung(): boolean;
}

interface Outcome {
  isReady: boolean;
  isHung: boolean;
  /** Indexes of the inputs it was given and did not answer, in order. */
  unanswered: number[];
  /** The end of what it wrote to standard error. */
  complaint: string;
}
