import { execFileSync } from 'node:child_process';
import { collectionNames, type CollectionName } from '../../model/collections.ts';
import { toKey, type EntryKey } from '../entry/entry.ts';
import { compareText, type Fault } from '../entry/faults.ts';

/** What git knows of one entry; days are ISO 8601. */
export interface Revisions {
  firstPublished: string;
  lastChanged: string;
  count: number;
}

/** Life of every entry that was ever committed in a content folder, also of those that are gone. */
export type History = ReadonlyMap<EntryKey, Revisions>;

/**
 * Reads the history of a content folder from git. Empty where the folder is not in a repository, and where the
 * clone is shallow: half a history would give wrong dates.
 */
export function readHistory(directory: string): History {
  const history = new Map<EntryKey, Revisions>();
  if (git(directory, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return history;
  const log = git(directory, ['log', '--format=%x01%cs', '--name-only', '--no-renames', '--relative', '--', '.']) ?? '';
  for (const commit of log.split('\u0001').slice(1)) {
    const [day = '', ...names] = commit.split('\n').map((part) => part.trim());
    for (const name of names) {
      const key = parseName(name);
      if (!key) continue;
      const known = history.get(key);
      history.set(key, { firstPublished: day, lastChanged: known?.lastChanged ?? day, count: (known?.count ?? 0) + 1 });
    }
  }
  return history;
}

/** A fault for each id that was once published and that no address of the archive answers now. */
export function checkVanished(history: History, answers: (key: EntryKey) => boolean): Fault[] {
  return [...history.keys()]
    .filter((key) => !answers(key))
    .sort(compareText)
    .map((key) => ({
      code: 'id-vanished',
      file: key.startsWith('sources/') ? `${key}.yaml` : `${key}.mdx`,
      line: 1,
      column: 1,
      field: 'file',
      message: `${key} was published and is gone`,
      remedy:
        'ids are forever: list the old id in formerIds of the entry that took its place, or bring the file back with withdrawn: { date, reason }',
    }));
}

function git(directory: string, args: string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', directory, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      maxBuffer: 512 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function parseName(name: string): EntryKey | undefined {
  const match = /^([a-z]+)\/([a-z0-9-]+)\.(?:mdx|yaml)$/.exec(name);
  const collection = match?.[1] as CollectionName | undefined;
  return match?.[2] && collection && collectionNames.includes(collection) ? toKey(collection, match[2]) : undefined;
}
