import type { EntryIndex, IndexedEntry } from '../archive/entry-index.ts';
import type { DeskCollection } from './config.ts';

/** What the fields of the desk have to know. */
export interface DeskSettings extends PageSettings {
  collections: readonly DeskCollection[];
  /** Entries that were saved in this session and are not in the index yet. */
  listOwn?: (() => readonly IndexedEntry[]) | undefined;
}

/** The part of it that the page carries. */
export interface PageSettings {
  /** Address of the index of all entries. */
  indexPath: string;
  /** Path under which the site is served; begins and ends with a slash. */
  base: string;
  /** Addresses of the site’s own stylesheets, for the preview. */
  styles: readonly string[];
}

/** Id of the element of the page that carries the settings as JSON. */
export const settingsId = 'desk-settings';

/** The settings that the page carries; throws where there are none. */
export function readSettings(page: Document): PageSettings {
  const text = page.getElementById(settingsId)?.textContent;
  if (!text) throw new Error('The page of the contribution desk carries no settings.');
  return JSON.parse(text) as PageSettings;
}

/** The index of all entries; rejects where it cannot be had. */
export async function fetchIndex(path: string): Promise<EntryIndex> {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The index of entries answered ${answer.status}.`);
  return (await answer.json()) as EntryIndex;
}
