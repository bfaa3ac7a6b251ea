import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { BodyInput, BodyResult } from '../dialect/body.ts';
import { readLines } from './read-lines.ts';

/** First line of a parser process: it has loaded and takes jobs. */
export const readyLine = 'ready';

/**
 * Answers every job that comes in over standard input, until it ends. The first argument of the process is the
 * processor time that one job may take, in milliseconds; past it the process kills itself.
 */
export async function answerJobs(parse: (input: BodyInput) => BodyResult): Promise<void> {
  const jobs = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { jobs, cpuMs: Number(process.argv[2]) };
  new Worker(new URL('./watchdog.ts', import.meta.url), { workerData }).unref();
  writeLine(readyLine);
  for await (const line of readLines(process.stdin)) {
    Atomics.add(jobs, 0, 1);
    writeLine(JSON.stringify(answerJob(JSON.parse(line) as BodyInput, parse)));
  }
}

/** What the parser says about a body. An error of our own code is a fault like any other. */
export function answerJob(input: BodyInput, parse: (input: BodyInput) => BodyResult): BodyResult {
  try {
    return parse(input);
  } catch (error) {
    const message = `this entry cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return refuse('reader-failed', message);
  }
}

/** The answer for a body that cannot be read, through no fault of its writer that we could name. */
export function refuse(code: string, message: string): BodyResult {
  const remedy = 'report this, with the file; to find the part that does it, check one half of the text at a time';
  return { ok: false, faults: [{ code, line: 1, column: 1, field: 'body', message, remedy }] };
}

/** Writes at once: a line that waits in memory is lost when the process dies. */
function writeLine(line: string): void {
  let rest: Uint8Array = Buffer.from(`${line}\n`);
  while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
}
