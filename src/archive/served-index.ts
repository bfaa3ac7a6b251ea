import { splitIndex } from './entry/split-index.ts';
import { buildEntryIndex } from './graph/build-entry-index.ts';
import { remember } from './reads/page-reads.ts';

/** The index of an archive as forms and desk load it, in files. */
export const toServedIndex = remember((archive: Parameters<typeof buildEntryIndex>[0]) =>
  splitIndex(buildEntryIndex(archive)),
);
