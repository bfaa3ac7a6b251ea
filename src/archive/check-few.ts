import type { BodyInput, BodyResult } from '../mdx/dialect/body.ts';
import { describeId, maxIdLength } from '../model/content-path.ts';
import { collections, type CollectionName } from '../model/collections.ts';
import type { ParsedEntry } from './files/parsed-entry.ts';
import { toKey, type EntryKey } from './entry/entry.ts';
import type { EntryIndex } from './entry/entry-index.ts';
import { limitFaults, sortFaults, type Fault } from './entry/faults.ts';
import type { EntryFile } from './files/list-files.ts';
import { checkIntegrity } from './integrity/check-integrity.ts';
import { listShownPictures } from './integrity/check-pictures.ts';
import { openText, toBodyInput, toDraft } from './files/open-file.ts';
import { listWarnings } from './integrity/list-warnings.ts';
import { toRestOfArchive } from './integrity/rest-of-archive.ts';

/** The whole text of an entry's file. */
export interface EntryText {
  collection: CollectionName;
  id: string;
  text: string;
}

export interface TextOptions {
  index: EntryIndex;
  /** Addresses of pictures that are there or come along, such as `/media/first-meeting.jpg`. */
  media?: ReadonlySet<string>;
  /** Base path of the site, put before links in the HTML. */
  base?: string;
  parse: (input: BodyInput) => BodyResult;
}

export interface CheckedTexts {
  /** Paths begin with `content/`. */
  faults: Fault[];
  /** What is worth a second look; it stops nothing. */
  warnings: Fault[];
  /** What could be read of each text, by its key. */
  drafts: ReadonlyMap<EntryKey, ParsedEntry>;
}

/**
 * Holds a few texts against their schemas, against each other and against the index of the archive: what
 * `npm run check` would say of them, without a disk. Whether all others still stand is for the whole check.
 * A picture that is not in `media` is not called missing where `media` is left out.
 */
export function checkEntriesAgainstIndex(texts: readonly EntryText[], options: TextOptions): CheckedTexts {
  const { index, media, base = '/', parse } = options;
  const faults: Fault[] = [];
  const drafts = texts.flatMap(({ collection, id, text }) => {
    const file = toFile(collection, id);
    faults.push(...checkId(file));
    const open = openText(file, text);
    const body = open.text === undefined ? undefined : parse({ ...toBodyInput(open.header, open.text), base });
    const { draft, faults: own } = toDraft(open, body);
    faults.push(...own.map((fault) => ({ ...fault, file: file.name })));
    return draft ?? [];
  });
  const checked = new Set(texts.map(({ collection, id }) => toKey(collection, id)));
  const rest = toRestOfArchive(index, checked);
  const wasKnown = new Set(index.entries.map(({ key }) => key));
  faults.push(
    ...checkIntegrity({
      drafts,
      rest,
      ids: new Set([...rest.ids, ...checked]),
      media: [...(media ?? listPictures(drafts))].map((address) => ({ address })),
      isMentioned: (key) => wasKnown.has(key),
    }),
  );
  return {
    faults: limitFaults(sortFaults(faults)).map(withFolder),
    warnings: sortFaults(listWarnings(drafts)).map(withFolder),
    drafts: new Map(drafts.map((draft) => [toKey(draft.file.collection, draft.file.id), draft])),
  };
}

function withFolder(fault: Fault): Fault {
  return { ...fault, file: `content/${fault.file}` };
}

function toFile(collection: CollectionName, id: string): EntryFile {
  const name = `${collection}/${id}.${collections[collection].extension}`;
  return { collection, id, name, path: name };
}

function listPictures(drafts: readonly ParsedEntry[]): string[] {
  return drafts.flatMap(({ body, entry }) => [
    ...(body?.images.map(({ src }) => src) ?? []),
    ...listShownPictures(entry).map(({ file }) => file),
  ]);
}

/** What has no title yet has no name; that the title is missing is told by the schema. Claims are named by their ends. */
function checkId({ id, name, collection }: EntryFile): Fault[] {
  const words = id === '' ? undefined : describeId(id);
  if (words === undefined) return [];
  const remedy =
    id.length > maxIdLength
      ? 'give it a shorter title, which makes a shorter address'
      : 'give the title one more word, so that the address becomes another';
  const field = collection === 'lineages' ? 'file' : 'title';
  return [{ code: 'file-name', file: name, line: 1, column: 1, field, message: `the entry ${words}`, remedy }];
}
