import type { CMS } from 'decap-cms-core';
import type { IndexedEntry } from '../archive/entry/entry-index.ts';
import type { CurrentChange } from './catalogue/current-change.ts';
import type { DeskSettings } from './settings/decap-config.ts';
import type { DraftList } from './catalogue/draft-list.ts';
import { registerFields, type FieldRegistry } from './register-fields.tsx';
import { createFormat } from './files/entry-format.ts';
import { listOwnEntries } from './catalogue/session-entries.ts';
import type { EntryStore } from './in-place/keep-entry.ts';

/** What the desk works with beside Decap. */
export interface DeskParts {
  drafts: DraftList;
  /** The change that is being worked at. */
  current: CurrentChange;
  /** What keeps entries; undefined before the log-in. */
  store: () => EntryStore | undefined;
}

/** Registers what the desk adds to Decap, before Decap starts. */
export function registerDesk(cms: CMS, settings: DeskSettings, { drafts, current, store }: DeskParts): Promise<void> {
  const { config, backendName, siteBase, indexPath, stylePaths } = settings;
  for (const collection of config.collections)
    cms.registerCustomFormat(collection.format, collection.extension, createFormat(collection));
  const useWorkflow = config.publish_mode === 'editorial_workflow';
  const backendPath = config.backend['proxy_url'];
  const hasChanges = backendName === 'local' && useWorkflow && typeof backendPath === 'string';
  registerFields(cms as unknown as FieldRegistry, {
    ...{ collections: config.collections, base: siteBase, indexPath, stylePaths, drafts, store, useWorkflow },
    changes: hasChanges ? { backendPath, reviewPath: `${siteBase}review/`, current } : undefined,
    listOwn: () => listOwnEntries(sessionStorage) as IndexedEntry[],
  });
  return Promise.resolve();
}
