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
  'ownMoreLong',
  'ownPictured',
] as const;

/** What is no string: name, line and address of the site, where its reading list is, and where readers tell what they know. */
export const bookFacts = ['siteName', 'siteTagline', 'siteUrl', 'listUrl', 'tellUrl'] as const;

/** Words of a booklet but for those of its entries. */
export type BookWords = Readonly<Record<(typeof bookStrings)[number] | (typeof bookFacts)[number], string>>;

export const bookWords = [...bookStrings, ...bookFacts];
