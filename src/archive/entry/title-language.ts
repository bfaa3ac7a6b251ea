import type { AnyEntry } from './entry.ts';

/** Language of the title that readers see; a person's name has none of its own. A claim without one gets its title from its ends, with an arrow between. */
export function languageOfTitle(entry: AnyEntry): string {
  if (entry.collection === 'people') return 'en';
  return entry.collection === 'lineages' && entry.data.title === undefined ? 'en' : entry.data.language;
}
