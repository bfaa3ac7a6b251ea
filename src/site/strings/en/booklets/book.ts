/** Words of booklets and of the page on which a reader makes one, in English. */
export const book = {
  bookContents: 'In this booklet',
  bookHanded: 'How it was handed on',
  bookDrawing: 'The lineage of {title}: what stands above it came first, what stands below it came after.',
  bookUnknown: 'What nobody knows yet',
  bookLookedIn: 'Looked in:',
  bookQuestions: 'Questions for your own meeting',
  bookNotes: 'Your notes',
  bookAdd: 'Were you there? Do you know more?',
  bookAddHow:
    'This archive is made by those who were there and by those who looked. Tell us what we have wrong, what came before and who carries it on. You need no account and no legal name: {address}',
  bookWhole: 'The entry, with what was added since this was printed: {address}',
  bookFolding:
    'To make the booklet: print both sides, flipped on the short side (your printer asks). Fold the pile in the middle, and staple it there.',
  bookLicence: 'Text: {licence}. You may copy and change it, if you say where it is from and share it alike.',
  bookRevision: 'Entry of {date}.',
  bookFromList: 'A reading list',
  bookFromTheme: 'A theme, and the projects in it',
  bookWalk: 'A walk, and what it passes',
  bookPoster: 'Who received what from whom',
  standsAs: '{what} ({sure})',
};
