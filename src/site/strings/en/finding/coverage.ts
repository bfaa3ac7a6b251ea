/** How much of the world the archive holds. */
export const coverage = {
  coverageTitle: 'What is here, counted',
  coverageLead:
    'These figures say where we looked and what we found. They do not say where people helped one another: what nobody has told us is missing here, and silence is not absence. Most of what is here was found in English, and much of it on the web.',
  coverageByPlace: 'Projects by continent and by the years in which they began',
  coverageTwice: 'A project on two continents counts in both.',
  coveragePlaceless: '{n} name no country, or keep it back to protect people.',
  coverageOnePlaceless: '1 names no country, or keeps it back to protect people.',
  coverageBegan: 'Began',
  coverageAll: 'All',
  coverageByLanguage: 'Sources by language',
  coverageLanguage: 'Language',
  coverageByState: 'Projects by how much is told',
  coverageState: 'State',
} as const;
