import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isTextEntry, type EntryKey, type TextEntry } from '../archive/entry/entry.ts';
import { readRevisions, type FileRevision } from '../archive/files/git-revisions.ts';
import { withhold } from '../archive/files/withhold.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { comparedSteps, listSentences, toHistory, type HistoryStep } from '../exports/history.ts';
import { leaveHistory } from '../exports/kept-history.ts';
import { splitHeader } from '../mdx/split-header.ts';
import { isRecord } from '../model/fields/record.ts';

/**
 * Works out the history of every entry and leaves it for the pages of one build. Of an archive without a history that
 * could be read, or of a clone that holds only its last part, nothing is told.
 */
export async function makeHistory(
  archive: Archive,
  { content, cache }: { content: string; cache: string },
): Promise<void> {
  const entries = [...archive.entries.values()].filter(isTextEntry).filter(({ key }) => archive.revisions(key));
  const revisions =
    entries.length > 0 ? await readRevisions(content, comparedSteps + 1) : new Map<EntryKey, FileRevision[]>();
  const history: Record<string, HistoryStep[]> = {};
  for (const entry of entries) {
    const file = path.join(content, `${entry.key}.mdx`);
    if (!fs.existsSync(file)) continue;
    const read = (text: string) => readState(archive, entry, text);
    const names = entry.data.credits.map(({ name }) => name);
    history[entry.key] = toHistory(read(fs.readFileSync(file, 'utf8')), revisions.get(entry.key) ?? [], {
      read,
      credited: entry.collection === 'dispatches' ? [...names, entry.data.by] : names,
    });
  }
  leaveHistory(cache, history);
}

/** The sentences of one state of a file, under today's rules of what is withheld; none of one that cannot be read. */
function readState(archive: Archive, entry: TextEntry, text: string): string[] {
  const parts = splitHeader(text);
  if ('faults' in parts) return [];
  return listSentences(archive, entry, { data: withhold(entry.collection, readData(parts.header)), body: parts.rest });
}

function readData(header: string): object {
  try {
    const data: unknown = parse(header);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}
