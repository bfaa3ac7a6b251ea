import { hash } from 'node:crypto';
import { serialize } from 'node:v8';
import { isWatchedEntry } from './watched-entry.ts';
import { unwatched } from './page-reads.ts';

/**
 * A digest of a value that a page was given: SHA-256, its first 128 bits. A watched entry counts by its key, since
 * whatever is read of it is noted by itself; anything else by all that it holds. Throws for what cannot be told apart by
 * what it holds, such as a function.
 */
export function digest(value: unknown, archive?: object): string {
  const replace = (_name: string, held: unknown): unknown => {
    if (typeof held === 'number' && !Number.isFinite(held)) return { '@number': String(held) };
    if (typeof held !== 'object') {
      if (typeof held === 'function' || typeof held === 'symbol') throw new Error(untellable(String(held)));
      return held;
    }
    if (held === null) return held;
    if (held === archive) return '@archive';
    if (isWatchedEntry(held)) return { '@entry': held.key };
    if (held instanceof Map || held instanceof Set) return { '@list': [...(held as Iterable<unknown>)] };
    const kind = Object.getPrototypeOf(held) as unknown;
    if (kind !== null && kind !== Object.prototype && kind !== Array.prototype)
      throw new Error(untellable('an object of its own kind'));
    return held;
  };
  return unwatched(() => hash('sha256', JSON.stringify([value], replace), 'base64url')).slice(0, digestLength);
}

/** The same digest, of a value that was read from a file or a form of it: it holds no entry, and nothing that JSON has not. */
export function digestPlain(value: unknown): string {
  return hash('sha256', JSON.stringify([value]), 'base64url').slice(0, digestLength);
}

/** A digest of a value with everything in it, and of which fields are there that hold nothing; of one value it may give several. */
export function digestWhole(value: unknown): string {
  return hash('sha256', serialize(value), 'base64url').slice(0, digestLength);
}

/**
 * Digests of the values that pages are given, each by its name. What many are given, such as the list of all parts, is
 * gone through once.
 */
export function makeGivenDigest(archive: object): (given: unknown) => string {
  const known = new WeakMap<object, string>();
  const digestOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return digest(value);
    const made = known.get(value) ?? digest(value, archive);
    known.set(value, made);
    return made;
  };
  return (given) => digestPlain(Object.entries(given ?? {}).map(([name, value]) => [name, digestOf(value)]));
}

/** Characters of a digest, of six bits each. */
export const digestLength = 22;

function untellable(what: string): string {
  return `A page was given ${what}, of which nobody can say whether it is the same as before.`;
}
