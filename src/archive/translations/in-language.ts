import type { Language } from '../../model/names/site-languages.ts';
import { putWords, type Words } from '../../model/translation.ts';
import { translate } from '../../site/translate.ts';
import { isTextEntry, type AnyEntry, type Translation } from '../entry/entry.ts';
import { listPlaces } from '../files/withhold.ts';

/**
 * An entry as the pages of a language tell it: each field and the text in translation where there is one, else as it
 * stands in the original, of which `translated` and `data.wordsIn` keep account. What has changed since stays the
 * original’s: items of a list may have moved, and what was taken out may have been taken out to protect somebody. Credits
 * of the original stay first.
 */
export function toLanguage(entry: AnyEntry, language: Language): AnyEntry {
  const translation = isTextEntry(entry) ? entry.translations?.[language] : undefined;
  const told = translation ? layOver(entry, translation) : entry;
  return nameWithheld(told, language);
}

function layOver(entry: AnyEntry, translation: Translation): AnyEntry {
  const { words, body, stale, translators, language, file } = translation;
  const shown = Object.entries(words).filter(([field]) => !stale.includes(field));
  const ownBody = stale.includes('body') ? undefined : body;
  const data = Object.fromEntries(
    shown.map(([field, said]) => [field, putWords((entry.data as Record<string, unknown>)[field], said)]),
  );
  const fields = [...shown.map(([field]) => field), ...(ownBody ? ['body'] : [])];
  const wordsIn = Object.fromEntries(fields.map((field) => [field, language]));
  return {
    ...entry,
    data: { ...entry.data, ...data, wordsIn },
    ...(ownBody && { body: ownBody }),
    translated: { language, file, fields, stale, translators, original: entry.data },
  } as unknown as AnyEntry;
}

/** A place that is withheld has no name but that it is. */
function nameWithheld(entry: AnyEntry, language: Language): AnyEntry {
  const isWithheld = listPlaces(entry.collection, entry.data).some(({ place }) => place['precision'] === 'withheld');
  if (!isWithheld) return entry;
  const copy = { ...entry, data: structuredClone(entry.data) } as AnyEntry;
  for (const { place } of listPlaces(copy.collection, copy.data))
    if (place['precision'] === 'withheld') place['name'] = translate('withheldPlace', {}, language);
  return copy;
}

/** Only what a translation says itself, for checks of its words. */
export function toOwnWords(entry: AnyEntry, words: Readonly<Record<string, Words>>): AnyEntry {
  const { people } = entry.data as { people?: unknown };
  const bare = { ...entry, data: { people, ...words } } as unknown as AnyEntry;
  delete bare.body;
  return bare;
}
