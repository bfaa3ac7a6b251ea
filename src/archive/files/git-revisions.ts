import { createObjectReader } from '../../git/object-reader.ts';
import { runGit } from '../../git/run-git.ts';
import { collectionNames, type CollectionName } from '../../model/names/collection-names.ts';
import { toKey, type EntryKey } from '../entry/entry.ts';

/** One committed state of an entry's file. */
export interface FileRevision {
  commit: string;
  /** Day of the commit (ISO 8601). */
  day: string;
  author: string;
  subject: string;
  /** The file as it was; absent of those that are not asked for. */
  text?: string;
}

/**
 * The committed states of every entry's file, newest first, with the texts of the last `texts` of them: two programs of
 * git for the whole archive. Empty where git cannot say.
 */
export async function readRevisions(directory: string, texts: number): Promise<Map<EntryKey, FileRevision[]>> {
  const args = ['log', `--format=%x01${format}`, '--raw', '--no-abbrev', '--no-renames', '--relative', '--', '.'];
  const log = await runGit(directory, args).then(String, () => '');
  const found = new Map<EntryKey, (FileRevision & { blob: string })[]>();
  for (const part of log.split('\u0001').slice(1)) {
    const [head = '', ...rows] = part.split('\n');
    const [commit = '', day = '', author = '', subject = ''] = head.split('\0');
    for (const row of rows) {
      const [, blob = '', name = ''] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*\t(.+)$/.exec(row) ?? [];
      const key = parseName(name);
      if (key) found.set(key, [...(found.get(key) ?? []), { commit, day, author, subject, blob }]);
    }
  }
  const wanted = [...found.values()].flatMap((rows) => rows.slice(0, texts));
  const objects = await createObjectReader(directory, { idleMs: 0 })(wanted.map(({ blob }) => blob));
  wanted.forEach((row, index) => {
    const text = objects[index]?.content.toString('utf8');
    if (text !== undefined) row.text = text;
  });
  return found;
}

const format = '%H%x00%cs%x00%an%x00%s';

function parseName(name: string): EntryKey | undefined {
  const [, collection = '', id = ''] = /^([a-z]+)\/([a-z0-9-]+)\.mdx$/.exec(name) ?? [];
  return collectionNames.includes(collection as CollectionName) ? toKey(collection as CollectionName, id) : undefined;
}
