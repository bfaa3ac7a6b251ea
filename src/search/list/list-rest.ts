import type { Archive } from '../../archive/graph/archive.ts';
import { toFormerKey, type EntryKey } from '../../archive/entry/entry.ts';
import { languageOf, languageOfTitle } from '../../archive/entry/words-language.ts';
import { splitFirstSentence } from '../../model/names/first-sentence.ts';
import { toLanguageAttributes } from '../../site/language.ts';
import type { Findable } from '../findable.ts';

/** What a reading list can hold or can have held, and the index of names has not. */
export interface ListRest {
  claims: Findable[];
  /** Keys that entries had before, with those that they have now. */
  moved: Record<string, EntryKey>;
  /** Keys of withdrawn entries, with their titles. */
  withdrawn: Record<string, string>;
}

/** Beyond this many claims they are listed by their titles alone. */
const mostSentences = 1000;

export function listRest(archive: Archive): ListRest {
  const claims = archive.list('lineages').map((entry): Findable => {
    const { summary, careNote, sources } = entry.data;
    const titled = toLanguageAttributes(languageOfTitle(entry));
    const own = toLanguageAttributes(languageOf(entry.data, 'summary'));
    return {
      key: entry.key,
      title: archive.title(entry.key),
      ...(summary && { summary: splitFirstSentence(summary, languageOf(entry.data, 'summary'))[0] }),
      ...(careNote && { careNote }),
      ...(sources.length > 0 && { sources: sources.length }),
      ...(titled.lang && { titleIn: titled }),
      ...(own.lang && { wordsIn: own }),
    };
  });
  const entries = [...archive.entries.values()].filter(({ collection }) => collection !== 'people');
  const withdrawn = archive.withdrawn.filter(({ collection }) => collection !== 'people');
  return {
    claims: claims.length > mostSentences ? claims.map(({ key, title }) => ({ key, title })) : claims,
    moved: Object.fromEntries(
      entries.flatMap(({ collection, key, data }) => data.formerIds.map((id) => [toFormerKey(collection, id), key])),
    ),
    withdrawn: Object.fromEntries(
      withdrawn.flatMap(({ collection, key, formerIds, title = '' }) =>
        [key, ...formerIds.map((id) => toFormerKey(collection, id))].map((one) => [one, title]),
      ),
    ),
  };
}
