import { availableParallelism } from 'node:os';
import { parseBody } from '../parse-body.ts';
import type { BodyInput, BodyResult } from '../dialect/body.ts';
import { answerJob, refuse } from './answer-job.ts';
import { startProcess, type Failure, type Limits, type ParserProcess } from './parser-process.ts';

export interface PoolOptions {
  /** The program that answers jobs. */
  worker?: URL;
  /** What one body, or the start of a process, may take. */
  limits?: Limits;
}

/**
 * Parses bodies in child processes, because a body may bring a parser to a halt or use up its memory, and only a
 * process can be ended whatever it does. A body that does so is tried once more when the others are done, alone in a
 * new process, and then refused by name. Nothing is thrown. Results come in the order of the inputs; for none, no
 * process is started. Where none can be started, this one parses. A process that failed at nothing rests for the next
 * call, half a minute at most and never longer than the caller lives: to start one takes most of a second.
 */
export async function parseBodies(inputs: readonly BodyInput[], options: PoolOptions = {}): Promise<BodyResult[]> {
  const { worker = ownWorker, limits = usualLimits } = options;
  const run: Run = { inputs, worker, limits, results: [], waiting: [...inputs.keys()], suspects: [] };
  const lanes = Math.min(maxLanes, availableParallelism(), Math.ceil(inputs.length / jobsWorthALane));
  await Promise.all(Array.from({ length: lanes }, () => runLane(run)));
  for (const suspect of run.suspects) run.results[suspect] = await retryAlone(run, suspect);
  return run.results;
}

/** One process after another until no body waits. */
async function runLane(run: Run): Promise<void> {
  while (run.waiting.length > 0) {
    const parser = takeResting(run) ?? (await startProcess(run.worker, run.limits));
    if (parser) await parseWaiting(run, parser);
    else parseHere(run);
  }
}

/** Takes bodies off the list until it is empty or one of them fails. */
async function parseWaiting(run: Run, parser: ParserProcess): Promise<void> {
  for (let index = run.waiting.shift(); index !== undefined; index = run.waiting.shift()) {
    const answer = await parseOne(run, parser, index);
    if (typeof answer === 'string') {
      run.suspects.push(index);
      parser.stop();
      return;
    }
    run.results[index] = answer;
  }
  rest(run, parser);
}

/** Processes that rest, by their program and limits. */
const resting = new Map<string, { parser: ParserProcess; end: NodeJS.Timeout }[]>();

function rest(run: Run, parser: ParserProcess): void {
  const others = resting.get(toKind(run)) ?? [];
  resting.set(toKind(run), others);
  if (others.length >= maxLanes) {
    parser.stop();
    return;
  }
  parser.setResting(true);
  const end = setTimeout(() => {
    others.splice(
      others.findIndex((one) => one.parser === parser),
      1,
    );
    parser.stop();
  }, restMs).unref();
  others.push({ parser, end });
}

function takeResting(run: Run): ParserProcess | undefined {
  const found = resting.get(toKind(run))?.pop();
  clearTimeout(found?.end);
  found?.parser.setResting(false);
  return found?.parser;
}

function toKind({ worker, limits }: Run): string {
  return JSON.stringify([worker.href, limits]);
}

function parseHere({ inputs, results, waiting }: Run): void {
  for (const index of waiting.splice(0)) {
    const input = inputs[index];
    if (input) results[index] = answerJob(input, parseBody);
  }
}

async function retryAlone(run: Run, index: number): Promise<BodyResult> {
  const parser = await startProcess(run.worker, run.limits);
  const answer = parser ? await parseOne(run, parser, index) : 'crashed';
  parser?.stop();
  if (answer === 'crashed')
    return refuse('reader-crashed', 'the program that reads entries broke off at this one, twice');
  const seconds = Math.round(run.limits.cpuMs / 1000);
  if (answer === 'hung')
    return refuse('reader-hung', `${seconds} seconds of computing did not bring the reading of this entry to an end`);
  return answer;
}

async function parseOne({ inputs }: Run, parser: ParserProcess, index: number): Promise<BodyResult | Failure> {
  const input = inputs[index];
  return input ? parser.parse(input) : 'crashed';
}

const ownWorker = new URL('./worker.ts', import.meta.url);
/** The largest honest text takes half a second. */
const usualLimits: Limits = { heapMb: 1024, cpuMs: 10_000, wallMs: 600_000 };
const restMs = 30_000;
const maxLanes = 2;
const jobsWorthALane = 200;

interface Run {
  inputs: readonly BodyInput[];
  worker: URL;
  limits: Limits;
  results: BodyResult[];
  /** Indexes of the inputs that no process has been given. */
  waiting: number[];
  /** Indexes of those that failed once. */
  suspects: number[];
}
