import { listFacts, shownApart, toFactText } from '../../archive/facts.ts';
import type { ParsedEntry } from '../../archive/files/parsed-entry.ts';
import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { listLineage, toNames, type PreviewRow } from './lineage-rows.ts';
import { nameKind } from '../../site/translate.ts';

/** A contribution as readers will see it, in short. */
export interface Preview {
  title: string;
  summary: string;
  careNote: string;
  /** Facts in the order of the page, then where it came from and where it went. */
  rows: PreviewRow[];
  /** Made by our own renderer, which makes nothing of what was typed but text. */
  html: string;
  /** What comes along: kind and title of each other file. */
  others: string[];
}

/** The first of some files as it will look; undefined where it cannot be read. */
export function toPreview(drafts: readonly ParsedEntry[], index: EntryIndex): Preview | undefined {
  const [first, ...others] = drafts;
  const data = (first?.header.data ?? {}) as Record<string, unknown>;
  if (!first?.body) return undefined;
  return {
    title: toText(data['title']),
    summary: toText(data['summary']),
    careNote: toText(data['careNote']),
    rows: first.entry ? [...listRows(first, toNames(drafts, index)), ...listLineage(drafts, index)] : [],
    html: first.body.html,
    others: others.map(({ file, header }) => {
      const { title, summary } = header.data as Record<string, unknown>;
      return `${nameKind(file.collection)}: ${toText(title) || toText(summary)}`;
    }),
  };
}

function listRows({ file, entry }: ParsedEntry, nameOf: (key: string) => string): PreviewRow[] {
  return listFacts(file.collection, (entry?.data ?? {}) as Record<string, unknown>)
    .filter(({ name }) => !shownApart.has(name) && !madeByForm.has(name))
    .map(({ label, values }) => [label, values.map((parts) => toFactText(parts, nameOf))]);
}

/** What the form fills in by itself and nobody was asked. */
const madeByForm: ReadonlySet<string> = new Set(['credits', 'date']);

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
