/** What stands between the parts of a reference. */
export const reference = {
  referenceTranslator: 'translated by {names}',
  referenceInterviewer: 'interview by {names}',
  referenceEditionOne: '{n}st edition',
  referenceEditionTwo: '{n}nd edition',
  referenceEditionFew: '{n}rd edition',
  referenceEditionOther: '{n}th edition',
  referenceEditionNamed: '{name} edition',
  referencePage: 'p. {pages}',
  referencePages: 'pp. {pages}',
  referenceNumber: 'no. {n}',
  referenceUndated: 'no date',
  referenceUndatedShort: 'n.d.',
  referenceAccessed: 'looked at {date}',
  referenceOriginal: 'first published {date}',
  referenceOthers: '{name} and others',
} as const;
