import type { CMS } from 'decap-cms-core';
import type { IndexedEntry } from '../archive/entry-index.ts';
import type { DeskSettings } from './config.ts';
import { registerFields, type FieldRegistry } from './field-registration.tsx';
import { createFormat } from './format.ts';
import { listOwnEntries } from './own-entries.ts';

/** Registers what the desk adds to Decap, before Decap starts. */
export function registerDesk(cms: CMS, { config, siteBase, indexPath, stylePaths }: DeskSettings): Promise<void> {
  for (const collection of config.collections)
    cms.registerCustomFormat(collection.format, collection.extension, createFormat(collection));
  registerFields(cms as unknown as FieldRegistry, {
    collections: config.collections,
    base: siteBase,
    indexPath,
    stylePaths,
    listOwn: () => listOwnEntries(sessionStorage) as IndexedEntry[],
  });
  return Promise.resolve();
}
