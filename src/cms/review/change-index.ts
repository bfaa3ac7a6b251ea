import { toDraft, openText } from '../../archive/files/open-file.ts';
import type { EntryIndex, IndexedClaim, IndexedEntry } from '../../archive/entry/entry-index.ts';
import type { EntryKey } from '../../archive/entry/entry.ts';
import { isDescent } from '../../archive/entry/descent.ts';
import { findEntryPath, toEntryPath } from '../../model/content-path.ts';
import { isRecord } from '../../model/fields/record.ts';
import type { KnownClaim } from '../catalogue/hand-line-claims.ts';
import type { ReviewedEntry } from '../settings/change-protocol.ts';

/** The index as it would be with a change, so that what is new has its title, and hand-lines its claims. */
export function withChange(index: EntryIndex, entries: readonly ReviewedEntry[]): EntryIndex {
  const known = new Map(index.entries.map((entry) => [entry.key as string, entry]));
  for (const entry of entries) known.set(entry.key, toIndexed(entry, known.get(entry.key)));
  return { ...index, entries: [...known.values()] };
}

/** The same entries, claims of lineage called by the titles of their ends where they have none of their own. */
export function withTitles(index: EntryIndex, entries: readonly ReviewedEntry[]): ReviewedEntry[] {
  const titles = new Map(index.entries.map(({ key, title }) => [key as string, title]));
  return entries.map((entry) => {
    const claim = readClaim(entry.key, entry.after);
    if (!claim || entry.title !== `${claim.from} → ${claim.to}`) return entry;
    const [from, to] = [claim.from, claim.to].map((end) => titles.get(end) ?? end);
    return { ...entry, title: `${from} → ${to}` };
  });
}

/** The claim that a text of an entry makes; undefined for what is no claim of lineage, and where its ends cannot be read. */
export function readClaim(key: string, text: string | null): KnownClaim | undefined {
  const claim = text === null || !key.startsWith('lineages/') ? undefined : toClaim(readData(key, text));
  return claim && { ...claim, key, isDescent: isDescent({ data: claim }) };
}

function toIndexed({ key, title, after }: ReviewedEntry, published: IndexedEntry | undefined): IndexedEntry {
  const claim = key.startsWith('lineages/') ? toClaim(readData(key, after)) : undefined;
  return { ...published, key: key as EntryKey, title, ...(claim && { claim }) };
}

/** The header as the model reads it; as it is written where it has faults. */
function readData(key: string, text: string): Record<string, unknown> {
  const [collection = '', id = ''] = key.split('/');
  const entry = findEntryPath(collection, id);
  if (!entry) return {};
  const path = toEntryPath(entry);
  const open = openText({ ...entry, name: path, path }, text);
  const data: unknown = toDraft(open, undefined).draft?.entry?.data ?? open.header?.data;
  return isRecord(data) ? data : {};
}

function toClaim(data: Record<string, unknown>): IndexedClaim | undefined {
  const [from, to] = [textOf(data['from']), textOf(data['to'])];
  if (!from || !to) return undefined;
  const carried: unknown = data['carried'];
  return {
    from,
    to,
    carried: (Array.isArray(carried) ? (carried as unknown[]) : []).map(textOf).filter(Boolean),
    channel: textOf(data['channel']),
    standing: textOf(data['standing']),
    passed: textOf(data['passed']),
    saidBy: textOf(data['saidBy']),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
