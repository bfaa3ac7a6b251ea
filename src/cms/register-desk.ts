import type { CMS } from 'decap-cms-core';
import type { IndexedEntry } from '../archive/entry/entry-index.ts';
import type { DeskSettings } from './settings/decap-config.ts';
import type { DraftList } from './catalogue/draft-list.ts';
import { registerFields, type FieldRegistry } from './register-fields.tsx';
import { createFormat } from './files/entry-format.ts';
import { listOwnEntries } from './catalogue/session-entries.ts';

/** Registers what the desk adds to Decap, before Decap starts. */
export function registerDesk(
  cms: CMS,
  { config, siteBase, indexPath, stylePaths }: DeskSettings,
  drafts: DraftList,
): Promise<void> {
  for (const collection of config.collections)
    cms.registerCustomFormat(collection.format, collection.extension, createFormat(collection));
  registerFields(cms as unknown as FieldRegistry, {
    collections: config.collections,
    base: siteBase,
    indexPath,
    stylePaths,
    drafts,
    ...(config.backend.name === 'proxy' &&
      config.publish_mode === 'editorial_workflow' && { reviewPath: `${siteBase}review/` }),
    listOwn: () => listOwnEntries(sessionStorage) as IndexedEntry[],
  });
  return Promise.resolve();
}
