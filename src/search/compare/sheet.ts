import type { EntryKey } from '../../archive/entry/entry.ts';
import type { LanguageAttributes } from '../../site/language.ts';

/** The rows of the table, in order. */
export const rowNames = [
  ...['need', 'context', 'when', 'where', 'scale', 'who', 'decided', 'did', 'principle'],
  ...['takes', 'cost', 'risk', 'setback', 'ending', 'received', 'handedOn', 'sources'],
] as const;
export type RowName = (typeof rowNames)[number];

/** What is compared in words, in order. */
export const tagNames = [
  ...['need', 'context', 'form', 'country', 'decade', 'practice', 'principle', 'ending', 'cost', 'setback'],
] as const;
export type TagName = (typeof tagNames)[number];

/** One thing that a row says of an entry. */
export interface SheetCell {
  text: string;
  /** The entry that it speaks of, to which it leads. */
  key?: EntryKey;
  /** True of words of the entry itself, which are in its language. */
  isOwn?: true;
}

/** A value by which entries are alike or differ. */
export interface Tag {
  id: string;
  label: string;
}

/** An entry as it stands in a comparison; nothing withheld is in it. */
export interface Sheet {
  key: EntryKey;
  title: string;
  kind: string;
  careNote?: string;
  titleIn?: LanguageAttributes;
  wordsIn?: LanguageAttributes;
  cells: Partial<Record<RowName, SheetCell[]>>;
  tags: Partial<Record<TagName, Tag[]>>;
}
