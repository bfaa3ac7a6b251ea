import fs from 'node:fs';
import path from 'node:path';
import type { BodyInput } from '../mdx/body.ts';
import { splitHeader } from '../mdx/header.ts';
import { checkImage } from '../mdx/image.ts';
import { parseBodies } from '../mdx/pool.ts';
import { checkText, decodeUtf8 } from '../mdx/text.ts';
import { collections } from '../model/collections.ts';
import { tombstoneSchema } from '../model/entry.ts';
import { normaliseInput } from '../model/input.ts';
import type { Draft } from './draft.ts';
import { toKey, type AnyEntry, type WithdrawnEntry } from './entry.ts';
import { sortFaults, type Fault } from './faults.ts';
import { listFiles, type EntryFile, type MediaFile } from './files.ts';
import { parseHeader, type Header, type LocalFault } from './header.ts';
import { checkIntegrity } from './integrity.ts';
import { toSchemaFaults } from './schema-faults.ts';

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
}

/**
 * Reads all of a content folder: every file is decoded, parsed, held against its schema, rendered, and checked
 * against all others. Faults are collected and never thrown; one bad entry hides no other.
 */
export async function readArchive(directory: string, options: ReadOptions = {}): Promise<ReadResult> {
  const label = options.label ?? (path.relative(process.cwd(), directory) || '.');
  const files = listFiles(directory);
  const faults: Fault[] = [...files.faults];
  const report = (file: EntryFile, local: readonly LocalFault[]) => {
    for (const fault of local) faults.push({ ...fault, file: file.name });
  };
  const opened = files.entries.map((file) => openFile(file));
  const drafts: Draft[] = [];
  const bodies: { draft: Draft; input: BodyInput }[] = [];
  for (const { file, faults: local, header, text } of opened) {
    report(file, local);
    if (!header) continue;
    const { draft, faults: schemaFaults } = toDraft(file, header);
    report(file, schemaFaults);
    drafts.push(draft);
    if (text !== undefined) bodies.push({ draft, input: { text, sources: sourcesOf(header.data), base: options.base ?? '/' } });
  }
  const rendered = await parseBodies(bodies.map((body) => body.input));
  bodies.forEach(({ draft }, index) => {
    const result = rendered[index];
    if (result?.ok && draft.entry) draft.entry.body = result.body;
    if (result && !result.ok) {
      report(draft.file, result.faults);
      delete draft.entry;
    }
  });
  for (const file of files.media) faults.push(...checkMedia(file));
  faults.push(...checkIntegrity({ drafts, files: files.entries, media: files.media }));
  return {
    entries: drafts.flatMap((draft) => draft.entry ?? []),
    withdrawn: drafts.flatMap((draft) => draft.withdrawn ?? []),
    media: files.media,
    faults: sortFaults(faults).map((fault) => ({ ...fault, file: path.posix.join(label.replaceAll('\\', '/'), fault.file) })),
  };
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
    return { file, faults: [{ code: 'file-empty', line: 1, column: 1, field: 'file', message: 'the file is empty', remedy: 'fill it in, or delete it' }] };
  const faults: LocalFault[] = checkText(decoded.text).map((fault) => ({ ...fault, field: 'file' }));
  if (collections[file.collection].extension === 'yaml') return { file, ...openHeader(decoded.text, 1, faults) };
  const parts = splitHeader(decoded.text);
  if ('faults' in parts) return { file, faults: [...faults, ...parts.faults.map((fault) => ({ ...fault, field: 'header' }))] };
  return { file, text: parts.body, ...openHeader(parts.header, parts.headerLine, faults) };
}

function openHeader(text: string, firstLine: number, before: LocalFault[]): { faults: LocalFault[]; header?: Header } {
  const { header, faults } = parseHeader(text, firstLine);
  const all = [...before, ...faults];
  return header.data === undefined ? { faults: all } : { faults: all, header };
}

function toDraft(file: EntryFile, header: Header): { draft: Draft; faults: LocalFault[] } {
  const key = toKey(file.collection, file.id);
  const input = normaliseInput(header.data) as Record<string, unknown>;
  if (input['withdrawn'] !== undefined && file.collection !== 'sources') {
    const tombstone = tombstoneSchema.safeParse(input);
    if (!tombstone.success) return { draft: { file, header }, faults: toSchemaFaults(file.collection, tombstone.error.issues, header) };
    return { draft: { file, header, withdrawn: { ...file, file: file.name, key, ...tombstone.data } }, faults: [] };
  }
  const result = collections[file.collection].schema.safeParse(input, { reportInput: true });
  if (!result.success) return { draft: { file, header }, faults: toSchemaFaults(file.collection, result.error.issues, header) };
  const entry = { collection: file.collection, id: file.id, key, file: file.name, data: result.data } as AnyEntry;
  return { draft: { file, header, entry }, faults: [] };
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
  return checkImage(fs.readFileSync(file.path), file.name).map((fault) => ({ ...fault, file: file.name, line: 1, column: 1, field: 'file' }));
}
