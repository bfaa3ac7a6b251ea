import type { EntryKey } from '../../archive/entry/entry.ts';
import type { LanguageAttributes } from '../../site/language.ts';

/** What the finder can ask for, in the order of its sentence; those after `ending` stand in its fold. */
export const facetNames = [
  ...['kind', 'need', 'context', 'money', 'since', 'place', 'ending'],
  ...['form', 'practice', 'principle', 'decade', 'scale', 'cost', 'setback', 'channel', 'voice', 'fullness'],
  'has',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A value for each facet. */
export function toFacetRecord<Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> {
  return Object.fromEntries(facetNames.map((name) => [name, valueOf(name)])) as Record<FacetName, Value>;
}

/** Facets of which one value is chosen at most: each of the others may take any of several. */
export const singleFacets: ReadonlySet<FacetName> = new Set(['kind', 'money', 'since']);

/** Projects and practices as the finder knows them: a column for each thing it needs, an entry at the same place in all. */
export interface FinderIndex {
  keys: EntryKey[];
  titles: string[];
  /** Language and direction of titles that are not English, by their place. */
  titlesIn: Record<number, LanguageAttributes>;
  /** The year in which a project began, or from which a practice is known first. */
  began: (number | null)[];
  /** The year in which a project ended, or until which it is known; null of what goes on, and of practices. */
  ended: (number | null)[];
  /** The fewest people that its practices name; null where none names a number. */
  people: (number | null)[];
  /** How many sources it cites. */
  sources: number[];
  /** The values of each facet, and for each entry the places of its own among them; those of `since` follow from `began`. */
  values: Record<FacetName, string[]>;
  fits: Record<FacetName, number[][]>;
  /** What can be chosen of facets with more values than a page can hold, in the order in which readers choose. */
  choices: Partial<Record<FacetName, readonly FacetOption[]>>;
}

/** A value of a facet as readers see it. */
export interface FacetOption {
  value: string;
  label: string;
}

/** What is told of each entry beside that; loaded in a file of its own. */
export interface FinderRows {
  /** Years and first place, as readers see them, at the places of the index; empty where nobody says. */
  when: string[];
  where: string[];
  /** First sentences of the summaries; none in an archive too large for them. */
  sentences: string[];
  /** Care notes, and the language of the sentence and of the note where it is not English, by place. */
  care: Record<number, string>;
  wordsIn: Record<number, LanguageAttributes>;
}

/** What somebody asks: any of the values of a facet, and all facets. */
export interface Asked {
  chosen: ReadonlyMap<FacetName, ReadonlySet<string>>;
  /** How many people they are. */
  people?: number | undefined;
}

export const orders = ['near', 'old', 'new', 'sourced'] as const;
export type Order = (typeof orders)[number];
