import type { IndexedEntry } from '../archive/entry/entry-index.ts';
import type { CurrentChange } from './catalogue/current-change.ts';
import type { DraftList } from './catalogue/draft-list.ts';
import type { EntryStore } from './in-place/keep-entry.ts';
import type { DeskCollection } from './settings/decap-config.ts';

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
  /** Drafts of everybody. */
  drafts: DraftList;
  /** What keeps entries; undefined before the log-in. */
  store: () => EntryStore | undefined;
  /** True where what is saved is a draft first. */
  useWorkflow: boolean;
  /** Where changes of several entries are kept; undefined where they are not. */
  changes: ChangeSettings | undefined;
}

export interface ChangeSettings {
  /** Address at which the backend answers. */
  backendPath: string;
  /** Path of the page on which changes are reviewed. */
  reviewPath: string;
  /** The one that is being worked at. */
  current: CurrentChange;
}
