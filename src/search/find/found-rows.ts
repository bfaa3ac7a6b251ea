import type { FacetName, FinderIndex, FinderRows } from './facets.ts';
import type { FinderTable } from './finder-table.ts';

/** An entry as the finder lists it and as its files tell it; texts as readers see them. */
export interface FoundRow {
  key: string;
  title: string;
  kind: string;
  when: string;
  where: string;
  sentence: string;
  careNote: string;
  ending: string[];
  cost: string[];
  /** What its practices name of what people have, and the fewest people. */
  takes: string[];
  people: number | null;
  sources: number;
}

type LabelOf = (name: FacetName, value: string) => string;

/** The row of an entry, by its place; without its sentence where that did not load. */
export function makeFoundRow(
  table: FinderTable,
  place: number,
  look: { rows: FinderRows; label: LabelOf; kind: string },
): FoundRow {
  const { keys, titles, people, sources }: FinderIndex = table.index;
  const { rows, label } = look;
  const list = (name: FacetName) => table.valuesOf(place, name).map((value) => label(name, value));
  return {
    key: keys[place] ?? '',
    title: titles[place] ?? '',
    kind: look.kind,
    when: rows.when[place] ?? '',
    where: rows.where[place] ?? '',
    sentence: rows.sentences[place] ?? '',
    careNote: rows.care[place] ?? '',
    ending: list('ending'),
    cost: list('cost'),
    takes: list('has'),
    people: people[place] ?? null,
    sources: sources[place] ?? 0,
  };
}

/** Rows that know nothing but names. */
export const noRows: FinderRows = { when: [], where: [], sentences: [], care: {}, wordsIn: {} };

/** What was found as a table of texts, its first row the heads; `addressOf` gives the full address of an entry. */
export function toTable(rows: readonly FoundRow[], addressOf: (key: string) => string): string[][] {
  const heads = ['address', 'kind', 'title', 'care note', 'sentence', 'when', 'where', 'ending', 'cost'];
  return [
    [...heads, 'named among what it takes', 'fewest people named', 'sources'],
    ...rows.map((row) => [
      ...[addressOf(row.key), row.kind, row.title, row.careNote, row.sentence, row.when, row.where],
      ...[row.ending, row.cost, row.takes].map((list) => list.join('; ')),
      ...[row.people === null ? '' : String(row.people), String(row.sources)],
    ]),
  ];
}
