import type { EntryIndex, IndexedEntry } from '../../archive/entry/entry-index.ts';
import type { DraftList } from './draft-list.ts';
import type { DeskCollection } from '../settings/decap-config.ts';

/** What the fields of the desk have to know. */
export interface FieldSettings {
  collections: readonly DeskCollection[];
  /** Path under which the site is served; begins and ends with a slash. */
  base: string;
  /** Address of the index of all entries. */
  indexPath: string;
  /** Addresses of the site’s own stylesheets, for the preview. */
  stylePaths: readonly string[];
  /** Entries that were saved in this session and may not be in the index yet. */
  listOwn: () => readonly IndexedEntry[];
  /** Path of the page on which changes are reviewed, where there is one. */
  reviewPath?: string;
  /** Drafts of everybody. */
  drafts: DraftList;
}

/** The index of all entries; rejects where it cannot be had. */
export async function fetchIndex(path: string): Promise<EntryIndex> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The index of entries answered ${answer.status}.`);
  return (await answer.json()) as EntryIndex;
}
