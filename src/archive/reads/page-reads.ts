import type { Archive } from '../graph/archive.ts';

/** Names of what a page may read of an archive, each by a number. */
type Read = number;

/** What is being watched in this process. The compiled pages and the program that renders them are two copies of the code. */
interface Watch {
  /** What was read since the page or the memory that is being made was begun; undefined where nobody asks. */
  now: Set<Read> | undefined;
  numbers: Map<string, Read>;
  names: string[];
  /** The archive that pages are to be made of, watched. */
  archive: Archive | undefined;
  /** The moment at which all pages of a build are made. */
  today: number | undefined;
}

const place = Symbol.for('handed-on.page-reads');
const shared = globalThis as { [place]?: Watch };
const watch: Watch = (shared[place] ??= {
  now: undefined,
  numbers: new Map(),
  names: [],
  archive: undefined,
  today: undefined,
});

/** Gives pages a watched archive, and one moment for all of them. */
export function handOver(archive: Archive | undefined, today?: number): void {
  watch.archive = archive;
  watch.today = today;
}

/** The archive that was handed over; undefined where pages load it themselves. */
export function takeArchive(): Archive | undefined {
  return watch.archive;
}

/** Now, as milliseconds since the epoch: the same for all pages of a build, of which those that ask are made anew on another day. */
export function readToday(): number {
  noteRead('day');
  return watch.today ?? Date.now();
}

/** The number by which a name is noted. */
export function numberOf(name: string): Read {
  const known = watch.numbers.get(name);
  if (known !== undefined) return known;
  const number = watch.names.push(name) - 1;
  watch.numbers.set(name, number);
  return number;
}

export function nameOf(read: Read): string | undefined {
  return watch.names[read];
}

export function isWatched(): boolean {
  return watch.now !== undefined;
}

/** Notes that the page which is being made read something; nothing where nobody asks. */
export function noteRead(read: string | Read): void {
  watch.now?.add(typeof read === 'string' ? numberOf(read) : read);
}

/** Makes one page, with all that was read meanwhile. One at a time: what another reads at the same time would be noted too. */
export async function collectReads<Made>(make: () => Promise<Made>): Promise<{ made: Made; reads: ReadonlySet<Read> }> {
  if (watch.now) throw new Error('Two pages cannot be watched at the same time.');
  const reads = new Set<Read>();
  watch.now = reads;
  try {
    return { made: await make(), reads };
  } finally {
    watch.now = undefined;
  }
}

/** Works something out of which only the outcome is what a page reads. */
export function unwatched<Value>(work: () => Value): Value {
  const before = watch.now;
  watch.now = undefined;
  try {
    return work();
  } finally {
    watch.now = before;
  }
}

/**
 * A function that works out once what it makes of something, for as long as that is there, and has every page that asks
 * read what the first one read. Whatever is kept between pages and made of an archive is kept this way.
 */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value; reads: ReadonlySet<Read> }>();
  return (key) => {
    let kept = known.get(key);
    if (!kept) {
      const before = watch.now;
      const reads = new Set<Read>();
      watch.now = reads;
      try {
        kept = { value: make(key), reads };
      } finally {
        watch.now = before;
      }
      known.set(key, kept);
    }
    if (watch.now) for (const read of kept.reads) watch.now.add(read);
    return kept.value;
  };
}
