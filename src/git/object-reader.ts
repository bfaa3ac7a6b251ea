import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { GitError, listArguments, toEnvironment } from './run-git.ts';

/** An object as git keeps it. */
export interface GitObject {
  id: string;
  kind: string;
  content: Buffer;
}

/**
 * Objects by their ids, or by names such as `refs/heads/main^{commit}`, in the order in which they are named; undefined
 * for one that is not there. What a name stands for is looked up anew each time.
 */
export type ReadObjects = (names: readonly string[]) => Promise<(GitObject | undefined)[]>;

/**
 * Reads objects of a repository through one git process, since starting one costs more than most answers. It is started
 * when it is needed, ends when it has had nothing to do for a while, keeps no program running, and is started anew where
 * it has died or where another repository has taken the folder’s place.
 */
export function createObjectReader(folder: string, { idleMs = 10_000 } = {}): ReadObjects {
  let current: { batch: Batch; place: string } | undefined;
  const findBatch = async () => {
    const place = await findPlace(folder);
    if (!current?.batch.isOpen || current.place !== place) {
      current?.batch.end();
      current = { batch: new Batch(folder, idleMs), place };
    }
    return current.batch;
  };
  return async (names) => {
    if (names.length === 0) return [];
    const batch = await findBatch();
    // One that has died is asked again, by another process, once.
    return batch.ask(names).catch(async () => (await findBatch()).ask(names));
  };
}

/** What tells one repository in a folder from another. */
async function findPlace(folder: string): Promise<string> {
  const found = await stat(join(folder, '.git'), { bigint: true }).catch(() => undefined);
  return found ? `${found.dev} ${found.ino}` : '';
}

/** One process of `git cat-file --batch`, which answers in the order in which it is asked. */
class Batch {
  isOpen = true;
  readonly #git: ChildProcessWithoutNullStreams;
  readonly #waiting: Question[] = [];
  readonly #answer = new AnswerReader((object) => this.#take(object));
  readonly #errors: Buffer[] = [];
  readonly #idleMs: number;
  #idle: NodeJS.Timeout | undefined;

  constructor(folder: string, idleMs: number) {
    this.#idleMs = idleMs;
    this.#git = spawn('git', listArguments(command), { cwd: folder, env: toEnvironment() });
    this.#git.unref();
    this.#keepAlive(false);
    this.#git.stdout.on('data', (chunk: Buffer) => this.#answer.take(chunk));
    this.#git.stderr.on('data', (chunk: Buffer) => this.#errors.push(chunk));
    this.#git.stdin.on('error', () => undefined);
    this.#git.once('error', (error) => this.#fail(error));
    this.#git.once('close', (code) =>
      this.#fail(new GitError(command, code, Buffer.concat(this.#errors).toString('utf8').trim())),
    );
  }

  ask(names: readonly string[]): Promise<(GitObject | undefined)[]> {
    clearTimeout(this.#idle);
    this.#keepAlive(true);
    return new Promise((done, failed) => {
      this.#waiting.push({ left: names.length, found: [], done, failed });
      // No name of git's has a line end, which would make two questions of one, or a zero byte, which would end it.
      this.#git.stdin.write(names.map((name) => `${name.replaceAll(/[\0\n]/g, '\u007f')}\n`).join(''));
    });
  }

  /** Lets git end once it has answered. */
  end(): void {
    this.isOpen = false;
    this.#git.stdin.end();
  }

  #take(object: GitObject | undefined): void {
    const [question] = this.#waiting;
    if (!question) return;
    question.found.push(object);
    question.left -= 1;
    if (question.left > 0) return;
    this.#waiting.shift();
    question.done(question.found);
    if (this.#waiting.length > 0) return;
    this.#keepAlive(false);
    this.#idle = setTimeout(() => this.end(), this.#idleMs).unref();
  }

  #fail(error: Error): void {
    this.isOpen = false;
    clearTimeout(this.#idle);
    for (const { failed } of this.#waiting.splice(0)) failed(error);
  }

  /** Only while an answer is awaited does git keep this program running. */
  #keepAlive(isNeeded: boolean): void {
    for (const stream of [this.#git.stdin, this.#git.stdout, this.#git.stderr] as unknown as Socket[])
      if (isNeeded) stream.ref();
      else stream.unref();
  }
}

/** Takes apart what `cat-file --batch` prints: a line with id, kind and size before each content, a line end after it. */
class AnswerReader {
  readonly #tell: (object: GitObject | undefined) => void;
  #chunks: Buffer[] = [];
  #length = 0;
  #needed = 1;

  constructor(tell: (object: GitObject | undefined) => void) {
    this.#tell = tell;
  }

  take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#needed) return;
    let rest = Buffer.concat(this.#chunks);
    for (let used = this.#read(rest); used > 0; used = this.#read(rest)) rest = rest.subarray(used);
    this.#chunks = [rest];
    this.#length = rest.length;
  }

  /** Reads the first answer of a text; how many bytes it had, 0 where it is not whole. */
  #read(text: Buffer): number {
    const end = text.indexOf(0x0a);
    this.#needed = text.length + 1;
    if (end < 0) return 0;
    const [, id, kind = '', size = ''] =
      /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(text.toString('latin1', 0, end)) ?? [];
    if (id === undefined) {
      this.#tell(undefined);
      return end + 1;
    }
    const stop = end + 1 + Number(size);
    this.#needed = stop + 1;
    if (text.length < this.#needed) return 0;
    this.#tell({ id, kind, content: Buffer.from(text.subarray(end + 1, stop)) });
    return this.#needed;
  }
}

const command = ['cat-file', '--batch'];

interface Question {
  left: number;
  found: (GitObject | undefined)[];
  done: (found: (GitObject | undefined)[]) => void;
  failed: (error: Error) => void;
}
