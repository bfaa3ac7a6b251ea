import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readSettings } from '../../site/settings.ts';
import { codeVersion } from './code-version.ts';
import type { EntryFile } from './list-files.ts';
import { openText } from './open-file.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import type { Header, LocalFault } from './yaml-header.ts';

/** What a file gives on its own: nothing but its name, its bytes and the code decide it. */
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
export function openKept(content: string, base: string, folder = keptFolder()): KeptReadings | undefined {
  if (readSettings().settings.isUnattended) return undefined;
  const version = digest(codeVersion(), process.version, base);
  const place = path.join(folder, `readings-${digest(content, base).slice(0, 16)}.bin`);
  return createKept(load(place, version), (readings) => {
    store(place, version, readings);
  });
}

/** Readings that this process keeps for itself, unless `store` writes them down. */
export function createKept(known: Readings = new Map(), store?: (readings: Readings) => void): KeptReadings {
  let before = known;
  let used: Readings = new Map();
  let isNew = false;
  return {
    find(file, bytes) {
      const key = toKey(file, bytes);
      const kept = used.get(key) ?? before.get(key);
      if (!kept) return undefined;
      used.set(key, kept);
      return toReading(file, bytes, kept);
    },
    keep(file, bytes, reading) {
      if (reading.faults.some(({ code }) => ofTheMachine.has(code))) return;
      used.set(toKey(file, bytes), toKept(reading));
      isNew = true;
    },
    save() {
      if (isNew || used.size < before.size) store?.(used);
      before = used;
      used = new Map();
      isNew = false;
    },
  };
}

/** Beside the packages, where tools keep what can be made again. */
function keptFolder(): string {
  return path.resolve(import.meta.dirname, '../../../node_modules/.cache/handed-on');
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
  const { header, entry, withdrawn, body } = draft;
  return {
    draft: { data: header.data, ...(entry && { entry }), ...(withdrawn && { withdrawn }), ...(body && { body }) },
    faults,
  };
}

function toReading(file: EntryFile, bytes: Buffer, { draft, faults }: Kept): FileReading {
  if (!draft) return { faults };
  const { data, ...rest } = draft;
  return { draft: { file, header: toHeader(data, file, bytes), ...rest }, faults };
}

function toHeader(data: unknown, file: EntryFile, bytes: Buffer): Header {
  let opened: Header | undefined;
  const open = () => {
    opened ??= openText(file, bytes.toString('utf8')).header;
    if (!opened) throw new Error(`${file.name} had a header when it was read, and has none now`);
    return opened;
  };
  return { data, locate: (where) => open().locate(where), listPlain: () => open().listPlain() };
}

function toKey(file: EntryFile, bytes: Buffer): string {
  return createHash('sha256').update(`${file.name}\0`).update(bytes).digest('base64');
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function load(place: string, version: string): Readings {
  try {
    if (!isOurs(path.dirname(place)) || !isOurs(place)) return new Map();
    const bytes = fs.readFileSync(place);
    const end = bytes.indexOf('\n');
    const payload = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== toSeal(version, payload)) return new Map();
    return deserialize(payload) as Readings;
  } catch {
    return new Map();
  }
}

/** Nobody but the user of this process can have written it. */
function isOurs(place: string): boolean {
  const { uid, mode } = fs.lstatSync(place);
  return !process.getuid || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** Where it cannot be written, the next run reads all anew, which is no fault. */
function store(place: string, version: string, readings: Readings): void {
  const beside = `${place}.${process.pid}.tmp`;
  const payload = serialize(readings);
  try {
    fs.mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
    fs.writeFileSync(beside, Buffer.concat([Buffer.from(`${toSeal(version, payload)}\n`), payload]), { mode: 0o600 });
    fs.renameSync(beside, place);
    removeOldest(path.dirname(place));
  } catch {
    if (fs.existsSync(beside)) fs.rmSync(beside);
  }
}

/** Whoever builds from many folders does not fill the disk. */
function removeOldest(folder: string): void {
  const names = fs.readdirSync(folder).filter((name) => name.startsWith('readings-'));
  const byAge = names
    .map((name) => ({ place: path.join(folder, name), ms: fs.statSync(path.join(folder, name)).mtimeMs }))
    .sort((a, b) => b.ms - a.ms);
  for (const { place } of byAge.slice(mostFolders)) fs.rmSync(place, { force: true });
}

const mostFolders = 8;

function toSeal(version: string, payload: Buffer): string {
  return `${version} ${createHash('sha256').update(payload).digest('hex')}`;
}
