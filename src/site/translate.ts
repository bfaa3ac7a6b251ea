import type { CollectionName } from '../model/names/collection-names.ts';
import { fill } from '../model/names/fill.ts';
import { siteLanguage, type Language } from '../model/names/site-languages.ts';
import { en } from './strings/en.ts';
import { es } from './strings/es.ts';

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
