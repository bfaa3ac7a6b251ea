/** The languages that the site is made in, by their tags; entries are written in any. The first is that of originals unless they say otherwise. */
export const siteLanguages = ['en', 'es'] as const;

export type Language = (typeof siteLanguages)[number];

/** The language that all pages of this process are made in; English unless the environment says otherwise. */
export function toSiteLanguage(tag: string | undefined): Language {
  return siteLanguages.find((language) => language === tag) ?? siteLanguages[0];
}

/** How dates and lists of a language are written: in English, as in Britain. */
export function toLocale(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Put in place of its name by Vite, in scripts of pages; not there where Node runs a module as it is, nor in the offline worker. */
declare const SITE_LANGUAGE: string | undefined;

/** The language of the site that is made: one for the whole process, and for all scripts of its pages. */
export const siteLanguage: Language = toSiteLanguage(
  typeof SITE_LANGUAGE === 'string'
    ? SITE_LANGUAGE
    : typeof process === 'undefined'
      ? undefined
      : process.env['SITE_LANGUAGE'],
);
