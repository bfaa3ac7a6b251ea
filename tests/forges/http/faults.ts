import type { Call } from './call.ts';

/** What an invented forge does wrong when it is told to. */
export class Faults {
  #delay = 0;
  #halves: Wanted[] = [];
  #failures: (Wanted & { status: number; retryAfter: number })[] = [];
  #otherPath: string | undefined;

  /** Lets every answer wait, in milliseconds. */
  slow(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  /** Cuts the next answers off in the middle; what was asked has been done by then. */
  half(times = 1, only?: Filter): void {
    this.#halves.push({ times, only });
  }

  /** Refuses the next requests with a status, and does not do what they ask. `retryAfter` is in seconds. */
  fail(status: number, times = 1, { only, retryAfter = 60 }: { only?: Filter; retryAfter?: number } = {}): void {
    this.#failures.push({ times, only, status, retryAfter });
  }

  /** Answers every question for the text of an entry with that of another; undefined ends it. */
  answerWith(path: string | undefined): void {
    this.#otherPath = path;
  }

  get delay(): number {
    return this.#delay;
  }

  get otherPath(): string | undefined {
    return this.#otherPath;
  }

  takeHalf(call: Call): boolean {
    return take(this.#halves, call) !== undefined;
  }

  takeFailure(call: Call): { status: number; retryAfter: number } | undefined {
    return take(this.#failures, call);
  }

  end(): void {
    this.#delay = 0;
    this.#halves = [];
    this.#failures = [];
    this.#otherPath = undefined;
  }
}

function take<Fault extends Wanted>(faults: Fault[], call: Call): Fault | undefined {
  const found = faults.find(({ times, only }) => times > 0 && (only?.(call) ?? true));
  if (found) found.times -= 1;
  return found;
}

/** Which requests a fault is for. */
export type Filter = (call: Pick<Call, 'method' | 'path'>) => boolean;

/** Requests that would change something. */
export const isWrite: Filter = ({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method);

interface Wanted {
  times: number;
  only: Filter | undefined;
}
