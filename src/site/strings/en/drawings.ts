/** What drawings say of themselves. */
export const drawings = {
  lifeTakers: '{decade}: {n} took it up',
  drawingLife: 'The life of {title}, in time',
  drawingLifeDescription:
    'A line from the earliest known beginning to the last. Beginnings: {n}, drawn by how surely each is known; contested ones are dashed. Projects that took it up: {takers}. Where the line is broken nothing is recorded. The same is in the list.',
  pullThread: 'Pull a thread.',
  pullThreadLead: 'A practice leads through many lives. Choose one to see only these, and what handed it on.',
  oneMoreThread: '1 more practice',
  moreThreads: '{n} more practices',
  oneNeed: 'The lives of one need',
  noNeed: 'No need named',
  threadTitle: 'The thread of {name}',
  threadLead: '{name}: every project here that did it, and every claim that it was handed on.',
  needLivesTitle: '{name} in the whole lineage',
  needLivesLead: '{name}: the projects that met this need first, and what came from them or went to them.',
  moreAbout: 'More about {name}',
  inWords: 'The same in words',
  lanesOfMost: 'Drawn are the {most} lives that most claims lead to or from, of {n}.',
  overviewFoldedLead:
    'Each row is a need. A circle counts the projects that began in its decades; a row leads to the lives in it. Below, time runs down, and a line is a claim that something passed; of many, the three thickest into each decade.',
  drawingFoldedDescription:
    '{n} projects in rows by the need they met first, counted by the decades in which they began. Each row leads to its lives.',
  mapKey:
    'A dot grows with the projects there; a ring stands for a region, not a point. What lies in a frame is drawn larger under its letter.',
  mapOf: 'Map of {name}',
  mapAround: 'Around {name}',
  mapCardDescription: '{n} towns and regions. The same is in the list.',
  mapCountries: 'By country',
  mapNowhere: 'No country named',
  mapEmpty: 'No place is recorded here yet that may be shown.',
  oneTown: '1 town or region',
  manyTowns: '{n} towns and regions',
} as const;
