import type { CollectionName, EntryData } from '../../model/collections.ts';
import type { Body } from '../../mdx/dialect/body.ts';

/** `<collection>/<id>`: the name of an entry in the whole archive. */
export type EntryKey = `${CollectionName}/${string}`;

/** One checked record: its facts, and its text as HTML. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  key: EntryKey;
  /** Path of the file as faults name it. */
  file: string;
  data: EntryData<Name>;
  /** Absent for records without a text, such as sources. */
  body?: Body;
}

/** An entry of any collection, told apart by `collection`. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];

/** Collections of records without a text or a place in lists of entries. */
export type RecordName = 'sources' | 'people';

/** An entry proper: one with a title, a summary and a text of its own. */
export type TextEntry = Exclude<AnyEntry, { collection: RecordName }>;

/** False for sources and people, which entries speak of. */
export function isTextEntry(entry: AnyEntry): entry is TextEntry {
  return entry.collection !== 'sources' && entry.collection !== 'people';
}

/** What stays of a withdrawn entry. */
export interface WithdrawnEntry {
  collection: CollectionName;
  id: string;
  key: EntryKey;
  file: string;
  /** Absent of a person, whose name is taken out. */
  title?: string;
  formerIds: string[];
  withdrawn: { date: string; reason: string };
}

/** The key that a former id of an entry names: of the entry's own collection, unless it says another. */
export function toFormerKey(collection: CollectionName, formerId: string): EntryKey {
  return formerId.includes('/') ? (formerId as EntryKey) : toKey(collection, formerId);
}

export function toKey(collection: CollectionName, id: string): EntryKey {
  return `${collection}/${id}`;
}
