import type { EntryKey } from './entry.ts';
import type { WordCounts } from './name-parts.ts';
import type { Origin } from './origins.ts';

/** What a form needs to know of an entry: to find it, to name it, and to hold a new one against it. */
export interface IndexedEntry {
  key: EntryKey;
  title: string;
  /** Other names. */
  also?: string[];
  careNote?: string;
  /** Kind, years or author, in a few words that tell it from its namesakes. */
  detail?: string;
  /** What is not known of it, in the order of its list. */
  questions?: string[];
  /** Entries that it names as like it or near it. */
  seeAlso?: EntryKey[];
  /** EDTF text of when it can have existed. */
  life?: string;
  /** Whose word it is, of a source. */
  origin?: Omit<Origin, 'id'>;
  /** The claim itself, of a lineage. */
  claim?: IndexedClaim;
}

/** The facts of a claim by which others are held against it and hand-lines are drawn. */
export interface IndexedClaim {
  from: string;
  to: string;
  carried: string[];
  channel: string;
  standing: string;
  passed: string;
  saidBy: string;
  /** Ids of dispatches that dispute it and are not answered. */
  disputes?: string[];
}

/** The archive as the forms know it; plain JSON, served as a file of the site. */
export interface EntryIndex {
  entries: IndexedEntry[];
  /** Entries that are only a notice now. */
  withdrawn: EntryKey[];
  /** Former ids, and where they lead. */
  moved: [from: EntryKey, to: EntryKey][];
  /** How often words stand in names, where the entries are only a part of those of the archive. */
  words?: WordCounts;
}
