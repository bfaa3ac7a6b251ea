import { siteLanguage } from '../../model/names/site-languages.ts';
import type { AnyEntry } from './entry.ts';

/** Facts of an entry, with a note of the fields that stand in translation. */
export interface Worded {
  language?: string | undefined;
  /** Language of each field that is told in another than the entry’s own. */
  wordsIn?: Readonly<Record<string, string>>;
}

/** Language in which a field of an entry is told, `body` being its text; that of the entry where it is not translated. */
export function languageOf(data: Worded, field: string): string {
  return data.wordsIn?.[field] ?? data.language ?? siteLanguage;
}

/** Language of the title that readers see; a person's name has none of its own. A claim without one gets its title from its ends, with an arrow between. */
export function languageOfTitle(entry: AnyEntry): string {
  if (entry.collection === 'people') return siteLanguage;
  if (entry.collection === 'sources') return entry.data.language;
  return entry.data.title === undefined ? siteLanguage : languageOf(entry.data, 'title');
}

/** Facts of an entry in the words of its original: what is read out of words must not depend on the language of a page. */
export function toOriginal<Some extends Pick<AnyEntry, 'data' | 'translated'>>(entry: Some): Some['data'] {
  return (entry.translated?.original ?? entry.data) as Some['data'];
}
