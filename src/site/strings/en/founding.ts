/** Words of the pages of the founding documents, in English. Braces hold what is filled in. */
export const founding = {
  founding: 'Founding documents',
  foundingDocument: 'Founding document',
  foundingLead:
    'Four texts lay on the table when this archive began. Each is told here part by part, in our own words. Every part shows the entries here that speak of the same, older or younger.',
  foundingWhat: 'What it is',
  foundingBy: 'Who wrote it',
  foundingReceived: 'How it came to us',
  foundingText: 'The text itself',
  foundingContents: 'Its parts',
  foundingFound: 'What we found',
  foundingCarried: 'Here in the archive',
  foundingPart: '{part} {number}',
  foundingBack: 'From the founding documents',
  foundingBackPart: '{document}, {part} {number}',
  foundingOrigin: 'The four founding documents, part by part',
  foundingDrawing: '{title}: our own drawing of it',
  foundingDrawingText: '{n} boxes, one below the other, joined by arrows: {boxes}. The list below says the same.',
} as const;
