import { toReporter, type ParsedEntry } from '../files/parsed-entry.ts';
import { toKey, type EntryKey } from '../entry/entry.ts';
import type { Fault } from '../entry/faults.ts';

/** Faults of chains that must come to an end: themes within themes, and dispatches that answer dispatches. */
export function checkChains(drafts: readonly ParsedEntry[]): Fault[] {
  const faults: Fault[] = [];
  const next = new Map<EntryKey, EntryKey>();
  for (const draft of drafts) {
    const link = linkOf(draft);
    if (link) next.set(toKey(draft.file.collection, draft.file.id), link.to);
  }
  const looped = listLooped(next);
  for (const draft of drafts) {
    const link = linkOf(draft);
    const key = toKey(draft.file.collection, draft.file.id);
    if (link && looped.has(key))
      toReporter(faults, draft).atField([link.field], {
        code: 'chain-loop',
        message: `${key} comes back to itself by way of ${link.to}`,
        remedy: `take ${link.field} out of one of them`,
      });
  }
  return faults;
}

function linkOf({ entry }: ParsedEntry): { field: string; to: EntryKey } | undefined {
  if (entry?.collection === 'themes' && entry.data.broader)
    return { field: 'broader', to: toKey('themes', entry.data.broader) };
  if (entry?.collection === 'dispatches' && entry.data.inReplyTo)
    return { field: 'inReplyTo', to: toKey('dispatches', entry.data.inReplyTo) };
  return undefined;
}

/** Members of a loop; each entry is visited once. */
function listLooped(next: ReadonlyMap<EntryKey, EntryKey>): Set<EntryKey> {
  const looped = new Set<EntryKey>();
  const seen = new Set<EntryKey>();
  for (const start of next.keys()) {
    const way: EntryKey[] = [];
    let at: EntryKey | undefined = start;
    for (; at !== undefined && !seen.has(at); at = next.get(at)) {
      seen.add(at);
      way.push(at);
    }
    if (at !== undefined && way.includes(at)) for (const key of way.slice(way.indexOf(at))) looped.add(key);
  }
  return looped;
}
