import type { CollectionName } from '../model/names/collection-names.ts';
import { fill } from '../model/names/fill.ts';
import { siteLanguage, type Language } from '../model/names/site-languages.ts';
import { furniture as en } from './strings/en/furniture.ts';
import { furniture as es } from './strings/es/furniture.ts';

export type StringKey = keyof typeof en;
export type Strings = Readonly<Record<StringKey, string>>;

const strings: Readonly<Record<Language, Strings>> = { en, es };

/** A piece of page furniture in a language, with `{name}` replaced by the values given. */
export function translate(
  key: StringKey,
  values: Readonly<Record<string, string | number>> = {},
  language: Language = siteLanguage,
): string {
  return fill(strings[language][key], values);
}

/** A count with its noun: `1 entry`, `3 entries`. */
export function translateCount(count: number, one: StringKey, many: StringKey): string {
  return translate(count === 1 ? one : many, { n: count });
}

/** What one entry of a collection is called, as a heading. */
export function translateKind(collection: CollectionName, language: Language = siteLanguage): string {
  return translate(kinds[collection], {}, language);
}

/** What entries of a collection are called in the middle of a sentence: `claim`, `claims`. */
export function nameKind(collection: CollectionName, amount = 1): string {
  return translate(amount === 1 ? kinds[collection] : collection).toLowerCase();
}

/** The words of a table in a language, by its keys: for a script that gets them from its page. */
export function translateEach<Key extends StringKey>(table: Readonly<Record<Key, unknown>>): Record<Key, string> {
  const keys = Object.keys(table) as Key[];
  return Object.fromEntries(keys.map((key) => [key, translate(key)])) as Record<Key, string>;
}

const kinds: Readonly<Record<CollectionName, StringKey>> = {
  projects: 'project',
  practices: 'practice',
  principles: 'principle',
  themes: 'theme',
  lineages: 'lineage',
  dispatches: 'dispatch',
  founding: 'foundingDocument',
  sources: 'source',
  people: 'person',
};
