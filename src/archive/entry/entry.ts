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

/** What stays of a withdrawn entry. */
export interface WithdrawnEntry {
  collection: CollectionName;
  id: string;
  key: EntryKey;
  file: string;
  title: string;
  formerIds: string[];
  withdrawn: { date: string; reason: string };
}

export function toKey(collection: CollectionName, id: string): EntryKey {
  return `${collection}/${id}`;
}
