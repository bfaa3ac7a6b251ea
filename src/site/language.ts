import { directionOf } from '../model/names/language-tag.ts';

/** Attributes of an element whose words are in a language of their own. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Language and direction for words of an entry on a page in English; nothing for words that are English too. */
export function toLanguageAttributes(tag: string): LanguageAttributes {
  return tag === 'en' ? {} : { lang: tag, dir: directionOf(tag) };
}

/** A name from an entry for the middle of a sentence, where its direction must not reach beyond it (UAX 9, isolates). */
export function isolate(name: string): string {
  return rightToLeftLetter.test(name) ? `\u2068${name}\u2069` : name;
}

const rightToLeftLetter =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}\p{Script=Samr}\p{Script=Mand}]/u;
