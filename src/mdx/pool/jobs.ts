import { writeSync } from 'node:fs';
import { readLines } from './read-lines.ts';
import type { BodyInput, BodyResult } from '../dialect/body.ts';

/** First line of a worker: it has loaded and takes jobs. */
export const readyLine = 'ready';

/** Answers every job that comes in over standard input, until it ends. */
export async function answerJobs(parse: (input: BodyInput) => BodyResult): Promise<void> {
  writeLine(readyLine);
  for await (const line of readLines(process.stdin)) writeLine(JSON.stringify(answer(line, parse)));
}

function answer(line: string, parse: (input: BodyInput) => BodyResult): BodyResult {
  try {
    return parse(JSON.parse(line) as BodyInput);
  } catch (error) {
    const message = `this entry cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return {
      ok: false,
      faults: [
        { code: 'reader-failed', line: 1, column: 1, field: 'body', message, remedy: 'report this, with the file' },
      ],
    };
  }
}

/** Writes at once: a line that waits in memory is lost when the process dies. */
function writeLine(line: string): void {
  let rest: Uint8Array = Buffer.from(`${line}\n`);
  while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
}
