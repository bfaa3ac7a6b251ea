import type { CatalogueState } from '../catalogue/catalogue.ts';
import { titleOf } from '../fields/entry-options.tsx';

/** What every part of a preview needs. */
export interface PreviewContext {
  known: CatalogueState;
  /** Path under which the site is served. */
  base: string;
  /** Numbers of the entry’s sources, by id. */
  numbers: ReadonlyMap<string, number>;
}

/** A link to an entry of the site; only ever to an address of our own making. */
export function EntryLink({ entryKey, context }: { entryKey: string; context: PreviewContext }) {
  const title = titleOf(context.known, entryKey);
  return /^[a-z]+\/[a-z0-9-]+$/.test(entryKey) ? <a href={`${context.base}${entryKey}/`}>{title}</a> : <>{title}</>;
}
