import { createHash } from 'node:crypto';
import path from 'node:path';
import { readSettings } from '../../site/settings.ts';
import { codeVersion } from './code-version.ts';
import type { EntryFile } from './list-files.ts';
import { createKeptMap } from './kept-map.ts';
import { openText } from './open-file.ts';
import { keptFolder, loadSealed, removeOldest, storeSealed } from './sealed-file.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import type { Header, LocalFault } from './yaml-header.ts';

/** What a file gives on its own: nothing but its name, its bytes and the code decide it, and for a translation the sources of its original. */
export interface FileReading {
  draft?: ParsedEntry;
  faults: LocalFault[];
}

/** Readings of earlier runs, found again by what was read. */
export interface KeptReadings {
  find(file: EntryFile, bytes: Buffer): FileReading | undefined;
  keep(file: EntryFile, bytes: Buffer, reading: FileReading): void;
  /** Writes down what was found or kept since the last time, and forgets the rest. */
  save(): void;
}

/**
 * Readings of a content folder, kept in `folder` between runs. What is damaged, of other code, or could have been
 * written by somebody else is left aside, and all is read anew. Undefined where nobody watches: what is published from
 * there is always read.
 */
export function openKept(content: string, base: string, folder = keptFolder): KeptReadings | undefined {
  if (readSettings().settings.isUnattended) return undefined;
  const version = digest(codeVersion(), process.version, base);
  const place = path.join(folder, `${prefix}${digest(content, base).slice(0, 16)}.bin`);
  return createKept(loadSealed(place, version) as Readings | undefined, (readings) => {
    if (storeSealed(place, version, readings)) removeOldest(folder, { prefix, most: mostFolders });
  });
}

/** Readings that this process keeps for itself, unless `store` writes them down. */
export function createKept(known?: Readings, store?: (readings: Readings) => void): KeptReadings {
  const map = createKeptMap(known, store);
  return {
    find(file, bytes) {
      const kept = map.find(toKey(file, bytes));
      return kept && toReading(file, bytes, kept);
    },
    keep(file, bytes, reading) {
      if (!reading.faults.some(({ code }) => ofTheMachine.has(code))) map.keep(toKey(file, bytes), toKept(reading));
    },
    save() {
      map.save();
    },
  };
}

/** The same reading, which holds no parsed header: where a value stands is found again in the bytes when a fault asks. */
export function closeReading(file: EntryFile, bytes: Buffer, reading: FileReading): FileReading {
  return toReading(file, bytes, toKept(reading));
}

/** A reading without the means to say where a value stands: these are made again from the bytes when a fault asks. */
interface Kept {
  draft?: Omit<ParsedEntry, 'header' | 'file'> & { data: unknown };
  faults: LocalFault[];
}

/** By a hash of the file's name and bytes. */
type Readings = Map<string, Kept>;

/** Faults that another run may not find in the same bytes. */
const ofTheMachine: ReadonlySet<string> = new Set(['reader-hung', 'reader-crashed']);

function toKept({ draft, faults }: FileReading): Kept {
  if (!draft) return { faults };
  const { header, file: _, ...rest } = draft;
  return {
    draft: { data: header.data, ...rest },
    faults,
  };
}

function toReading(file: EntryFile, bytes: Buffer, { draft, faults }: Kept): FileReading {
  if (!draft) return { faults };
  const { data, ...rest } = draft;
  return { draft: { file, header: toHeader(data, file, bytes), ...rest }, faults };
}

function toHeader(data: unknown, file: EntryFile, bytes: Buffer): Header {
  let opened: WeakRef<Header> | undefined;
  const open = () => {
    const known = opened?.deref();
    if (known) return known;
    const { header } = openText(file, bytes.toString('utf8'));
    if (!header) throw new Error(`${file.name} had a header when it was read, and has none now`);
    opened = new WeakRef(header);
    return header;
  };
  return { data, locate: (where) => open().locate(where), listPlain: () => open().listPlain() };
}

function toKey(file: EntryFile, bytes: Buffer): string {
  // A translation’s text numbers the sources of its original.
  const others = 'sources' in file ? JSON.stringify(file.sources) : '';
  return createHash('sha256').update(`${file.name}\0${others}\0`).update(bytes).digest('base64');
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const prefix = 'readings-';
const mostFolders = 8;
