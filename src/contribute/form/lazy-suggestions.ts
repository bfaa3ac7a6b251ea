import type { EntryIndex } from '../../archive/entry/entry-index.ts';
import { toSurroundings } from '../../archive/entry/entry-search.ts';
import { findSimilar, type Named } from '../../archive/entry/similar.ts';

export { toId } from '../../model/names/id.ts';
export { suggestEntries } from '../../archive/entry/entry-search.ts';
export { listNameFiles } from '../../archive/entry/name-parts.ts';
export { findNamed } from '../bundle/find-named.ts';
export { isSameSaid, readDate } from '../answers/spoken-date.ts';

/** Projects that a title may already name. */
export function findTwins(title: string, index: EntryIndex): Named[] {
  const projects = index.entries.filter(({ key }) => key.startsWith('projects/'));
  return findSimilar(title, projects, { limit: 3, rest: toSurroundings(index, ['projects']) });
}
