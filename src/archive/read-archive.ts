import fs from 'node:fs';
import path from 'node:path';
import type { BodyResult } from '../mdx/dialect/body.ts';
import { checkImage } from '../pictures/check-picture.ts';
import { parseBodies } from '../mdx/pool/pool.ts';
import { decodeUtf8 } from '../mdx/characters/characters.ts';
import type { ParsedEntry } from './files/parsed-entry.ts';
import { toFormerKey, toKey, type AnyEntry, type EntryKey, type WithdrawnEntry } from './entry/entry.ts';
import { limitFaults, sortFaults, type Fault } from './entry/faults.ts';
import {
  listFiles,
  maxEntryBytes,
  type EntryFile,
  type MediaFile,
  type RefusedFile,
  type TranslationFile,
} from './files/list-files.ts';
import type { LocalFault } from './files/yaml-header.ts';
import { closeReading, type FileReading, type KeptReadings } from './files/kept-readings.ts';
import { listNamedPictures, listUnnamed } from './integrity/check-pictures.ts';
import { checkIntegrity, listFormerIds } from './integrity/check-integrity.ts';
import { holdTranslations, matchOriginals } from './translations/hold-translations.ts';
import { toTranslatedBody, toTranslation } from './translations/open-translation.ts';
import { openText, toBodyInput, toDraft, type OpenFile } from './files/open-file.ts';
import { listUnlistedPeople } from './integrity/check-unlisted.ts';
import { listUnnamedPeople } from './integrity/check-people.ts';
import { listWarnings } from './integrity/list-warnings.ts';
import { checkAbroad, warnOfAbroad } from './integrity/check-neighbours.ts';
import type { Neighbour } from './entry/neighbours.ts';
import { readNeighbours } from './neighbours/read-neighbours.ts';

export interface ReadOptions {
  /** Base path of the site, put before links in the HTML. */
  base?: string;
  /** How the folder is called in faults; its path from where the command runs unless given. */
  label?: string;
  /** Readings of earlier runs; all files are read anew unless given. */
  kept?: KeptReadings | undefined;
}

/** Everything in a content folder. `entries` holds only entries without a fault of their own. */
export interface ReadResult {
  entries: AnyEntry[];
  withdrawn: WithdrawnEntry[];
  /** Archives beside this one, with the copies that are kept of them. */
  neighbours: Neighbour[];
  media: MediaFile[];
  /** Addresses of the pictures that a living entry shows or links to. */
  named: ReadonlySet<string>;
  faults: Fault[];
  /** Worth a second look; they stop nothing. */
  warnings: Fault[];
  /**
   * True for an address that an entry, a tombstone or a former id answers, faulty ones included; and where a file
   * that could not be read speaks of it, which may be one.
   */
  resolvesTo: (key: EntryKey) => boolean;
}

/**
 * Reads all of a content folder: every file is decoded, parsed, held against its schema, rendered, and checked
 * against all others. Faults are collected and never thrown; one bad entry hides no other.
 */
export async function readArchive(directory: string, options: ReadOptions = {}): Promise<ReadResult> {
  const label = options.label ?? (path.relative(process.cwd(), directory) || '.');
  const withLabel = (fault: Fault) => ({ ...fault, file: path.posix.join(label.replaceAll('\\', '/'), fault.file) });
  const files = listFiles(directory);
  const faults: Fault[] = [...files.faults];
  const report = (file: EntryFile, local: readonly LocalFault[]) => {
    for (const fault of local) faults.push({ ...fault, file: file.name });
  };
  const drafts: ParsedEntry[] = [];
  for (const [file, { draft, faults: own }] of await readFiles(files.entries, options)) {
    report(file, own);
    if (draft) drafts.push(draft);
  }
  for (const file of files.media) faults.push(...checkMedia(file));
  const ids = new Set([...files.entries, ...files.refused].map((file) => toKey(file.collection, file.id)));
  const isSaid = toMentions([...listUnread(files.entries, drafts), ...files.refused]);
  const isMentioned = (key: EntryKey) => isSaid(key.slice(key.indexOf('/') + 1));
  const { readable, ...astray } = matchOriginals(files.translations, { drafts, ids, isMentioned });
  faults.push(...astray.faults);
  const translations: ParsedEntry[] = [];
  for (const [file, { draft, faults: own }] of await readFiles(readable, options)) {
    report(file, own);
    if (draft) translations.push(draft);
  }
  options.kept?.save();
  const held = holdTranslations(translations, drafts);
  const { neighbours, faults: ofNeighbours } = readNeighbours(directory, files.neighbours);
  const checked = { drafts, translations, ids, media: files.media, isMentioned, neighbours };
  faults.push(...held.faults, ...ofNeighbours, ...checkIntegrity(checked));
  // Where the list or a copy cannot be read, what is missing is not the claim's fault.
  if (ofNeighbours.length === 0) faults.push(...checkAbroad(drafts, neighbours));
  const formerIds = new Set(
    drafts.flatMap((draft) => listFormerIds(draft).map((id) => toFormerKey(draft.file.collection, id))),
  );
  const named = listNamedPictures([...drafts, ...translations]);
  const isNamed = (address: string) => named.has(address) || isSaid(address.slice('/media/'.length));
  return {
    entries: drafts.flatMap((draft) => draft.entry ?? []),
    withdrawn: drafts.flatMap((draft) => draft.withdrawn ?? []),
    neighbours,
    media: files.media,
    named,
    resolvesTo: (key) => ids.has(key) || formerIds.has(key) || isMentioned(key),
    faults: limitFaults(sortFaults(faults)).map(withLabel),
    warnings: sortFaults([
      ...listWarnings(drafts),
      ...astray.warnings,
      ...held.warnings,
      ...listUnnamedPeople(drafts, isMentioned),
      ...listUnlistedPeople(drafts, translations),
      ...listUnnamed(files.media, isNamed),
      ...warnOfAbroad(drafts, neighbours),
    ]).map(withLabel),
  };
}

/** What each file gives on its own, in the order of the files. */
async function readFiles(
  files: readonly (EntryFile | TranslationFile)[],
  options: ReadOptions,
): Promise<Map<EntryFile, FileReading>> {
  const { kept, base = '/' } = options;
  const readings = new Map<EntryFile, FileReading>();
  const fresh: { file: EntryFile; bytes: Buffer }[] = [];
  for (const file of files) {
    const bytes = fs.readFileSync(file.path);
    const known = kept?.find(file, bytes);
    readings.set(file, known ?? { faults: [] });
    if (!known) fresh.push({ file, bytes });
  }
  for (let start = 0; start < fresh.length; start += openAtOnce) {
    const some = fresh.slice(start, start + openAtOnce);
    const opened = some.map(({ file, bytes }) => openBytes(file, bytes));
    const bodies = await renderBodies(opened, base);
    for (const [index, { file, bytes }] of some.entries()) {
      const open = opened[index];
      if (!open) continue;
      const body = bodies.get(file);
      const reading = isTranslation(file) ? toTranslation(file, open, body) : toDraft(open, body);
      readings.set(file, closeReading(file, bytes, reading));
      kept?.keep(file, bytes, reading);
    }
  }
  return readings;
}

/** A file that is open, its header parsed with all places, takes some thirty times its bytes of memory. */
const openAtOnce = 2000;

/** Bodies of all files that have one, also of those whose header cannot be read: their faults are wanted too. */
async function renderBodies(opened: readonly OpenFile[], base: string): Promise<Map<EntryFile, BodyResult>> {
  const withText = opened.flatMap((open) => {
    const { file, header, text } = open;
    const input = isTranslation(file)
      ? toTranslatedBody(file, open)
      : text === undefined
        ? undefined
        : toBodyInput(header, text);
    return input ? [{ file, input: { ...input, base } }] : [];
  });
  const results = await parseBodies(withText.map(({ input }) => input));
  return new Map(withText.flatMap(({ file }, index) => (results[index] ? [[file, results[index]]] : [])));
}

function isTranslation(file: EntryFile): file is TranslationFile {
  return 'language' in file;
}

function openBytes(file: EntryFile, bytes: Buffer): OpenFile {
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded) return { file, faults: [{ ...decoded.fault, field: 'file' }] };
  return openText(file, decoded.text);
}

/** Files that hold something this reading could not make an entry of. */
function listUnread(files: readonly EntryFile[], drafts: readonly ParsedEntry[]): EntryFile[] {
  const read = new Set(drafts.filter((draft) => draft.entry ?? draft.withdrawn).map((draft) => draft.file));
  return files.filter((file) => !read.has(file));
}

/** Tells whether a faulty file holds a name, such as an entry's id: what it cites or shows cannot be known for certain. */
function toMentions(files: readonly RefusedFile[]): (name: string) => boolean {
  let texts: string[] | undefined;
  return (name) => {
    texts ??= files.flatMap((file) => (file.path ? [readStart(file.path)] : []));
    return texts.some((text) => text.includes(name));
  };
}

/** The beginning of a file of whatever kind, a letter for each byte: ids are ASCII. */
function readStart(file: string): string {
  const buffer = Buffer.alloc(maxEntryBytes);
  const handle = fs.openSync(file, 'r');
  try {
    return buffer.toString('latin1', 0, fs.readSync(handle, buffer, 0, buffer.length, 0));
  } finally {
    fs.closeSync(handle);
  }
}

function checkMedia(file: MediaFile): Fault[] {
  return checkImage(fs.readFileSync(file.path), file.name).map((fault) => ({
    ...fault,
    file: file.name,
    line: 1,
    column: 1,
    field: 'file',
  }));
}
