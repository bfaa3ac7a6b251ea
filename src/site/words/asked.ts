import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { asked as en } from '../strings/en/asked.ts';
import { asked as es } from '../strings/es/asked.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es };

/** What a form asks in a language; as the list of questions has it where nobody translated it. */
export function sayAsked(english: string, language: Language = siteLanguage): string {
  return words[language][english] ?? english;
}
