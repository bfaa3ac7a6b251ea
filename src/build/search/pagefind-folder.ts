import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { packValue, readValue, toFileHash, type Packable } from './index-words.ts';

/** What Pagefind 1.6 knows of an index beside its words (`pf_meta`). */
export interface IndexMeta {
  version: string;
  /** Each with what it counts of its words. */
  pages: { hash: string; counts: readonly Packable[] }[];
  chunks: { from: string; to: string; hash: string }[];
  /** What is said about any page beside its text, such as a title. */
  fields: string[];
}

/** The folder of an index in one language. */
export interface IndexFolder {
  language: string;
  meta: IndexMeta;
}

/** An index that was written; undefined where it is of several languages, of another version, or has what none of ours has. */
export function readIndexFolder(folder: string): IndexFolder | undefined {
  const [one, ...others] = Object.entries(readEntry(folder).languages);
  if (!one || others.length > 0) return undefined;
  const [language, { hash }] = one;
  const packed = readValue(readPacked(path.join(folder, metaName(hash)))) as PackedMeta;
  const [version, pages, chunks, filters, sorts, fields] = packed;
  if (version !== knownVersion || filters.length > 0 || sorts.length > 0) return undefined;
  return {
    language,
    meta: {
      version,
      pages: pages.map(([pageHash, ...counts]) => ({ hash: pageHash, counts })),
      chunks: chunks.map(([from, to, chunkHash]) => ({ from, to, hash: chunkHash })),
      fields: [...fields],
    },
  };
}

/** Writes what an index is found by, once its words are there. */
export function writeIndexMeta(folder: string, from: string, { language, meta }: IndexFolder): void {
  const { version, pages, chunks, fields } = meta;
  const packed: PackedMeta = [
    version,
    pages.map(({ hash, counts }) => [hash, ...counts]),
    chunks.map((chunk) => [chunk.from, chunk.to, chunk.hash]),
    [],
    [],
    fields,
  ];
  const bytes = packValue(packed);
  const hash = `${language}_${toFileHash(bytes).slice(0, language.length + 8)}`;
  writePacked(path.join(folder, metaName(hash)), bytes);
  const entry = readEntry(from);
  const wasm = entry.languages[language]?.wasm;
  entry.languages = { [language]: { hash, ...(wasm !== undefined && { wasm }), page_count: pages.length } };
  fs.writeFileSync(path.join(folder, entryName), JSON.stringify(entry));
}

/** The names of a file of words and of one of a page's text. */
export function chunkName(hash: string): string {
  return `index/${hash}.pf_index`;
}
export function fragmentName(hash: string): string {
  return `fragment/${hash}.pf_fragment`;
}

/** The hash by which a file of words is named where no other has the same. */
export function toShortHash(language: string, bytes: Buffer): string {
  return `${language}_${toFileHash(bytes)}`.slice(0, language.length + 8);
}

/** A file that Pagefind packed, or we. */
export function readPacked(file: string): Buffer {
  return gunzipSync(fs.readFileSync(file)).subarray(mark.length);
}

export function writePacked(file: string, bytes: Buffer): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, gzipSync(Buffer.concat([mark, bytes]), { level: packing }));
}

/**
 * Packs the words of an index and what it is found by as we do, so that an index that is made anew and one that is mended
 * are the same, byte for byte.
 */
export function packAnew(folder: string): void {
  const words = fs.existsSync(path.join(folder, 'index')) ? fs.readdirSync(path.join(folder, 'index')) : [];
  const metas = fs.readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  for (const name of [...words.map((word) => `index/${word}`), ...metas]) {
    const file = path.join(folder, name);
    writePacked(file, readPacked(file));
  }
}

/** Whether a file of an index is of its words or pages, or says which these are; all others are the same in every index. */
export function isOfWords(name: string): boolean {
  return /^(?:index|fragment|entries\.json|pagefind-entry\.json)$|\.pf_meta$/.test(name);
}

type PackedMeta = [
  version: string,
  pages: [hash: string, ...counts: Packable[]][],
  chunks: [from: string, to: string, hash: string][],
  filters: never[],
  sorts: never[],
  fields: string[],
];

/** What the browser asks for first. */
interface EntryFile {
  languages: Record<string, { hash: string; wasm?: string | null; page_count: number }>;
}

function readEntry(folder: string): EntryFile {
  return JSON.parse(fs.readFileSync(path.join(folder, entryName), 'utf8')) as EntryFile;
}

function metaName(hash: string): string {
  return `pagefind.${hash}.pf_meta`;
}

/** Of which it is known how it packs. */
const knownVersion = '1.6.0';
/** Half a hundredth larger than the smallest, in a third of the time. */
const packing = 7;
const entryName = 'pagefind-entry.json';
const mark = Buffer.from('pagefind_dcd');
