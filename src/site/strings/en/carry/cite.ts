/** Citing an entry or a source, and carrying it away. */
export const cite = {
  citeIt: 'Cite',
  citeTitle: 'Cite “{title}”',
  citeLead:
    'Ways to name this page, so that others find it, and its sources. It speaks of people who handed something on: name them too.',
  permanentAddress: 'Permanent address',
  permanentLead: 'It stays, also where the entry gets another name.',
  revision: 'Version',
  revisionOf: '{n}, of {date}; first published on {first}',
  revisionOnly: '1, of {date}',
  revisionUnknown: 'Not known: this copy of the site was made without its history. Give the day on which you read it.',
  credited: 'Made by',
  licence: 'Licence',
  inStyles: 'In six styles',
  forManagers: 'For reference managers',
  forManagersLead:
    'To add it to Zotero, use its button in your browser, here or on the page of the entry; or open the file RIS with it. As files:',
  sourceFiles: 'Sources as files ({n}):',
  restsOn: 'What it rests on',
  restsOnLead: 'Every source of this page, in {style} style, with how we know it and whose words it is.',
  styleHasNone: '{style} has no form for such a source: take another style.',
  inStyle: 'The same in {style} style',
  originCard: 'For another site',
  originCardLead:
    'A piece of a page to copy: what it is, where it came from, its address and licence. It loads nothing.',
  copyIt: 'Copy',
  copied: 'Copied.',
  asMarkdown: 'The same as Markdown',
  citeSource: 'Cite this source',
} as const;
