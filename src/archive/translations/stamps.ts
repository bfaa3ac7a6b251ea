import { createHash } from 'node:crypto';
import { splitHeader } from '../../mdx/split-header.ts';
import type { CollectionName } from '../../model/collections.ts';
import { normaliseInput } from '../../model/fields/input.ts';
import { pickWords, type Words } from '../../model/translation.ts';
import { parseHeader, type Header } from '../files/yaml-header.ts';

/** What an original says, field by field, for those who say it anew; the text below the header is the field `body`. */
export interface OriginalWords {
  words: Readonly<Record<string, Words>>;
  /** Of each field that holds words, a stamp of them. */
  stamps: Readonly<Record<string, string>>;
}

/**
 * The words of an original, from the whole text of its file; nothing where that cannot be read. Who has parsed its header
 * already gives it, since that is what takes time.
 */
export function readWords(collection: CollectionName, text: string, parsed?: Pick<Header, 'data'>): OriginalWords {
  const parts = splitHeader(text);
  if ('faults' in parts) return { words: {}, stamps: {} };
  const header = parsed ?? parseHeader(parts.header, parts.headerLine).header;
  const data = normaliseInput(header.data) as Record<string, unknown>;
  const body = parts.rest.replaceAll('\r\n', '\n').trim();
  const words = { ...pickWords(collection, data), ...(body && { body }) };
  const stamps = Object.entries(words).map(([field, said]) => [field, toStamp(said)]);
  return { words, stamps: Object.fromEntries(stamps) as Record<string, string> };
}

/** The first twelve hexadecimal digits of the SHA-256 of some words; where they stand in a file does not matter. */
export function toStamp(words: Words): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}
