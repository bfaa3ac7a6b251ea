/** What lists say of themselves. */
export const lists = {
  spanKey:
    'The bar beside each name shows how long it lived, on one scale for all, with the long time before 1900 pressed together. An arrow says that it goes on, a round end that it ended, and “?” that we do not know.',
  oneCarried: '1 project here carried it.',
  manyCarried: '{n} projects here carried it.',
  noneCarried: 'No project here is known to have carried it.',
  carriedPractices: 'What practices were carried',
  carriedPrinciples: 'What principles were carried',
  carriedUnnamed: 'What is not named',
  carriedContact: 'Contact without a method',
  listParts: 'Parts of this list',
  aboutUnnamed: 'Of these something passed, but no claim names what it was.',
  aboutContact: 'Goods, names and the like: people met, and no way of doing passed.',
  byLetterLead: 'By the family name of the first author or editor, else by title.',
  byVoice: 'On whose word',
  otherScripts: 'Other scripts',
  gapsCounted: '{n} such lines are known.',
  gapsByKind: 'By kind',
  gapsByTheme: 'By theme',
} as const;
