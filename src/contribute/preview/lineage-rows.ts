import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toKey } from '../../archive/entry/entry.ts';
import type { ParsedEntry } from '../../archive/files/parsed-entry.ts';
import { formatDate } from '../../site/dates.ts';
import { nameTerm } from '../../site/words/terms.ts';
import { getPart } from '../questions/question.ts';
import { lineageParts } from '../questions/story-lineage.ts';

/** What an entry says under one label: a text for each value. */
export type PreviewRow = [label: string, values: string[]];

/** Where a story came from and where it went, by the claims that come along with it; what is empty is left out. */
export function listLineage([first, ...others]: readonly ParsedEntry[], index: EntryIndex): PreviewRow[] {
  const entry = first?.entry;
  if (!entry) return [];
  const nameOf = toNames([first, ...others], index);
  const claims = others.flatMap((draft) => (draft.entry?.collection === 'lineages' ? draft.entry.data : []));
  const tell = (end: 'from' | 'to') => (claim: (typeof claims)[number]) =>
    [
      nameOf(claim[end]),
      nameTerm('channel', claim.channel),
      claim.carried.map(nameOf).join(', '),
      claim.passed === 'XXXX' ? '' : formatDate(claim.passed),
      claim.changed ?? '',
    ]
      .filter(Boolean)
      .join(' · ');
  const key = toKey(entry.collection, entry.id);
  const rows: PreviewRow[] = [
    [getPart(lineageParts, 'learned').short, claims.filter(({ to }) => to === key).map(tell('from'))],
    [getPart(lineageParts, 'handed').short, claims.filter(({ from }) => from === key).map(tell('to'))],
  ];
  return rows.filter(([, values]) => values.length > 0);
}

/** Names of entries by their keys: those that come along, and those of the archive. */
export function toNames(drafts: readonly ParsedEntry[], { entries }: EntryIndex): (key: string) => string {
  const names = new Map<string, string>(entries.map(({ key, title }) => [key, title]));
  for (const { file, header } of drafts) {
    const { title } = header.data as { title?: unknown };
    if (typeof title === 'string') names.set(toKey(file.collection, file.id), title);
  }
  return (key) => names.get(key) ?? key;
}
