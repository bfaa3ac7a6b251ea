/** The history of an entry. */
export const history = {
  historyOf: 'History',
  historyTitle: 'The history of “{title}”',
  historyLead:
    'When this entry was changed, and what of today’s text came with each change. What was taken out is counted and not told again: it may have been taken out to protect somebody.',
  historyOlder: 'What came in between the state of',
  historyNewer: 'and that of',
  historyBetween: 'Changes between the two: {n}. Sentences and facts that came with them and stand today: {put}.',
  historyNone:
    'This copy of the site was made without the history of its files, or with a part of it. So nobody can tell here.',
  historyFirst: 'First published',
  historyGone: '{n} older sentences or facts are no longer there.',
  historyGoneOne: '1 older sentence or fact is no longer there.',
  historyNothing: 'Nothing from this change is left today.',
  historyUncompared: 'Older changes are not compared.',
  historyBy: 'by {name}',
  historyPut: 'What came with it ({n})',
} as const;
