/** The history of an entry. */
export const history = {
  historyOf: 'History',
  historyTitle: 'The history of “{title}”',
  historyLead:
    'When this entry was changed, and what of today’s text came with each change. What was taken out is counted and not told again: it may have been taken out to protect somebody.',
  historyNone:
    'This copy of the site was made without the history of its files, or with a part of it. So nobody can tell here.',
  historyFirst: 'First published',
  historyGone: '{n} sentences or facts of before, or that came with it, stand no more.',
  historyGoneOne: '1 sentence or fact of before, or that came with it, stands no more.',
  historyNothing: 'Nothing that stands today came with it.',
  historyUncompared: 'Older changes are not compared.',
  historyBy: 'by {name}',
  historyPut: 'What came with it ({n})',
} as const;
