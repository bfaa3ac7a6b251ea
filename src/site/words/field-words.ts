import { siteLanguage, type Language } from '../../model/names/site-languages.ts';
import { fields as en, names as namesEn } from '../strings/en/fields.ts';
import { fields as es, names as namesEs } from '../strings/es/fields.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es };

/** A label or hint of the model in a language; as the model has it where nobody translated it. */
export function sayField(english: string, language: Language = siteLanguage): string {
  const table = words[language];
  return Object.hasOwn(table, english) ? (table[english] ?? english) : english;
}

/** What the field of that name is called; undefined where it has no other name than that. */
export function sayFieldName(name: string, language: Language = siteLanguage): string | undefined {
  const table = names[language];
  return Object.hasOwn(table, name) ? `“${table[name]}”` : undefined;
}

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: namesEn, es: namesEs };
