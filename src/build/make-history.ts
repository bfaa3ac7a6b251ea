import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isTextEntry, type EntryKey, type TextEntry } from '../archive/entry/entry.ts';
import { readRevisions, type FileRevision } from '../archive/files/git-revisions.ts';
import { codeVersion } from '../archive/files/code-version.ts';
import { createKeptMap, type KeptMap } from '../archive/files/kept-map.ts';
import { keptFolder, loadSealed, storeSealed } from '../archive/files/sealed-file.ts';
import { withhold } from '../archive/files/withhold.ts';
import type { Archive } from '../archive/graph/archive.ts';
import { comparedSteps, listSentences, toHistory, type HistoryStep } from '../exports/history.ts';
import { leaveHistory } from '../exports/kept-history.ts';
import { readPlainYaml } from '../archive/files/yaml-plain.ts';
import { splitHeader } from '../mdx/split-header.ts';
import { readSettings } from '../site/settings.ts';
import { isRecord } from '../model/fields/record.ts';

/**
 * Works out the history of every entry, by key, and leaves it for the pages of one build. Of an archive without a
 * history that could be read, or of a clone that holds only its last part, nothing is told.
 */
export async function makeHistory(
  archive: Archive,
  { content, cache }: { content: string; cache: string },
): Promise<Record<string, HistoryStep[]>> {
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
    const made = digest([entry.key, text, own]);
    const known = kept.find(made);
    const steps = known ?? toSteps(archive, entry, { text, revisions: own });
    if (!known) kept.keep(made, steps);
    history[entry.key] = steps;
  }
  kept.save();
  leaveHistory(cache, history);
  return history;
}

function toSteps(
  archive: Archive,
  entry: TextEntry,
  { text, revisions }: { text: string; revisions: readonly FileRevision[] },
): HistoryStep[] {
  const read = (state: string) => readState(archive, entry, state);
  const names = entry.data.credits.map(({ name }) => name);
  const credited = entry.collection === 'dispatches' ? [...names, entry.data.by] : names;
  return toHistory(read(text), revisions, { read, credited });
}

/** Histories of earlier builds, by all that they are made of; none where nobody watches. */
function openKept(archive: Archive): KeptMap<HistoryStep[]> {
  if (readSettings().settings.isUnattended) return createKeptMap();
  const place = path.join(keptFolder, 'histories.bin');
  const titles = [...archive.entries.keys()].map((key) => [key, archive.title(key)]);
  const version = digest([codeVersion('exports', 'build'), process.version, titles]);
  return createKeptMap(loadSealed(place, version) as Map<string, HistoryStep[]> | undefined, (histories) => {
    storeSealed(place, version, histories);
  });
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
    const plain = readPlainYaml(header);
    const data: unknown = plain ? plain.value : parse(header);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}
