import fs from 'node:fs';
import path from 'node:path';
import type { BodyResult } from '../mdx/body.ts';
import { splitHeader } from '../mdx/header.ts';
import { checkImage } from '../mdx/image.ts';
import { parseBodies } from '../mdx/pool.ts';
import { checkText, decodeUtf8 } from '../mdx/text.ts';
import { collections } from '../model/collections.ts';
import { tombstoneSchema } from '../model/entry.ts';
import { normaliseInput } from '../model/input.ts';
import type { Draft } from './draft.ts';
import { toKey, type AnyEntry, type EntryKey, type WithdrawnEntry } from './entry.ts';
import { sortFaults, type Fault } from './faults.ts';
import { listFiles, maxEntryBytes, type EntryFile, type MediaFile, type RefusedFile } from './files.ts';
import { parseHeader, type Header, type LocalFault } from './header.ts';
import { checkIntegrity, listFormerIds } from './integrity.ts';
import { toSchemaFaults, toTombstoneFaults } from './schema-faults.ts';
import { listWarnings } from './warnings.ts';

export interface ReadOptions {
  /** Base path of the site, put before links in the HTML. */
  base?: string;
  /** How the folder is called in faults; its path from where the command runs unless given. */
  label?: string;
}

/** Everything in a content folder. `entries` holds only entries without a fault of their own. */
export interface ReadResult {
  entries: AnyEntry[];
  withdrawn: WithdrawnEntry[];
  media: MediaFile[];
  faults: Fault[];
  /** Worth a second look; they stop nothing. */
  warnings: Fault[];
  /**
   * True for an address that an entry, a tombstone or a former id answers, faulty ones included; and where a file
   * that could not be read speaks of it, which may be one.
   */
  answers: (key: EntryKey) => boolean;
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
  const opened = files.entries.map((file) => openFile(file));
  const bodies = await renderBodies(opened, options.base ?? '/');
  const drafts: Draft[] = [];
  for (const { file, header, text, faults: local } of opened) {
    const body = bodies.get(file);
    const bodyFaults =
      body && !body.ok ? body.faults.filter(({ code }) => header ?? code !== 'citation-undeclared') : [];
    const { draft, faults: schemaFaults } = header ? toDraft(file, header) : { draft: undefined, faults: [] };
    const own = [...local, ...schemaFaults, ...bodyFaults, ...(draft?.withdrawn ? checkTombstoneText(text) : [])];
    report(file, own);
    if (!draft) continue;
    if (body?.ok) draft.body = body.body;
    if (draft.entry && body?.ok) draft.entry.body = body.body;
    if (own.length > 0) delete draft.entry;
    drafts.push(draft);
  }
  for (const file of files.media) faults.push(...checkMedia(file));
  const ids = new Set([...files.entries, ...files.refused].map((file) => toKey(file.collection, file.id)));
  const isMentioned = toMentions([...listUnread(files.entries, drafts), ...files.refused]);
  faults.push(...checkIntegrity({ drafts, ids, media: files.media, isMentioned }));
  const formerIds = new Set(
    drafts.flatMap((draft) => listFormerIds(draft).map((id) => toKey(draft.file.collection, id))),
  );
  return {
    entries: drafts.flatMap((draft) => draft.entry ?? []),
    withdrawn: drafts.flatMap((draft) => draft.withdrawn ?? []),
    media: files.media,
    answers: (key) => ids.has(key) || formerIds.has(key) || isMentioned(key),
    faults: sortFaults(faults).map(withLabel),
    warnings: sortFaults(listWarnings(drafts)).map(withLabel),
  };
}

/** Bodies of all files that have one, also of those whose header cannot be read: their faults are wanted too. */
async function renderBodies(opened: readonly OpenFile[], base: string): Promise<Map<EntryFile, BodyResult>> {
  const withText = opened.flatMap(({ file, header, text }) =>
    text === undefined ? [] : [{ file, text, sources: sourcesOf(header?.data) }],
  );
  const results = await parseBodies(withText.map(({ text, sources }) => ({ text, sources, base })));
  return new Map(withText.flatMap(({ file }, index) => (results[index] ? [[file, results[index]]] : [])));
}

interface OpenFile {
  file: EntryFile;
  faults: LocalFault[];
  header?: Header;
  /** The file with its header blanked, for records that have a text. */
  text?: string;
}

function openFile(file: EntryFile): OpenFile {
  const decoded = decodeUtf8(fs.readFileSync(file.path));
  if ('fault' in decoded) return { file, faults: [{ ...decoded.fault, field: 'file' }] };
  if (decoded.text.trim() === '')
    return {
      file,
      faults: [
        {
          code: 'file-empty',
          line: 1,
          column: 1,
          field: 'file',
          message: 'the file is empty',
          remedy: 'fill it in, or delete it',
        },
      ],
    };
  if (collections[file.collection].extension === 'yaml') return { file, ...openHeader(decoded.text, 1) };
  const parts = splitHeader(decoded.text);
  if ('faults' in parts) return { file, faults: parts.faults.map((fault) => ({ ...fault, field: 'header' })) };
  return { file, text: parts.body, ...openHeader(parts.header, parts.headerLine) };
}

function openHeader(text: string, firstLine: number): { faults: LocalFault[]; header?: Header } {
  const hidden = checkText(text).map((fault) => ({ ...fault, line: fault.line + firstLine - 1, field: 'header' }));
  const { header, faults } = parseHeader(text, firstLine);
  const others = faults.filter((fault) => !hidden.some(({ code, line }) => code === fault.code && line === fault.line));
  return { faults: [...hidden, ...others], ...(header.data !== undefined && { header }) };
}

function toDraft(file: EntryFile, header: Header): { draft: Draft; faults: LocalFault[] } {
  const key = toKey(file.collection, file.id);
  const input = normaliseInput(header.data) as Record<string, unknown>;
  if (input['withdrawn'] !== undefined && file.collection !== 'sources') {
    const tombstone = tombstoneSchema.safeParse(input, { reportInput: true });
    if (!tombstone.success)
      return { draft: { file, header }, faults: toTombstoneFaults(file.collection, tombstone.error.issues, header) };
    return { draft: { file, header, withdrawn: { ...file, file: file.name, key, ...tombstone.data } }, faults: [] };
  }
  const result = collections[file.collection].schema.safeParse(input, { reportInput: true });
  if (!result.success)
    return { draft: { file, header }, faults: toSchemaFaults(file.collection, result.error.issues, header) };
  const entry = { collection: file.collection, id: file.id, key, file: file.name, data: result.data } as AnyEntry;
  return { draft: { file, header, entry }, faults: [] };
}

/** What was withdrawn is not kept in the file either. */
function checkTombstoneText(text = ''): LocalFault[] {
  const line = text.split('\n').findIndex((content) => content.trim() !== '') + 1;
  if (line === 0) return [];
  return [
    {
      code: 'withdrawn-kept',
      line,
      column: 1,
      field: 'body',
      message: 'a withdrawn entry still has a text',
      remedy: 'delete the text; the title, the date and the reason stay',
    },
  ];
}

/** Files that hold something this reading could not make an entry of. */
function listUnread(files: readonly EntryFile[], drafts: readonly Draft[]): EntryFile[] {
  const read = new Set(drafts.filter((draft) => draft.entry ?? draft.withdrawn).map((draft) => draft.file));
  return files.filter((file) => !read.has(file));
}

/** Tells whether a faulty file names an entry's id: what it cites or carries cannot be known for certain. */
function toMentions(files: readonly RefusedFile[]): (key: EntryKey) => boolean {
  let texts: string[] | undefined;
  return (key) => {
    texts ??= files.flatMap((file) => (file.path ? [readStart(file.path)] : []));
    return texts.some((text) => text.includes(key.slice(key.indexOf('/') + 1)));
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

/** Declared sources of a header that may still be wrong. */
function sourcesOf(data: unknown): string[] {
  const declared = (data as { sources?: unknown } | undefined)?.sources;
  if (!Array.isArray(declared)) return [];
  return declared.map((item: unknown) => {
    const source = item && typeof item === 'object' ? (item as { source?: unknown }).source : item;
    return typeof source === 'string' ? source : '';
  });
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
