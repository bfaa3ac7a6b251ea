import type { EntryIndex } from '../archive/entry-index.ts';
import { findSimilar, type Named } from '../archive/similar.ts';

export { toId } from '../model/id.ts';
export { findNamed, listSuggestions } from './lookup.ts';
export { isSameSaid, readDate } from './said-date.ts';

/** Projects that a title may already name. */
export function findTwins(title: string, { entries }: EntryIndex): Named[] {
  const projects = entries.filter(({ key }) => key.startsWith('projects/'));
  return findSimilar(title, projects, 3);
}
