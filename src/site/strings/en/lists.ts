/** What lists say of themselves. */
export const lists = {
  spanKey:
    'The bar beside each name shows how long it lived. All bars have one scale, with the time before 1900 pressed together. An arrow means that it goes on, a round end that it ended, and “?” that we do not know.',
  oneCarried: '1 project here did it.',
  manyCarried: '{n} projects here did it.',
  noneCarried: 'We know of no project here that did it.',
  carriedPractices: 'Practices handed on',
  carriedPrinciples: 'Principles handed on',
  carriedUnnamed: 'Something passed, not named',
  carriedContact: 'Contact only',
  listParts: 'Parts of this list',
  aboutUnnamed: 'Something passed here, but no claim says what it was.',
  aboutContact: 'People met, or gave goods, work or a name. No way of doing things was handed on.',
  byLetterLead: 'Sorted by the family name of the first author or editor, or else by title.',
  byVoice: 'Whose words they are',
  otherScripts: 'Other scripts',
  gapsCounted: '{n} such lines are known.',
  gapsByKind: 'By kind',
  gapsByTheme: 'By theme',
} as const;
