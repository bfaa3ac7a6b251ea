import type { Words } from '../../model/translation.ts';
import type { FaultText } from '../../model/placed-fault.ts';
import type { Body } from '../../mdx/dialect/body.ts';
import type { AnyEntry, WithdrawnEntry } from '../entry/entry.ts';
import type { Fault } from '../entry/faults.ts';
import type { EntryFile } from './list-files.ts';
import type { FieldPath, Header } from './yaml-header.ts';

/** A file whose header could be parsed, with the means to say where each of its values stands. */
export interface ParsedEntry {
  file: EntryFile;
  header: Header;
  /** Present when the entry has no fault of its own. */
  entry?: AnyEntry;
  withdrawn?: WithdrawnEntry;
  /** The rendered text, present also where only the header is at fault. */
  body?: Body;
  /** What a translation’s header says, where it has no fault of its own. */
  translation?: TranslationNotes;
}

/** A translation’s words by field, and of which words of the original they are. */
export interface TranslationNotes {
  words: Readonly<Record<string, Words>>;
  stamps: Readonly<Record<string, string>>;
  translators: readonly { name: string; role?: string | undefined }[];
}

/** Adds faults of one draft to a list. */
export interface Reporter {
  atField(path: FieldPath, words: FaultText): void;
  atBody(place: { line: number; column: number }, words: FaultText): void;
}

export function toReporter(faults: Fault[], draft: ParsedEntry): Reporter {
  return {
    atField: (path, words) => faults.push({ ...draft.header.locate(path), ...words, file: draft.file.name }),
    atBody: ({ line, column }, words) => faults.push({ line, column, field: 'body', ...words, file: draft.file.name }),
  };
}
