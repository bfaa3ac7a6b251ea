import type { BodyWords } from '../../mdx/dialect/strings.ts';
import type { Language } from '../../model/names/site-languages.ts';
import { translate, type StringKey } from '../../site/translate.ts';

/** The words that the rendering of a text adds to it, in the language of the text. */
export function toBodyWords(language: Language): BodyWords {
  const entries = Object.entries(keys).map(([name, key]) => [name, translate(key, {}, language)]);
  return Object.fromEntries(entries) as Record<keyof BodyWords, string>;
}

const keys: Readonly<Record<keyof BodyWords, StringKey>> = {
  source: 'bodySource',
  info: 'bodyInfo',
  care: 'bodyCare',
  correction: 'bodyCorrection',
  footnotes: 'bodyFootnotes',
  backToReference: 'bodyBackToReference',
  table: 'bodyTable',
  done: 'bodyDone',
  toDo: 'bodyToDo',
};
