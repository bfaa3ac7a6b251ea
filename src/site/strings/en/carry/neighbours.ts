/** Archives beside this one, and their entries at the ends of our claims. */
export const neighbours = {
  neighbours: 'Other archives',
  neighboursLead:
    'Archives that stand by themselves and tell their own histories. Where something passed between one of theirs and one of ours, a claim here joins the two.',
  neighboursNone: 'This archive joins no other yet.',
  neighboursHow:
    'Of what they tell, only title, summary, years and care note are kept here. They are as they were on a given day. Nothing is fetched from them while you read.',
  neighbourEntries: 'Joined to ours',
  neighbourTitle: '{title} (in {archive})',
  neighbourWithdrawnTitle: 'Something withdrawn',
  neighbourOf: 'of {archive}, another archive',
  neighbourRead: 'Read it in {archive}',
  neighbourVisit: 'Go to {archive}',
  neighbourCopied: 'What stands here was copied from there on {day}.',
  neighbourUncopied: 'Nothing was copied from there yet.',
  neighbourAway: 'When it was last asked, on {day}, nothing could be had from it: it may have changed since.',
  neighbourWithdrawn:
    '{archive} took this back, as was seen on {day}. Nothing of it is kept here but that it was there, and the claims below, which are ours.',
  neighbourMissing:
    'On {day} it was no longer to be found there, and {archive} does not say why. Of what was known, only title and address are kept here.',
  neighbourUnread:
    'On {day} {archive} told it in a way that cannot be taken over. Only title and address are kept here.',
  neighbourClaims: 'What joins it to this archive',
} as const;
