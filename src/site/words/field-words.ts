import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { fields as en } from '../strings/en/fields.ts';
import { fields as es } from '../strings/es/fields.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es };

/** A label or hint of the model in a language; as the model has it where nobody translated it. */
export function sayField(english: string, language: Language = siteLanguage): string {
  return words[language][english] ?? english;
}
