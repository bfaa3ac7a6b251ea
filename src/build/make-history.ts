import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isTextEntry, type EntryKey, type TextEntry } from '../archive/entry/entry.ts';
import { readRevisions, type FileRevision } from '../archive/files/git-revisions.ts';
import { codeVersion } from '../archive/files/code-version.ts';
import { keptFolder, loadSealed, storeSealed } from '../archive/files/sealed-file.ts';
import { withhold } from '../archive/files/withhold.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { comparedSteps, listSentences, toHistory, type HistoryStep } from '../exports/history.ts';
import { leaveHistory } from '../exports/kept-history.ts';
import { splitHeader } from '../mdx/split-header.ts';
import { readSettings } from '../site/settings.ts';
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
  const kept = openKept(archive);
  for (const entry of entries) {
    const file = path.join(content, `${entry.key}.mdx`);
    if (!fs.existsSync(file)) continue;
    const text = fs.readFileSync(file, 'utf8');
    const own = revisions.get(entry.key) ?? [];
    history[entry.key] = kept.get([entry.key, text, own], () => {
      const read = (state: string) => readState(archive, entry, state);
      const names = entry.data.credits.map(({ name }) => name);
      const credited = entry.collection === 'dispatches' ? [...names, entry.data.by] : names;
      return toHistory(read(text), own, { read, credited });
    });
  }
  kept.save();
  leaveHistory(cache, history);
}

/** Histories of earlier builds, by all that they are made of; none where nobody watches. */
function openKept(archive: Archive) {
  const place = path.join(keptFolder, 'histories.bin');
  const titles = [...archive.entries.keys()].map((key) => [key, archive.title(key)]);
  const version = digest([codeVersion('exports', 'build'), process.version, titles]);
  const isKept = !readSettings().settings.isUnattended;
  const before = (isKept ? loadSealed(place, version) : undefined) as Map<string, HistoryStep[]> | undefined;
  const used = new Map<string, HistoryStep[]>();
  return {
    get(ingredients: unknown, make: () => HistoryStep[]): HistoryStep[] {
      const key = digest(ingredients);
      const steps = before?.get(key) ?? make();
      used.set(key, steps);
      return steps;
    },
    save() {
      if (isKept) storeSealed(place, version, used);
    },
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
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
