/** Strings of the site that stand in a booklet. */
export const bookStrings = [
  'bookFromList',
  'bookContents',
  'bookFolding',
  'bookLicence',
  'bookNotes',
  'bookAdd',
  'bookAddHow',
  'ownMore',
  'ownPictured',
] as const;

/** What is no string: name and line of the site, where its reading list is, and where readers tell what they know. */
export const bookFacts = ['siteName', 'siteTagline', 'listUrl', 'tellUrl'] as const;

/** Words of a booklet but for those of its entries. */
export type BookWords = Readonly<Record<(typeof bookStrings)[number] | (typeof bookFacts)[number], string>>;

export const bookWords = [...bookStrings, ...bookFacts];
