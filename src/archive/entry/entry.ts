import type { CollectionName, EntryData } from '../../model/collections.ts';
import type { Body } from '../../mdx/dialect/body.ts';
import type { Language } from '../../model/names/site-languages.ts';
import type { Words } from '../../model/translation.ts';

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
  /** What its translations say, by language. */
  translations?: Partial<Record<Language, Translation>>;
  /** Where fields and text stand in translation here: which, and by whom. */
  translated?: Translated;
  /** Of an entry of another archive: where it is and what is known of it there. Its key begins with that archive's id. */
  neighbour?: Abroad;
}

/** What a file beside an entry’s own says of it in another language. */
export interface Translation extends Omit<Translated, 'fields' | 'original'> {
  /** Words by top-level field, in the shape of the field: lists by position. */
  words: Readonly<Record<string, Words>>;
  body?: Body;
}

export interface Translated {
  language: Language;
  /** Path of the file as faults name it. */
  file: string;
  translators: readonly { name: string; role?: string | undefined }[];
  /** Fields, and `body`, that are shown in this language. */
  fields: readonly string[];
  /** Facts as the original tells them, for what is read out of its words. */
  original: unknown;
  /** Fields, and `body`, of which the original has changed since. */
  stale: readonly string[];
}

/** An entry of a neighbour, as the copy that was taken of it says. */
export interface Abroad {
  archive: { id: string; name: string; address: string };
  /** Its own address; that of the archive where it was taken back. */
  url: string;
  /** The day on which it was last told there, and the day on which the neighbour could last not be reached. */
  taken: string;
  away?: string;
  /** The day on which the neighbour was found to have taken it back, to have it no more, or to tell it unreadably. */
  withdrawn?: string;
  missing?: string;
  unread?: string;
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
