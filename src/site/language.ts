import { directionOf } from '../model/names/language-tag.ts';
import { siteLanguage } from '../model/names/site-languages.ts';

/** Attributes of an element whose words are in a language of their own. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Language of a whole page, and its direction where that is not from left to right. */
export const rootAttributes: LanguageAttributes = {
  lang: siteLanguage,
  ...(directionOf(siteLanguage) === 'rtl' && { dir: 'rtl' }),
};

/** Language for words of an entry on a page, and direction where it is not that of the page; nothing for words in its language. */
export function toLanguageAttributes(tag: string): LanguageAttributes {
  if (tag === siteLanguage) return {};
  const dir = directionOf(tag);
  return { lang: tag, ...(dir !== directionOf(siteLanguage) && { dir }) };
}

/** A name from an entry for the middle of a sentence, where its direction must not reach beyond it (UAX 9, isolates). */
export function isolate(name: string): string {
  return rightToLeftLetter.test(name) ? `\u2068${name}\u2069` : name;
}

const rightToLeftLetter =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}\p{Script=Samr}\p{Script=Mand}]/u;
