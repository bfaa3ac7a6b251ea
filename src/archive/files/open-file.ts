import type { BodyInput, BodyResult } from '../../mdx/dialect/body.ts';
import { splitHeader } from '../../mdx/split-header.ts';
import { checkText } from '../../mdx/characters/characters.ts';
import { collections } from '../../model/collections.ts';
import { tombstoneSchema } from '../../model/entry.ts';
import { personTombstoneSchema } from '../../model/person.ts';
import { normaliseInput } from '../../model/fields/input.ts';
import type { ParsedEntry } from './parsed-entry.ts';
import { toKey, type AnyEntry } from '../entry/entry.ts';
import type { EntryFile } from './list-files.ts';
import { checkHeaderSize } from './header-size.ts';
import { listLostTexts } from './lost-text.ts';
import { parseHeader, type Header, type LocalFault } from './yaml-header.ts';
import { withhold } from './withhold.ts';
import { toEmptyFieldFaults, toSchemaFaults, toTombstoneFaults } from './schema-faults.ts';

/** A file taken apart: its header parsed, its text not yet. */
export interface OpenFile {
  file: EntryFile;
  faults: LocalFault[];
  header?: Header;
  /** The file with its header blanked, for records that have a text. */
  text?: string;
}

/** Takes the text of a file apart. Pure, so that a browser finds the same faults as the command. */
export function openText(file: EntryFile, text: string): OpenFile {
  if (text.trim() === '') return { file, faults: [emptyFile] };
  if (collections[file.collection].extension === 'yaml') return { file, ...openHeader(text, 1) };
  const parts = splitHeader(text);
  if ('faults' in parts) return { file, faults: parts.faults.map((fault) => ({ ...fault, field: 'header' })) };
  const tooLarge = checkHeaderSize(parts.header, parts.headerLine);
  if (tooLarge) return { file, faults: [tooLarge] };
  return { file, text: parts.body, ...openHeader(parts.header, parts.headerLine) };
}

/** Holds an opened file against its schema and joins it with its parsed text; with all faults of its own. */
export function toDraft(open: OpenFile, body: BodyResult | undefined): { draft?: ParsedEntry; faults: LocalFault[] } {
  const { file, header, text, faults } = open;
  const bodyFaults = body && !body.ok ? body.faults.filter(({ code }) => header ?? code !== 'citation-undeclared') : [];
  if (!header) return { faults: [...faults, ...bodyFaults] };
  const { draft, faults: ofSchema } = readHeader(file, header);
  const lost = listLostTexts(file.collection, header);
  const schemaFaults = [...lost, ...ofSchema.filter(({ field }) => !lost.some((fault) => fault.field === field))];
  const own = [...faults, ...schemaFaults, ...bodyFaults, ...(draft.withdrawn ? checkTombstoneText(text) : [])];
  if (body?.ok) draft.body = body.body;
  if (draft.entry && body?.ok) draft.entry.body = body.body;
  if (own.length > 0) delete draft.entry;
  return { draft, faults: own };
}

/** Declared sources of a header that may still be wrong. */
export function listDeclared(header: Header | undefined): string[] {
  const declared = (header?.data as { sources?: unknown } | undefined)?.sources;
  if (!Array.isArray(declared)) return [];
  return declared.map((item: unknown) => {
    const source = item && typeof item === 'object' ? (item as { source?: unknown }).source : item;
    return typeof source === 'string' ? source : '';
  });
}

/** What the rendering of a text takes from its header, which may still be wrong. */
export function toBodyInput(
  header: Header | undefined,
  text: string,
): Pick<BodyInput, 'text' | 'sources' | 'language'> {
  const language = (header?.data as { language?: unknown } | undefined)?.language;
  return { text, sources: listDeclared(header), ...(typeof language === 'string' && { language }) };
}

function openHeader(text: string, firstLine: number): { faults: LocalFault[]; header?: Header } {
  const tooLarge = checkHeaderSize(text, firstLine);
  if (tooLarge) return { faults: [tooLarge] };
  const hidden = checkText(text).map((fault) => ({ ...fault, line: fault.line + firstLine - 1, field: 'header' }));
  const { header, faults } = parseHeader(text, firstLine);
  const others = faults.filter((fault) => !hidden.some(({ code, line }) => code === fault.code && line === fault.line));
  return { faults: [...hidden, ...others], ...(header.data !== undefined && { header }) };
}

function readHeader(file: EntryFile, header: Header): { draft: ParsedEntry; faults: LocalFault[] } {
  const key = toKey(file.collection, file.id);
  const input = normaliseInput(header.data) as Record<string, unknown>;
  if (input['withdrawn'] !== undefined && file.collection !== 'sources') {
    const schema = file.collection === 'people' ? personTombstoneSchema : tombstoneSchema;
    const tombstone = schema.safeParse(input, { reportInput: true });
    if (!tombstone.success)
      return { draft: { file, header }, faults: toTombstoneFaults(file.collection, tombstone.error.issues, header) };
    return {
      draft: {
        file,
        header,
        withdrawn: { collection: file.collection, id: file.id, file: file.name, key, formerIds: [], ...tombstone.data },
      },
      faults: [],
    };
  }
  const slips = toEmptyFieldFaults(file.collection, header);
  const result = collections[file.collection].schema.safeParse(input, { reportInput: true });
  if (!result.success)
    return {
      draft: { file, header },
      faults: [...slips, ...toSchemaFaults(file.collection, result.error.issues, header)],
    };
  const entry = {
    collection: file.collection,
    id: file.id,
    key,
    file: file.name,
    data: withhold(file.collection, result.data),
  } as AnyEntry;
  return { draft: { file, header, entry }, faults: slips };
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

const emptyFile: LocalFault = {
  code: 'file-empty',
  line: 1,
  column: 1,
  field: 'file',
  message: 'the file is empty',
  remedy: 'fill it in, or delete it',
};
