import type { CMS } from 'decap-cms-core';
import type { DeskSettings } from './config.ts';
import { createFormat } from './format.ts';

/** Registers what the desk adds to Decap, before Decap starts. */
export function registerDesk(cms: CMS, { config }: DeskSettings): Promise<void> {
  for (const collection of config.collections)
    cms.registerCustomFormat(collection.format, collection.extension, createFormat(collection));
  return Promise.resolve();
}
