import { siteLanguage } from '../model/names/site-languages.ts';

/** A country's name by its ISO 3166-1 code; the code itself where it has none. */
export function nameCountry(code: string, language: string = siteLanguage): string {
  return /^[A-Z]{2}$/.test(code) ? nameOf('region', code, language) : code;
}

/** The name of a part of the world by its code of UN M49, such as 002 for Africa; the code itself where it has none. */
export function nameRegion(code: string, language: string = siteLanguage): string {
  return /^\d{3}$/.test(code) ? nameOf('region', code, language) : code;
}

/** A language's name by its BCP 47 tag; the tag itself where it has none. */
export function nameLanguage(tag: string, language: string = siteLanguage): string {
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? nameOf('language', tag, language) : tag;
}

function nameOf(type: 'region' | 'language', code: string, language: string): string {
  const key = `${type} ${language}`;
  const names = made.get(key) ?? new Intl.DisplayNames([language, 'en'], { type });
  made.set(key, names);
  return names.of(code) ?? code;
}

/** Made once for each language: they are dear. */
const made = new Map<string, Intl.DisplayNames>();
