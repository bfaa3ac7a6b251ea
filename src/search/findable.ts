import type { EntryKey } from '../archive/entry/entry.ts';
import type { LanguageAttributes } from '../site/language.ts';

/** What the search page knows of an entry before it loads any text. */
export interface Findable {
  key: EntryKey;
  title: string;
  /** Other names, labels in other languages, names of places. */
  names?: string[];
  summary?: string;
  careNote?: string;
  origin?: string;
  /** How many sources it cites; absent where it cites none. */
  sources?: number;
  /** Language and direction of the title, and of the summary, where they are not English. */
  titleIn?: LanguageAttributes;
  wordsIn?: LanguageAttributes;
  /** For each filter, the places of its values in the index's lists. */
  fits?: Partial<Record<FilterName, number[]>>;
}

/** What search can be narrowed by, beside the kind. */
export const filterNames = ['theme', 'principle', 'when', 'country', 'ending', 'cost', 'setback'] as const;
export type FilterName = (typeof filterNames)[number];

/** Everything but claims, which say how two things are joined and are found by their texts. */
export interface FindableIndex {
  /** The values of each filter, as readers see them. */
  filters: Record<FilterName, string[]>;
  entries: Findable[];
}
